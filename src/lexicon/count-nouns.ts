import { wordSet } from './word-set.js'

/**
 * What a counted noun says of the people: `asn` civil servants; `staff` other government staff; `persons` takes its sense
 * from the context; `other` people who are never counted as civil servants ("saksi", "kepala desa", "pemilih").
 */
export type CountNounClass = 'asn' | 'staff' | 'persons' | 'other'

/** Counted nouns, lower case, phrases between bars; the longest phrase wins ("kepala desa" over none, "guru honorer" over "guru"). Add a noun here. */
const COUNT_NOUN_ROWS: readonly { noun: CountNounClass; phrases: string }[] = [
  {
    noun: 'asn',
    phrases: `asn|pns|cpns|pppk|p3k|p3k paruh waktu|asn pns|asn pppk|calon pns|calon asn|calon pegawai negeri sipil|calon aparatur sipil negara
      |pegawai negeri|pegawai negeri sipil|pegawai pemerintah|pegawai pemerintah dengan perjanjian kerja
      |aparatur sipil negara|aparat sipil negara|aparatur sipil negera|apartur sipil negara|aparatus sipil negara|aparatur|aparatur negara
      |aparatur pemerintah|abdi negara|abdi masyarakat|birokrat|anggota korpri|pegawai|pegawai asn|pegawai kelurahan|pegawai kecamatan`,
  },
  {
    noun: 'asn',
    phrases: `pejabat|pejabat asn|pejabat eselon|pejabat struktural|pejabat fungsional|pejabat pengawas|pejabat administrator|pejabat administrasi
      |pejabat pimpinan tinggi|pejabat pimpinan tinggi pratama|pejabat tinggi pratama|penjabat|pj|plt|asisten|staf ahli|staf|sekretaris daerah|sekda
      |sekretaris dinas|sekretaris badan|sekretaris camat|sekretaris kecamatan|sekretaris distrik|sekretaris lurah|sekretaris kelurahan|sekretaris dprd|sekwan|seklur|sekcam|sekdis|camat|lurah|kepala distrik|kadistrik|kepala kelurahan|panewu|lurah dan pamong
      |kepala opd|kepala skpd|pimpinan skpd|pimpinan unit kerja|kepala unit kerja|pimpinan satuan kerja|kepala satuan kerja|pimpinan organisasi perangkat daerah|kepala instansi|pimpinan instansi|kepala perangkat daerah|kepala organisasi perangkat daerah|pimpinan opd|pimpinan perangkat daerah|kepala dinas|kadis
      |kepala badan|kaban|kepala bagian|kabag|kepala bidang|kabid|kepala biro|karo|kepala seksi|kasi|kepala subbagian|kepala sub bagian|kasubag|kasubbag
      |kepala kantor|pengelola kepegawaian|pengelola keuangan|kasubbag kepegawaian|kepala tata usaha|kepala tu|kasubbag tu|kepala satpol pp|kasatpol pp|kepala rsud|kepala rumah sakit|direktur rsud|direktur rumah sakit|kepala pasar|kepala korwil|koordinator wilayah|pejabat dinas|pejabat pemkab|pejabat pemkot|pejabat pemprov|pejabat pemda|analis kepegawaian|operator|bendahara|kepala upt|kepala uptd|kepala cabang dinas|kepala kua|inspektur|auditor|pranata komputer|pranata humas|pranata laboratorium|pustakawan|arsiparis|widyaiswara|analis|analis kebijakan|penata|pengadministrasi|pengelola barang|pejabat pengadaan|admin media sosial|pengelola media sosial|fungsional|penghulu|kepala subbidang|kepala sub bidang|kasubbid|kasubid|kepala unit|kepala kantor kemenag|kepala kantor kementerian agama|penyelia|verifikator|ajudan`,
  },
  {
    noun: 'asn',
    phrases: `guru|dekan|wakil dekan|rektor|tenaga pendidik|tenaga kependidikan|pendidik|dosen|guru besar|kepala sekolah|kepsek|kasek|kepala sd|kepala sdn|kepala smp|kepala smpn
      |kepala sma|kepala sman|kepala smk|kepala smkn|kepala tk|kepala madrasah|wakil kepala sekolah|wakasek|pengawas sekolah|pengawas sd|pengawas smp|penilik
      |kepala puskesmas|kapus|dokter|dokter gigi|bidan|perawat|apoteker|tenaga kesehatan|nakes|tenaga medis|penyuluh|penyuluh pertanian|penyuluh agama`,
  },
  {
    noun: 'staff',
    phrases: `honorer|tenaga honorer|pegawai honorer|guru honorer|pegawai non asn|pegawai non-asn|non asn|non-asn|nonasn|thl|tenaga harian lepas|tkk|tks|ptt|gtt
      |pegawai tidak tetap|guru tidak tetap|pegawai kontrak|tenaga kontrak|tenaga bakti|tenaga sukarela|sukwan|ppnpn|pjlp|tenaga teknis|tenaga non asn|tenaga non-asn|tenaga nonasn|pegawai nonasn|guru non asn|guru non-asn|laskar pelangi
      |karyawan|karyawati|tendik|pamong|pamong kalurahan
      |satpol pp|anggota satpol pp|personel satpol pp`,
  },
  {
    noun: 'persons',
    phrases:
      'peserta|partisipan|audiens|peserta apel|personel|personil|terlapor|terdakwa|tersangka|terpidana|terperiksa|pelanggar|pelaku|nama',
  },
  {
    noun: 'other',
    phrases: `pemilih|warga|penduduk|masyarakat|jiwa|saksi|ahli|saksi ahli|korban|pelapor|prajurit|tni|polri|polisi|anggota tni|anggota polri|personel tni|personel polri|tni-polri|tni/polri|personel tni-polri|personel tni/polri|anggota tni-polri|anggota tni/polri|personel polisi|personel gabungan
      |personil gabungan|personil tni|personil polri|personel kepolisian|aparat keamanan|aparat gabungan|anggota dprd|anggota dpr|anggota|anggota bawaslu|anggota kpu|anggota pps|anggota ppk|anggota kpps|anggota panwascam
      |warga binaan|wbp|narapidana|napi|tahanan|petugas|petugas kpps|pengawas|pengawas tps|pengawas desa|pengawas pemilu|panwascam|kpps|pps|pegawai kpu|pegawai bawaslu|staf kpu|staf bawaslu|komisioner|jaksa|hakim
      |kepala desa|kades|keuchik|geuchik|wali nagari|perbekel|pambakal|hukum tua|sangadi|kuwu|kepala kampung|kepala pekon|kepala negeri|datok penghulu|perangkat desa|aparat desa|aparatur desa|perangkat kampung|perangkat nagari|perangkat pekon|aparatur kampung|perangkat gampong|aparatur gampong|aparat gampong|aparatur nagari|aparat kampung|aparat nagari|perangkat kalurahan|aparat kalurahan|staf desa|kaur desa|kepala urusan|bendahara desa|operator desa|pendamping desa|pendamping pkh|linmas|anggota linmas|anggota bpd|pengurus rt|kader posyandu|pejabat desa|pejabat gampong|pejabat kampung|sekretaris desa|sekdes|sekretaris gampong|pamong desa|kepala dusun|kadus|dukuh|kepala lingkungan|ketua rt|ketua rw|bpd
      |kepala daerah|kepala negara|kepala keluarga|kepala suku|pejabat negara|pejabat publik|pejabat tni|pejabat polri|pegawai swasta|karyawan swasta|guru ngaji|guru mengaji
      |peserta didik|peserta pemilu|peserta pilkada|peserta seleksi|peserta cpns|mahasiswa|siswa|siswi|pelajar|santri|kiai|ulama|tokoh|relawan|pendukung|simpatisan|kader|calon|bakal calon|paslon|pasangan calon
      |caleg|bupati|gubernur|wali kota|walikota|wartawan|jurnalis|penumpang|pekerja|buruh|nelayan|petani|pedagang|anak|anak buah|perempuan|laki-laki|pria|wanita|tua|dewasa|tewas|meninggal|luka|nomor`,
  },
]

/** A counted noun as words. */
export interface CountNoun {
  readonly noun: CountNounClass
  readonly words: readonly string[]
}

/** Counted nouns under their first word, longest first. */
export const COUNT_NOUNS: ReadonlyMap<string, readonly CountNoun[]> = byFirstWord()

function byFirstWord(): Map<string, CountNoun[]> {
  const nouns = COUNT_NOUN_ROWS.flatMap(({ noun, phrases }) =>
    phrases.split('|').map((phrase) => ({ noun, words: phrase.trim().split(/\s+/) })),
  )
  const map = new Map<string, CountNoun[]>()
  for (const noun of nouns.sort((a, b) => b.words.length - a.words.length)) {
    const first = noun.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), noun])
  }
  return map
}

/** Words between a number and its noun: "lima orang oknum ASN", "20 perwakilan guru". */
export const BETWEEN_COUNT_AND_NOUN = wordSet('orang oknum perwakilan')

/** Join nouns of one count ("sebelas camat dan lurah"). */
export const NOUN_JOINERS = wordSet('dan serta maupun atau / &')

/** Before a number: it numbers something ("Pasal 9", "nomor urut 2", "SMPN 3", "Rp 5 juta"). Add a word here. */
export const NUMBERED_BEFORE = wordSet(
  `pasal ayat angka huruf nomor no nomer nmr poin point butir bab lampiran rp pukul jam tahun tanggal tgl ke eselon golongan gol kelas
   sd sdn smp smpn sma sman smk smkn tk mtsn kanreg tps rt rw urut asisten wilayah zona seri versi tingkat tahap edisi dapil jalan jl lantai`,
)

/** Before "seorang": the words speak of civil servants in general ("sebagai seorang ASN"). */
export const GENERAL_BEFORE = wordSet(
  'sebagai menjadi jadi selaku layaknya seperti jika bila apabila kalau seandainya andai misalnya jikalau manakala dimiliki setiap tiap tidak tak bukan tanpa pengaruh peran sosok',
)

/** After "bagi" these are civil servants in general; "bagi seorang kepala seksi" is somebody. */
export const GENERAL_NOUNS = wordSet('asn pns pppk pegawai aparatur')

/** After "seorang ASN": the same ("seorang ASN harus netral"). */
export const GENERAL_AFTER = wordSet(
  'harus wajib dilarang boleh dituntut bisa dapat mesti perlu seharusnya sebaiknya hendaknya pun tidak',
)

/** Between "ASN" and its number: "ASN yang terlibat sebanyak 81 orang". */
export const BETWEEN_NOUN_AND_COUNT = wordSet(
  'sebanyak berjumlah sejumlah mencapai ada total totalnya jumlahnya yakni yaitu hadir terlibat itu tersebut lebih kurang dari sekitar hampir tetap sementara',
)

/** "jumlah pegawai kota itu 4.310 orang": the stock of staff, no count of an event. */
export const STOCK_NOUNS = wordSet('jumlah total keseluruhan populasi')
/** "memiliki 4.310 ASN": the same. */
export const STOCK_VERBS = wordSet(
  `memiliki punya mempunyai mempekerjakan membawahi menaungi kekurangan membutuhkan kebutuhan merekrut butuh menampung berkapasitas kapasitas memuat
   menerjunkan mengerahkan menyiagakan menurunkan diterjunkan dikerahkan disiagakan menugaskan menggaji`,
)
