import { wordSet } from './word-set.js'

/** Words of an assembly: a number of persons in their sentence is its attendance. Lower case. Add a word here. */
export const ASSEMBLY_WORDS = wordSet(
  `peserta pesertanya hadir dihadiri kehadiran diikuti mengikuti apel upacara berkumpul dikumpulkan mengumpulkan memadati menghadiri dipanggil
   mengundang diundang undangan menyimak hadapan disaksikan bergabung memenuhi pertemuan datang
   dibekali membekali melibatkan menyasar diperuntukkan`,
)

/** Words of people who stand somewhere: an attendance too, where they do not pledge or sign in the same breath. */
export const GATHERED_WORDS = wordSet(
  'berdiri berbaris duduk berjajar berkerumun ikut serentak jumlahnya sebanyak seluruhnya menyatakan mengucapkan berikrar mengikrarkan mendeklarasikan melafalkan menirukan menyerukan meneriakkan bersumpah berjanji dilantik pelantikan',
)

/** Right after a number of persons: they are expected, and have not come ("7.300 pegawai wajib hadir"). */
export const EXPECTED_WORDS = wordSet(
  'wajib harus akan bakal diperkirakan ditargetkan diharapkan diminta diwajibkan diharuskan',
)

/** Beside a number: the persons tell what they saw, they are not those whom the case is about. */
export const WITNESS_WORDS = wordSet('saksi saksi-saksi sebagai-saksi melihat menyaksikan pelapor rekannya')

/** Beside those who read an oath: they stand for the many who take it. */
export const SPOKESMAN_WORDS = wordSet('mewakili perwakilan wakil diwakili')

/** Plural words for persons told before. */
export const PLURAL_WORDS = wordSet(
  `mereka keduanya ketiganya keempatnya kelimanya keenamnya ketujuhnya semuanya kedua ketiga keempat kelima keenam para`,
)

/** Before or in a sentence of signing: the same persons as those counted before ("mereka bergiliran menorehkan tanda tangan"). */
export const SAME_PERSONS = wordSet('mereka peserta seluruhnya semuanya seluruh semua para masing-masing')

/** What is counted when it is not persons: "347 kasus diteruskan". */
export const CASE_WORDS = wordSet('kasus laporan perkara temuan pelanggaran aduan dugaan rekomendasi pengaduan berkas')

/** Units of persons that are always the accused of a case. */
export const ACCUSED_UNITS = wordSet('terlapor terdakwa tersangka terpidana terperiksa pelanggar pelaku nama')

/** Between a total and those whom it takes in: "529 peserta yang terdiri dari", "tiga pejabat, yakni". */
export const BREAKDOWNS = wordSet('terdiri yakni yaitu meliputi mencakup unsur berasal termasuk')

/** In such a list: people who are no civil servants, so that the total is no number of them. Add a word here. */
export const OUTSIDERS = wordSet(
  `bpd bawaslu kpu panwaslu panwascam panwas pkd ppk pps penyelenggara tni polri tni-polri tni/polri polisi polres kodim
   tokoh ormas okp mahasiswa pelajar siswa wartawan jurnalis lsm parpol relawan pengusaha dprd`,
)
