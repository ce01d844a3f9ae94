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
  'kata ujar ucap tegas jelas tutur ungkap papar sebut imbuh tambah terang urai beber tandas pungkas tukas tutup lanjut sambung pesan harap tuntas kenang kelakar seloroh aku tulis cetus ulas pinta pintanya timpal jawab tanya puji keluh kilah elak sindir canda tekan simpul cerita kisah singgung sahut rinci komentar dalih bantah imbau saran sesal'

/** Verbs with me-/ber- that introduce what is said: "X mengatakan". Add one here. */
const ACTIVE =
  'mengatakan menyampaikan menegaskan menekankan menuturkan menjelaskan menyebut menyebutkan mengungkapkan mengungkap menambahkan menilai mengaku memastikan menjamin menyatakan menerangkan memaparkan membeberkan mengingatkan mengimbau menghimbau mengimbuhkan ' +
  'meminta berpesan berharap mengharapkan mengajak menyarankan mengusulkan menginstruksikan memerintahkan melarang mewanti-wanti mewarning menyerukan menyoroti menyinggung membantah menampik menanggapi menjawab menyayangkan mengklaim mengakui membenarkan menduga ' +
  'berujar berkata berujar bertutur bercerita menceritakan mengisahkan berkelakar berseloroh berdalih berkilah berpendapat berkomentar memandang menganggap mengutarakan mengemukakan menguraikan merinci menandaskan melanjutkan mengucapkan mencontohkan menggarisbawahi memperingatkan ' +
  'mendorong mendesak menuntut mengkritik memuji mengapresiasi menolak menyambut menyimpulkan menyesalkan mengeluhkan mempertanyakan menanyakan mengomentari membeber memberi memberikan mengabarkan melaporkan mengumumkan mengonfirmasi mengkonfirmasi mengklarifikasi menyindir ' +
  'menggaris-bawahi menitipkan memohon mengancam meyakini meyakinkan mengungkit menyebutnya optimistis optimis yakin berjanji bersyukur menyangkal bertanya menghendaki menginginkan menghimbaukan minta ingatkan imbau himbau ungkap sebut tegaskan jelaskan sampaikan katakan'

/** Passive forms before the speaker: "Hal itu disampaikan X", "dikatakan X". Add one here. */
const PASSIVE =
  'disampaikan dikatakan diungkapkan diungkap ditegaskan dijelaskan dituturkan diucapkan diutarakan dikemukakan disebutkan ditambahkan dipaparkan diterangkan ditekankan dibenarkan diakui dibeberkan dinyatakan dilontarkan disuarakan diingatkan diserukan dilansir ditandaskan dibacakan diumumkan dibantah diuraikan dirinci'

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
  'juga pun sendiri lalu kemudian lantas turut kembali sempat terus lagi sekaligus selanjutnya pernah telah sudah ikut hanya bahkan langsung terpisah menambahkan tetap dengan tegas berkali-kali tak tidak belum enggan saat dikonfirmasi itu tersebut secara jelas melalui masih malah justru lebih lanjut dalam amanatnya sambutannya arahannya keterangannya'.split(
    ' ',
  ),
)
