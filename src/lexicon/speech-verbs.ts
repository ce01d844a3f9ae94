/** How a speech verb may bind its speaker; one form may do it in two ways ("sebut X" after a quotation, "X sebut …" in a headline). */
export interface SpeechVerb {
  /** "kata X": the speaker follows. */
  readonly inverted: boolean
  /** "X mengatakan": the speaker stands before. */
  readonly active: boolean
  /** "disampaikan X", "dikatakan oleh X": the speaker follows as the agent. */
  readonly passive: boolean
}

/** Bare verbs that follow a quotation: "kata X", "ujarnya", "tegas dia". Add one here. */
const INVERTED =
  'kata ujar ucap tegas jelas tutur ungkap papar sebut imbuh tambah terang urai beber tandas pungkas tukas tutup lanjut sambung pesan harap tuntas kenang kelakar seloroh aku tulis cetus ulas seru curhat lontar demikian pinta timpal jawab tanya puji keluh kilah elak sindir canda tekan simpul cerita kisah singgung sahut rinci komentar dalih bantah imbau saran sesal singkat sampai lugas jabar sergah hardik celetuk pekik teriak sentil gertak ancam tohok colek wejang tegur dorong larang ajak'

/** Of them, those that are other words where no quotation ends right before. */
export const AFTER_QUOTATION_ONLY: ReadonlySet<string> = new Set(
  'singkat sampai lugas jabar sentil gertak ancam tohok colek wejang tegur dorong larang ajak teriak pekik'.split(' '),
)

/** Verbs with me-/ber- that introduce what is said: "X mengatakan". Add one here. */
const ACTIVE =
  'mengatakan menyampaikan menegaskan menekankan menuturkan menjelaskan menyebut menyebutkan mengungkapkan mengungkap menambahkan menilai mengaku memastikan menjamin menyatakan menerangkan memaparkan membeberkan mengingatkan mengimbau menghimbau mengimbuhkan ' +
  'meminta berpesan berharap mengharapkan mengajak menyarankan mengusulkan menginstruksikan memerintahkan melarang mewanti-wanti mewarning menyerukan menyoroti menyinggung membantah menampik menanggapi menjawab menyayangkan mengklaim mengakui membenarkan menduga ' +
  'berujar berkata berujar bertutur bercerita menceritakan mengisahkan berkelakar berseloroh berdalih berkilah berpendapat berkomentar memandang menganggap mengutarakan mengemukakan menguraikan merinci menandaskan melanjutkan mencontohkan menggarisbawahi memperingatkan ' +
  'mendorong mendesak menuntut mengkritik memuji mengapresiasi menolak menyambut menyimpulkan menyesalkan mengeluhkan mempertanyakan menanyakan mengomentari membeber mengabarkan melaporkan mengumumkan mengonfirmasi mengkonfirmasi mengklarifikasi menyindir ' +
  'menggaris-bawahi menitipkan memohon mengancam meyakini meyakinkan mengungkit menyebutnya mengeklaim menginformasikan memberitahukan mempersilakan mengecam optimistis optimis yakin berjanji bersyukur menyangkal bertanya menghendaki menginginkan menghimbaukan minta ingatkan imbau himbau ungkap sebut tegaskan jelaskan sampaikan katakan mewejang menggariskan menasihati menasehati mencolek menyentil menghardik mengultimatum menyergah menggugah'

/** Passive forms before the speaker: "Hal itu disampaikan X", "dikatakan X". Add one here. */
const PASSIVE =
  'disampaikan dikatakan diungkapkan diungkap ditegaskan dijelaskan dituturkan diucapkan diutarakan dikemukakan disebutkan ditambahkan dipaparkan diterangkan ditekankan dibenarkan diakui dibeberkan dinyatakan dilontarkan disuarakan diingatkan diserukan dilansir ditandaskan diumumkan dibantah diuraikan dirinci diminta diimbau dihimbau dilarang diwajibkan diinstruksikan diperintahkan diajak diperingatkan diwanti-wanti digariskan digarisbawahi dicetuskan dipesankan'

let verbs: Map<string, SpeechVerb> | null = null

/** All speech verbs by form; built on first use. */
export function speechVerbs(): ReadonlyMap<string, SpeechVerb> {
  if (verbs) return verbs
  verbs = new Map()
  for (const word of ['menurut', ...INVERTED.split(' ')]) add(verbs, word, { inverted: true })
  for (const word of ACTIVE.split(' ')) add(verbs, word, { active: true })
  for (const word of PASSIVE.split(' ')) add(verbs, word, { passive: true })
  return verbs
}

function add(map: Map<string, SpeechVerb>, word: string, ways: Partial<SpeechVerb>): void {
  map.set(word, { inverted: false, active: false, passive: false, ...map.get(word), ...ways })
}

/** Between a speaker and the active verb: "Sekda juga mengingatkan", "X sendiri mengaku". Add one here. */
export const VERB_ADVERBS: ReadonlySet<string> = new Set(
  (
    'juga pun sendiri lalu kemudian lantas turut kembali sempat terus lagi sekaligus selanjutnya pernah telah sudah ikut hanya bahkan langsung tetap tegas berkali-kali ' +
    'tak tidak belum enggan saat itu ini tersebut secara jelas masih malah justru lebih lanjut sebelumnya akhirnya terang-terangan tadi kemarin antara lain pula'
  ).split(' '),
)

/** Pronouns that stand for the speaker in force. */
export const PRONOUNS: ReadonlySet<string> = new Set(['ia', 'dia', 'beliau', 'dirinya', 'pihaknya'])

/** Before an active verb: no statement is reported ("diminta untuk menyampaikan", "akan mengingatkan", "yang mengatakan"). Add one here. */
export const NO_STATEMENT_BEFORE: ReadonlySet<string> = new Set(
  'untuk agar supaya dapat bisa harus wajib akan jangan ingin mau boleh dilarang guna tanpa yang bakal hendak perlu mampu mari siap segera berencana dengan dalam cara'.split(
    ' ',
  ),
)

/** Who speaks without a name: "Seorang saksi mengatakan", "Warga setempat mengaku". Add one here. */
export const UNNAMED_SPEAKERS: ReadonlySet<string> = new Set(
  (
    'seorang salah warga saksi pelapor terlapor sumber guru pegawai mahasiswa tokoh pengamat sejumlah beberapa para koordinator ketua kepala pengurus pihak massa mereka pedagang petani orang narasumber keluarga korban ' +
    'pendukung masyarakat netizen kuasa pengacara anggota sekretaris wakil juru staf direktur peserta keduanya ketiganya kelimanya yang'
  ).split(' '),
)

/** Before a verb between the speaker and the speech verb: it belongs to a clause of its own ("saat memimpin apel mengatakan"). */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'yang saat ketika usai seusai setelah sebelum sambil seraya dalam untuk sesudah selepas sembari di-sela sela agar dengan hendak tengah kala karena telah sedang'.split(
    ' ',
  ),
)

/** They look like verbs and are none between a speaker and the speech verb, or say on whose behalf he stands there. */
export const NOT_A_VERB: ReadonlySet<string> = new Set(
  'melalui mengenai menurut menjelang menuju meliputi mewakili berdasarkan bersama bersamaan berinisial bernama beralamat berusia beserta menjadi bertajuk bertema merupakan menjabat berpangkat'.split(
    ' ',
  ),
)

/** "memberikan arahan", "memberi keterangan": a speech act by its object. Add a verb or an object here. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(['memberi', 'memberikan', 'melontarkan', 'menyampaikan'])
export const GIVEN_WORDS: ReadonlySet<string> = new Set(
  'arahan keterangan penjelasan penekanan tanggapan peringatan imbauan himbauan pesan masukan catatan pernyataan sambutan apresiasi instruksi nasihat klarifikasi jawaban kritik beberapa sejumlah pesan-pesan teguran pengarahan pembekalan'.split(
    ' ',
  ),
)

/** Closes a phrase that stands for a person told before: "ujar mantan dekan itu". */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut'])

/** Before a speech verb: it is the second of two verbs of the speaker ("membuka acara dan mengatakan"). */
export const VERB_JOINERS: ReadonlySet<string> = new Set([
  'dan',
  'serta',
  ',',
  'seraya',
  'sambil',
  'sembari',
  'lalu',
  'kemudian',
  'sekaligus',
])

/** Forms with -nya that are also nouns or adverbs ("pesannya jelas", "tegasnya aturan"): they need a mark beside them to be speech verbs. */
export const AMBIGUOUS_CLITICS: ReadonlySet<string> = new Set(
  'pesannya tegasnya harapnya jelasnya terangnya tutupnya lanjutnya sebutnya tambahnya pintanya jawabnya kisahnya ceritanya saraannya sarannya imbaunya akunya tulisnya elaknya tanyanya urainya rincinya singgungnya ulasnya'.split(
    ' ',
  ),
)

/** Openings that point back to what was just told: "Hal itu disampaikan …", "Demikian dikatakan …". Add one here. */
export const BACK_REFERENCES: ReadonlySet<string> = new Set(
  'hal demikian penegasan peringatan permintaan imbauan himbauan pernyataan pesan ajakan harapan penekanan arahan itu ini ungkapan pengakuan kabar informasi data instruksi larangan komitmen'.split(
    ' ',
  ),
)

/** Orders and pleas in the passive: without an agent the speaker is the one cited next ("ASN diingatkan tidak ikut kampanye." … "kata Sekda"). Add one here. */
export const DIRECTIVE_PASSIVES: ReadonlySet<string> = new Set(
  'diminta diingatkan diimbau dihimbau dilarang diwajibkan ditekankan dituntut diwanti-wanti diinstruksikan diperintahkan diharapkan diharuskan diajak didorong diperingatkan ditegaskan dipesankan'.split(
    ' ',
  ),
)

/** Openings of a sentence that leaves the speaker before. Add one here. */
export const NEW_TOPIC_OPENINGS: ReadonlySet<string> = new Set([
  'sebelumnya',
  'sementara',
  'terpisah',
  'sedangkan',
  'diberitakan',
  'adapun',
  'diketahui',
])

/** What is read or delivered for somebody else: "membacakan sambutan Bupati". Add one here. */
export const MESSAGES: ReadonlySet<string> = new Set(
  'sambutan amanat pidato pesan arahan naskah surat sambutannya amanatnya pidatonya pesannya arahannya'.split(' '),
)
export const READ_VERBS: ReadonlySet<string> = new Set([
  'membacakan',
  'bacakan',
  'membawakan',
  'menyampaikan',
  'meneruskan',
])
export const READ_PASSIVES: ReadonlySet<string> = new Set(['dibacakan', 'disampaikan', 'dibawakan', 'diwakilkan'])

/** After one of these a reader speaks for himself again: "ditemui usai acara, Sekda mengatakan". Add one here. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  'ditemui usai seusai selepas wawancara diwawancarai terpisah ditanya dikonfirmasi dihubungi'.split(' '),
)
