/** Words around those whom a case is about. Lower case. Add a word here. */
import { wordSet } from './word-set.js'

/** Right before a name: whoever bears it is the accused ("terdakwa Ridwan Saleh", "nama terlapor Zainudin"). */
export const ACCUSED_NOUNS = wordSet('terdakwa terlapor tersangka terpidana terperiksa teradu')

/** Between civil servants and the names of some of them: "seorang ASN bernama Ridwan Saleh", "dua ASN, yakni …". */
export const LIST_OPENERS = wordSet('bernama nama yakni yaitu ialah adalah masing-masing inisial berinisial')

/** Civil servants without an office: "oknum ASN bernama Ridwan", "laporan terkait ASN dan kepala desa". */
export const SERVANTS = wordSet(
  'asn pns cpns pppk p3k pegawai aparatur birokrat honorer tni polri tni-polri tni/polri polisi tkk thl pejabat',
)

/** Join what is named in one breath: "ASN maupun kepala desa", "keuchik hingga ASN". */
export const LIST_JOINERS = wordSet('dan serta maupun atau ataupun hingga sampai dan/atau beserta')

/** Before a post: one holder of it, even in a list ("satu ASN dan seorang kepala desa"). */
export const ONE_OF_THEM = wordSet('seorang satu oknum sang')

/** Papers and acts that go to an office: who stands behind "ke" or "kepada" there receives them. */
export const SENT = wordSet(
  `diteruskan meneruskan teruskan penerusan diserahkan menyerahkan serahkan dilimpahkan melimpahkan limpahkan pelimpahan dikirim mengirim kirim mengirimkan dikirimkan
   rekomendasi direkomendasikan merekomendasikan rekomendasikan surat bersurat disurati menyurati melayangkan dilayangkan disampaikan menyampaikan sampaikan penyampaian
   dilaporkan melaporkan laporkan laporan melapor diusulkan mengusulkan usulan berkas tembusan ditembuskan tembuskan hasil dikembalikan mengembalikan koordinasi berkoordinasi memberikan diberikan`,
)

/** Behind a person: what is suspected of, or done to, an accused. */
export const DONE_TO = wordSet(
  `diduga dipanggil diperiksa diklarifikasi dilaporkan dijatuhi dicopot diberhentikan divonis ditetapkan mangkir terbukti tersandung dinyatakan dimintai direkomendasikan dinonaktifkan terseret disanksi
  dihukum didakwa dituding terindikasi kedapatan kepergok terekam dipecat ditegur diteruskan dinonjobkan dibebaskan dibebastugaskan panggilan`,
)
