/** Shorter words in -nya are names ("Sonya", "Tanya"). */
const SHORTEST_NYA = 6

/**
 * Words that typically begin an Indonesian sentence: after a degree, an initial or "dll." a capitalised one of these
 * starts a new sentence. Never put a word here that is also a name. Add an opener here.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `ia dia mereka kami kita saya beliau ini itu hal menurut menurutnya namun tetapi tapi selain sementara sedangkan kemudian lalu selanjutnya
  setelah sebelum sebelumnya usai saat ketika pada dalam di dari untuk dengan karena oleh sebab akibat akibatnya jika apabila bila kalau meski meskipun walau walaupun
  adapun bahkan juga serta hingga sejak selama para seluruh semua setiap sejumlah beberapa sebanyak ada adanya tidak tak belum bukan sudah telah
  demikian seperti sebagai sebagaimana terkait mengenai tentang berdasarkan berikut bersama kata
  turut hadir tampak acara kegiatan apel rapat pihaknya pihak nantinya nanti kini saat sekarang akhirnya artinya sehingga maka agar supaya
  jangan harap semoga lebih paling salah satu kedua ketiga pertama terakhir termasuk khusus khususnya melalui secara sesuai
  menanggapi menindaklanjuti mengingat mengacu dikatakan disampaikan ditambahkan dijelaskan diketahui diharapkan diberitakan sambil sembari
 antara atas bagi bisa dapat harus perlu mari begitu padahal sebaliknya kendati baik lantas
  rencananya sayangnya intinya tujuannya dikonfirmasi ditemui dihubungi`.split(/\s+/),
)

/** True if a capitalised word of this norm typically begins a sentence: a listed opener or a word in -nya ("Rumahnya"). */
export function isOpener(norm: string): boolean {
  return OPENERS.has(norm) || (norm.length > SHORTEST_NYA && norm.endsWith('nya'))
}

/** Openers that begin a sentence even in lower case after a full stop (careless typing). */
export const LOWER_OPENERS: ReadonlySet<string> = new Set(
  'ia dia mereka menurutnya namun selain selanjutnya sementara kemudian sedangkan'.split(' '),
)
