import type { RegionLevel } from '../model/region.js'

/** What kind of body an office belongs to. */
export type OfficeClass =
  | 'national'
  | 'ministry'
  | 'head-of-region'
  | 'deputy-head'
  | 'secretariat'
  | 'agency'
  | 'district'
  | 'village'
  | 'election-body'
  | 'vertical'
  | 'legislature'
  | 'police-military'
  | 'prosecutor'
  | 'court'
  | 'school-health'
  | 'university'
  | 'party'
  | 'association'
  | 'company'
  | 'staff'

/**
 * For whom the words of the holder count as an act: `government` (head, deputy, camat, lurah: the act of the whole
 * government), `body` (chair or head: the act of the own body), null (speaks for somebody else).
 */
export type SpeaksFor = 'government' | 'body' | null

export interface Office {
  /** Key of the list: `bupati`, `sekda`, `camat`; ranks that need a body are completed by it: `ketua-bawaslu`. */
  readonly key: string
  readonly class: OfficeClass
  /** Level of the territory that stands after the office, where the office decides it. */
  readonly level: RegionLevel | null
  readonly speaksFor: SpeaksFor
  /** `none`: stands alone; `place`: the name of a territory or site follows; `unit`: a field of work may follow ("Asisten Pemerintahan"); `body`: means nothing without a body ("Ketua … Bawaslu"). */
  readonly takes: 'none' | 'place' | 'unit' | 'body'
}

type Row = readonly [
  key: string,
  forms: string,
  cls: OfficeClass,
  level: RegionLevel | null,
  speaksFor: SpeaksFor,
  takes: Office['takes'],
]

/** Offices that are whole by themselves. One row an office; forms are lower case, parted by "|". Add an office or a spelling here. */
const FIXED: readonly Row[] = [
  [
    'presiden',
    'presiden|presiden ri|presiden republik indonesia|kepala negara',
    'national',
    'national',
    'government',
    'unit',
  ],
  ['wakil-presiden', 'wakil presiden|wapres', 'national', 'national', 'government', 'unit'],
  [
    'gubernur',
    'gubernur|gubenur|gurbernur|gubsu|gubri|gubsumut|gubernur kepala daerah',
    'head-of-region',
    'province',
    'government',
    'place',
  ],
  ['wakil-gubernur', 'wakil gubernur|wagub|wagubsu', 'deputy-head', 'province', 'government', 'place'],
  ['bupati', 'bupati', 'head-of-region', 'regency', 'government', 'place'],
  ['wakil-bupati', 'wakil bupati|wabup', 'deputy-head', 'regency', 'government', 'place'],
  [
    'wali-kota',
    'wali kota|walikota|wako|walkot|wali kota administrasi|walikota administrasi|wali kotamadya',
    'head-of-region',
    'city',
    'government',
    'place',
  ],
  [
    'wakil-wali-kota',
    'wakil wali kota|wakil walikota|wawali|wawako|wawalkot|wakil wali kota administrasi',
    'deputy-head',
    'city',
    'government',
    'place',
  ],
  [
    'orang-nomor-satu',
    'orang nomor satu di|orang nomor wahid di|pucuk pimpinan di',
    'head-of-region',
    null,
    'government',
    'body',
  ],
  ['kepala-daerah', 'kepala daerah|pejabat kepala daerah', 'head-of-region', null, 'government', 'place'],
  ['wakil-kepala-daerah', 'wakil kepala daerah', 'deputy-head', null, 'government', 'place'],
  [
    'camat',
    'camat|kepala distrik|kadistrik|panewu|mantri pamong praja|kepala kecamatan',
    'district',
    'district',
    'government',
    'place',
  ],
  [
    'wakil-camat',
    'panewu anom|sekretaris camat|sekcam|sekretaris distrik|sekretaris kecamatan|wakil camat',
    'district',
    'district',
    null,
    'place',
  ],
  ['lurah', 'lurah|kepala kelurahan', 'village', 'village', 'government', 'place'],
  ['sekretaris-lurah', 'seklur|sekretaris lurah|sekretaris kelurahan|carik', 'village', 'village', null, 'place'],
  [
    'kades',
    'kades|kepala desa|kepala kampung|kakam|keuchik|geuchik|geucik|keucik|pengulu|reje|wali nagari|walinagari|perbekel|prebekel|sangadi|' +
      'kepala pekon|peratin|pambakal|pembakal|hukum tua|kuwu|datok penghulu|penghulu|kepala negeri|raja negeri|kepala tiyuh|' +
      'kepala lembang|kepala ohoi|kepala nagari|kepalo tiyuh',
    'village',
    'village',
    'government',
    'place',
  ],
  [
    'perangkat-desa',
    'sekdes|sekretaris desa|perangkat desa|perangkat kalurahan|perangkat kelurahan|perangkat nagari|perangkat kampung|kaur desa|kepala urusan desa|kasun|kadus|kepala dusun|dukuh|kepala padukuhan|bekel|kamituwo|kepala lorong|kaling|jogoboyo|pamong desa',
    'village',
    'village',
    null,
    'place',
  ],
  [
    'pkd',
    'pkd|pengawas kelurahan/desa|pengawas desa/kelurahan|pengawas kelurahan|pengawas desa|pengawas pemilu desa|pengawas tps|ptps',
    'election-body',
    'village',
    'body',
    'place',
  ],
  [
    'kepala-lingkungan',
    'kepala lingkungan|kepling|ketua rt|ketua rw|ketua rukun tetangga|ketua rukun warga|ketua rt/rw',
    'village',
    'village',
    null,
    'place',
  ],
  [
    'sekda',
    'sekda|sekretaris daerah|sekretaris kota|sekretaris kabupaten|sekretaris provinsi|sekdaprov|sekprov|sekdakab|sekkab|sekab|sekdako|sekko|seko|sekot|sekdakot|sekda kabupaten|sekda kota|sekda provinsi|sekda prov|sekda kab',
    'secretariat',
    null,
    null,
    'place',
  ],
  [
    'asisten',
    'asisten|tim asisten|asda|asisten sekda|asisten setda|asisten sekretaris daerah|asisten deputi',
    'secretariat',
    null,
    null,
    'unit',
  ],
  ['staf-ahli', 'staf ahli|sahli|staf khusus|stafsus|tenaga ahli', 'secretariat', null, null, 'unit'],
  [
    'inspektur',
    'inspektur|inspektur daerah|inspektur pembantu|irban|inspektur wilayah|inspektur jenderal kementerian|irjen kementerian',
    'agency',
    null,
    'body',
    'unit',
  ],
  ['kabag', 'kabag|kepala bagian|kabagian', 'secretariat', null, null, 'unit'],
  ['karo', 'karo|kabiro|kepala biro|karo humas', 'secretariat', null, null, 'unit'],
  ['kadis', 'kadis|kadin|kadinas|kepala dinas|kepala suku dinas|kasudin|kasudis', 'agency', null, 'body', 'unit'],
  [
    'kadisdik',
    'kadisdik|kadisdikbud|kadikbud|kadisdikpora|kadispendik|kadindik|kadindikbud|kadispora',
    'agency',
    null,
    'body',
    'place',
  ],
  [
    'kadis',
    'kadiskes|kadinkes|kadishub|kadinsos|kadisos|kadiskominfo|kadisperindag|kadispar|kadisbud|kadisbudpar|kadispmd|kadispertanian|kadisperkim|kadisnaker|kadisnakertrans|kadisdukcapil|kadukcapil|kadispenda|kadis pmd|kadisparekraf|kadlh|kadispu',
    'agency',
    null,
    'body',
    'place',
  ],
  ['kaban', 'kaban|kepala badan', 'agency', null, 'body', 'unit'],
  [
    'kasatpol',
    'kasatpol pp|kasatpol pp dan wh|kasatpol pp-wh|kasatpol pp wh|kepala satpol pp dan wh|kepala satpol pp wh|kasatpol pp dan damkar|kasatpol pp damkar|kepala satpol pp dan damkar|kepala satpol pp dan pemadam kebakaran|kasat pol pp|kasat pol-pp|kasatpol-pp|kepala satpol-pp|ka satpol pp|kasat pp|kepala satpol pp|kepala satuan polisi pamong praja|kasatpol|kepala satpol',
    'agency',
    null,
    'body',
    'place',
  ],
  ['kabid', 'kabid|kepala bidang|kasubdin', 'agency', null, null, 'unit'],
  ['kasi', 'kasi|kasie|kepala seksi|kasubsi|kepala subseksi', 'agency', null, null, 'unit'],
  [
    'kasubag',
    'kasubag|kasubbag|kasubid|kasubbid|kepala subbagian|kepala sub bagian|kepala subbidang|kepala sub bidang|kasubdit|kepala subdirektorat|kaur|kepala urusan',
    'agency',
    null,
    null,
    'unit',
  ],
  [
    'kepala-upt',
    'kepala upt|kepala uptd|ka upt|ka uptd|kepala unit pelaksana teknis|kepala unit pelaksana teknis daerah',
    'agency',
    null,
    null,
    'unit',
  ],
  ['kepala-kantor', 'kepala kantor|kakan', 'vertical', null, 'body', 'unit'],
  ['sekretaris-dewan', 'sekwan|sekretaris dewan|sekretaris dprd', 'secretariat', null, null, 'place'],
  [
    'kepala-puskesmas',
    'kepala puskesmas|kapus|kapuskesmas|ka puskesmas|kepala upt puskesmas|kepala uptd puskesmas',
    'school-health',
    'district',
    null,
    'place',
  ],
  [
    'direktur-rsud',
    'direktur rsud|direktur rsu|direktur rumah sakit|direktris rsud|plt direktur rsud|wadir rsud|wakil direktur rsud|dirut rsud|direktur utama rsud|kepala rsud',
    'school-health',
    null,
    'body',
    'place',
  ],
  [
    'kepala-sekolah',
    'kepala sekolah|kepsek|kasek|kepala sekolah dasar|kepala sekolah menengah pertama|kepala sekolah menengah atas|kepala sd|kepala sdn|kepala smp|kepala smpn|kepala sma|kepala sman|kepala smk|kepala smkn|kepala tk|kepala paud|kepala madrasah|kepala mts|kepala mtsn|kepala mi|kepala min|kepala ma|kepala man|kepala slb|ka smp|ka sd|kepala sekolah menengah kejuruan|kepala sd negeri|kepala smp negeri|kepala sma negeri|kepala smk negeri|plt kepala sekolah|kepala sekolah menengah atas negeri|kepala sekolah menengah pertama negeri|kepala sekolah menengah kejuruan negeri|kepala sekolah dasar negeri|kepala taman kanak-kanak|kepala madrasah tsanawiyah|kepala madrasah aliyah|kepala madrasah ibtidaiyah',
    'school-health',
    null,
    null,
    'place',
  ],
  [
    'wakil-kepala-sekolah',
    'wakil kepala sekolah|wakasek|waka kesiswaan|waka kurikulum',
    'school-health',
    null,
    null,
    'place',
  ],
  [
    'korwil-pendidikan',
    'korwil pendidikan|koordinator wilayah pendidikan|korwilcam|korwil disdik|korwil bidang pendidikan|korwilcambidik',
    'school-health',
    null,
    null,
    'place',
  ],
  [
    'guru',
    'guru|guru sd|guru sdn|guru smp|guru smpn|guru sma|guru sman|guru smk|guru smkn|guru tk|guru paud|guru honorer|guru madrasah|guru asn|guru pns|guru pppk|guru pegawai negeri sipil|guru pegawai pemerintah dengan perjanjian kerja|guru agama|guru mts|guru man|guru sekolah dasar|guru sekolah menengah pertama|guru sd negeri|guru smp negeri|guru olahraga|guru kelas|guru penggerak',
    'school-health',
    null,
    null,
    'place',
  ],
  [
    'pengawas-sekolah',
    'pengawas sekolah|pengawas sd|pengawas smp|pengawas sma|pengawas tk|pengawas tk/sd|pengawas madrasah|pengawas paud|penilik|penilik sekolah',
    'school-health',
    null,
    null,
    'place',
  ],
  ['dosen', 'dosen|guru besar|lektor', 'university', null, null, 'unit'],
  [
    'tenaga-kesehatan',
    'perawat|bidan|bidan desa|dokter|dokter gigi|apoteker|nakes|tenaga kesehatan|bidan puskesmas|perawat puskesmas|dokter puskesmas|dokter rsud|perawat rsud|bidan rsud',
    'school-health',
    null,
    null,
    'place',
  ],
  [
    'penyuluh',
    'penyuluh|penyuluh pertanian|penyuluh agama|ppl|penyuluh kb|penyuluh lapangan',
    'staff',
    null,
    null,
    'place',
  ],
  ['rektor', 'rektor|rektor universitas', 'university', null, 'body', 'unit'],
  ['wakil-rektor', 'wakil rektor|warek|wakil rektor bidang', 'university', null, null, 'unit'],
  ['dekan', 'dekan|wakil dekan|wadek', 'university', null, 'body', 'unit'],
  ['kakanwil', 'kakanwil|ka kanwil|kepala kanwil|kepala kantor wilayah', 'vertical', 'province', 'body', 'unit'],
  [
    'kakankemenag',
    'kakankemenag|kakan kemenag|kepala kemenag|kepala kantor kemenag|kepala kantor kementerian agama|kakandepag|ka kankemenag',
    'vertical',
    null,
    'body',
    'place',
  ],
  ['kepala-kua', 'kepala kua|ka kua|kepala kantor urusan agama', 'vertical', 'district', null, 'place'],
  [
    'kalapas',
    'kalapas|karutan|kabapas|kepala lapas|kepala rutan|kepala lembaga pemasyarakatan|kepala rumah tahanan|kepala rumah tahanan negara|ka kpr|ka kplp|kplp|kepala bapas',
    'vertical',
    null,
    'body',
    'unit',
  ],
  ['kepala-kanreg', 'kepala kanreg|kakanreg|ka kanreg|kepala kantor regional', 'vertical', null, 'body', 'unit'],
  ['kajari', 'kajari|kepala kejari|kepala kejaksaan negeri|kacabjari', 'prosecutor', null, 'body', 'place'],
  [
    'kajati',
    'kajati|kepala kejati|kepala kejaksaan tinggi|wakajati|wakil kepala kejaksaan tinggi',
    'prosecutor',
    'province',
    'body',
    'place',
  ],
  [
    'jaksa-agung',
    'jaksa agung|jaksa agung ri|jaksa agung muda|jam pidum|jampidum|jampidsus|jamintel',
    'prosecutor',
    'national',
    'body',
    'unit',
  ],
  ['jaksa', 'jaksa|jaksa penuntut umum|jpu|jaksa penuntut|penuntut umum', 'prosecutor', null, null, 'unit'],
  [
    'kasi-pidum',
    'kasi pidum|kasipidum|kasi intel|kasi intelijen|kasi pidsus|kasipidsus|kasi datun|kasipenkum|kasi penkum|aspidum|asintel',
    'prosecutor',
    null,
    null,
    'place',
  ],
  [
    'hakim',
    'hakim|majelis hakim|hakim ketua|ketua majelis hakim|hakim anggota|hakim tunggal|hakim agung|ketua majelis|hakim konstitusi',
    'court',
    null,
    'body',
    'place',
  ],
  [
    'ketua-pengadilan',
    'ketua pn|ketua pengadilan negeri|ketua pengadilan|ketua pengadilan agama|ketua pt|ketua pengadilan tinggi|wakil ketua pn|wakil ketua pengadilan negeri',
    'court',
    null,
    'body',
    'place',
  ],
  [
    'humas-pn',
    'humas pn|juru bicara pn|jubir pn|humas pengadilan negeri|juru bicara pengadilan negeri|pejabat humas pn',
    'court',
    null,
    'body',
    'place',
  ],
  ['panitera', 'panitera|panitera muda|sekretaris pn', 'court', null, null, 'place'],
  ['kapolri', 'kapolri|wakapolri|kabareskrim', 'police-military', 'national', 'body', 'none'],
  ['kapolda', 'kapolda|wakapolda|kepala polda|kapolda metro jaya', 'police-military', 'province', 'body', 'place'],
  [
    'kapolres',
    'kapolres|kapolresta|kapolrestabes|kapolres metro|wakapolres|wakapolres metro|wakapolresta|wakapolrestabes|kepala polres|kepala kepolisian resor',
    'police-military',
    null,
    'body',
    'place',
  ],
  [
    'kapolsek',
    'kapolsek|wakapolsek|kapolsekta|kapolsubsektor|kepala polsek',
    'police-military',
    'district',
    'body',
    'place',
  ],
  [
    'perwira-polri',
    'inspektur satu|inspektur dua|inspektur polisi satu|inspektur polisi dua|ajun inspektur|ajun komisaris|ajun komisaris besar|komisaris besar|brigadir kepala|kasat reskrim|kasatreskrim|kepala satuan reserse kriminal|kepala satuan reskrim|kasat intelkam|kasat lantas|kasat samapta|kasat binmas|kabag ops|kabagops|kabid humas|kabidhumas|kabid propam|kasi humas|kasi propam|dirreskrimum|direskrimum|dirkrimum|dirlantas|karo ops|kanit|kanit reskrim|kasihumas|plt kasi humas|kasubsi penmas|kasat intel|wakasat reskrim|kabag log|kabag sdm|kasubag humas polres|kabag ren|dirintelkam|dirpolairud|dirbinmas|kapolpos|bhabinkamtibmas|kadiv humas|kadivhumas',
    'police-military',
    null,
    null,
    'unit',
  ],
  [
    'panglima-tni',
    'panglima tni|panglima|panglima kodam|pangdam|pangkostrad|kasad|ksad|ksal|ksau|kasal|kasau|kasum tni|pangkogabwilhan|kapuspen tni|kapuspen',
    'police-military',
    null,
    'body',
    'place',
  ],
  [
    'dandim',
    'dandim|komandan kodim|kasdim|danrem|komandan korem|danramil|danlanal|danlanud|danlantamal|danyon|danyonif|dandenpom|dansat|danbrigif|danpos|dan lanal|pasi intel|kasrem|danpuslatpur|dansatradar|komandan koramil|pasi ops|pasiops|pasi ter|pasiter|pasi pers|pasi log|pasilog|danunit intel|dan unit intel|babinsa|kapendam|kapenrem|wadan lanal|palaksa lanal',
    'police-military',
    null,
    'body',
    'place',
  ],
  ['kabinda', 'kabinda|kepala binda|posda bin|kabin|kepala bin', 'vertical', null, 'body', 'place'],
  ['komandan', 'komandan|wakil komandan|danki|danton', 'police-military', null, 'body', 'unit'],
  [
    'menteri',
    'menteri|mentri|menteri negara|menneg|wakil menteri|wamen|menko|menteri koordinator',
    'ministry',
    'national',
    'government',
    'unit',
  ],
  [
    'menpan',
    'menpan|menneg pan|menneg pan rb|menneg pan-rb|menneg pan dan rb|menneg pan & rb|menneg panrb|menpan dan rb|menteri negara pan|menteri negara pan dan rb|menteri negara pan-rb|menteri negara pendayagunaan aparatur negara|menteri negara pendayagunaan aparatur negara dan reformasi birokrasi|menteri negara pemberdayaan aparatur negara|menteri negara pemberdayaan aparatur negara dan reformasi birokrasi|menteri pemberdayaan aparatur negara dan reformasi birokrasi|menpan rb|menpan-rb|menpanrb|men pan-rb|men pan rb|menteri panrb|mentri panrb|mentri pan-rb|menteri pan-rb|menteri pan rb|menteri pan & rb|menteri pan dan rb|menteri pendayagunaan aparatur negara dan reformasi birokrasi|menteri pendayagunaan aparatur negara|wamenpan rb|wamenpan-rb',
    'ministry',
    'national',
    'government',
    'none',
  ],
  [
    'mendagri',
    'mendagri|menteri dalam negeri|wamendagri|wakil menteri dalam negeri|mendagri ri',
    'ministry',
    'national',
    'government',
    'none',
  ],
  [
    'menteri',
    'menkopolhukam|menko polhukam|menko polkam|menag|menteri agama|menkeu|menkes|mendikbud|mendikbudristek|mendikdasmen|mendiktisaintek|menristekdikti|menristek|menkominfo|menkomdigi|menkomifo|menhan|menlu|menkumham|menkum|menhub|mensos|mentan|mendag|menpora|menteri bumn|mensesneg|mensetneg|menaker|menhut|menlhk|menteri lhk|menteri esdm|mendes|mendes pdtt|menteri desa|menko pmk|menparekraf|menpar|menteri pupr|menteri pu|menteri atr|wamenkumham|wamenkeu|wamenkes|wamenag|wamenhan|wamenlu|wamenaker|wamendes|menperin|menkop|menteri ppa|menteri pppa|menteri lh|seskab|sekretaris kabinet|menko perekonomian|menko marves|menkomarves|menteri atr/kepala bpn|menteri investasi|mendukbangga|menpkp|menekraf',
    'ministry',
    'national',
    'government',
    'unit',
  ],
  [
    'perdana-menteri',
    'perdana menteri|kanselir|putra mahkota|wakil perdana menteri',
    'national',
    null,
    'government',
    'unit',
  ],
  ['duta-besar', 'duta besar|dubes|konsul jenderal|konjen', 'ministry', 'national', null, 'unit'],
  ['dirjen', 'dirjen|direktur jenderal|sesditjen', 'ministry', 'national', 'body', 'unit'],
  [
    'sekjen',
    'sekjen|sekretaris jenderal|wakil sekretaris jenderal|wasekjen|sekretaris jendral',
    'ministry',
    null,
    'body',
    'unit',
  ],
  ['irjen', 'inspektur jenderal', 'ministry', 'national', 'body', 'unit'],
  ['deputi', 'deputi|deputi bidang|asdep', 'ministry', 'national', null, 'unit'],
  [
    'direktur',
    'direktur|direktris|wakil direktur|direktur utama|dirut|presiden direktur|direktur eksekutif|presdir|presiden komisaris|managing director|ceo|chief executive officer|founder|pendiri',
    'company',
    null,
    'body',
    'unit',
  ],
  ['komisaris', 'komisaris utama', 'company', null, 'body', 'unit'],
  [
    'manajer',
    'manajer|manager|general manager|vice president|senior manager|branch manager',
    'company',
    null,
    null,
    'unit',
  ],
  [
    'ketua-umum',
    'ketua umum|ketum|waketum|wakil ketua umum|ketua harian|ketua dewan pembina',
    'party',
    null,
    'body',
    'unit',
  ],
  [
    'pejabat-pembina-kepegawaian',
    'pejabat pembina kepegawaian|pejabat pembina kepegawaian ppk',
    'head-of-region',
    null,
    'government',
    'place',
  ],
  ['juru-bicara', 'juru bicara|jubir', 'staff', null, null, 'unit'],
  ['humas', 'kepala humas|kepala bagian humas|staf humas|petugas humas|kapuspenkum', 'staff', null, null, 'unit'],
  [
    'kepala-perwakilan',
    'kepala perwakilan|kepala stasiun|kepala balai|kepala balai besar|kepala pusat|kapusdatin|kapusdatinkom|kepala lembaga|kepala laboratorium|kepala cabang|kepala unit|kepala pelaksana|kalak|kepala satuan|kepala departemen|kepala divisi|kepala direktorat|kepala sekretariat|kepala staf|kepala kepolisian|kepala otorita|kepala pos',
    'agency',
    null,
    'body',
    'unit',
  ],
]

/** Offices that mean something only with the body they belong to ("Ketua" + "Bawaslu Bima"): the key is made of both. */
const RANKS: readonly Row[] = [
  ['ketua', 'ketua|kerua|ketau|keuta|kertua', 'association', null, 'body', 'body'],
  ['wakil-ketua', 'wakil ketua|waka', 'association', null, 'body', 'body'],
  [
    'sekretaris',
    'sekretaris|sekertaris|wakil sekretaris|plt sekretaris|sekretaris umum|sekretaris harian|sekretaris utama|sestama',
    'association',
    null,
    null,
    'body',
  ],
  ['bendahara', 'bendahara|bendahara umum|wakil bendahara|wakil bendahara umum', 'association', null, null, 'body'],
  ['anggota', 'anggota|pimpinan dan anggota|anggota komisioner', 'association', null, 'body', 'body'],
  ['komisioner', 'komisioner|komisoner|komisionir|wakil ketua komisioner', 'association', null, 'body', 'body'],
  ['pimpinan', 'pimpinan', 'association', null, 'body', 'body'],
  [
    'koordinator',
    'koordinator|kordinator|wakil koordinator|kordinator wilayah|koordinator pusat|koordinator umum|ketua koordinator|koordinator wilayah|korwil|koordinator bidang|koordinator sekretariat|korsek|pic',
    'association',
    null,
    null,
    'body',
  ],
  [
    'kordiv',
    'koordinator divisi|kordinator divisi|kordinator devisi|kordiv|kordiv.|koordiv|kadiv|koordinator div|ketua divisi|wakil koordinator divisi|koordinator devisi',
    'election-body',
    null,
    'body',
    'body',
  ],
  ['divisi', 'divisi|devisi|div', 'election-body', null, 'body', 'body'],
  ['kepala', 'kepala|wakil kepala', 'agency', null, 'body', 'body'],
  [
    'staf',
    'staf|pegawai|petugas|analis|pelaksana|auditor|operator|bendahara pengeluaran|pejabat fungsional|pns|asn|pppk|tenaga honorer|honorer|tenaga harian lepas|pegawai harian lepas|pekerja harian lepas|thl|tenaga kontrak|pegawai kontrak|tenaga sukarela|kepala tu|kepala tata usaha|oknum staf',
    'staff',
    null,
    null,
    'body',
  ],
  // "seorang pejabat di Dinas Kesehatan", "pejabat Kejaksaan Agung"
  [
    'pejabat',
    'pejabat|pejabat eselon ii|pejabat eselon iii|pejabat struktural|pejabat teras',
    'staff',
    null,
    null,
    'body',
  ],
  [
    'pengurus',
    'pengurus|pembina|penasihat|penasehat|pengawas|deklarator|inisiator|sekretaris eksekutif|peneliti|pengasuh|dewan pakar|dewan pembina|wakil deputi',
    'association',
    null,
    null,
    'body',
  ],
  [
    'komandan-satgas',
    'ketua tim|ketua satgas|kepala satgas|kasatgas|ketua panitia|ketua pokja|ketua harian satgas|koordinator tim',
    'agency',
    null,
    'body',
    'unit',
  ],
  ['anggota-polisi', 'penyidik', 'police-military', null, null, 'body'],
]

/** Offices by key and surface form, in the order of the rows. */
export interface OfficeForm {
  readonly form: string
  readonly office: Office
}

/** All surface forms of the list, lower case, words parted by one space. */
export function officeForms(): OfficeForm[] {
  return [...FIXED, ...RANKS].flatMap(([key, forms, cls, level, speaksFor, takes]) => {
    const office: Office = { key, class: cls, level, speaksFor, takes }
    return forms.split('|').map((form) => ({ form, office }))
  })
}

let speakers: Map<string, SpeaksFor> | null = null

/**
 * For whom the holder of an office speaks, by the key of an `OfficeMention`; of ranks with a body the rank decides
 * ("ketua-bawaslu": the body).
 */
export function speaksFor(key: string): SpeaksFor {
  speakers ??= new Map([...FIXED, ...RANKS].map(([office, , , , whom]) => [office, whom]))
  for (let end = key.length; end > 0; end = key.lastIndexOf('-', end - 1)) {
    const whom = speakers.get(key.slice(0, end))
    if (whom !== undefined) return whom
  }
  return null
}
