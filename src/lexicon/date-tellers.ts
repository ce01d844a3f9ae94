import { VOTES } from './election-years.js'
import { wordSet } from './word-set.js'

/**
 * Words of a neighbouring sentence that give an act its day: "Surat keputusannya berlaku sejak Senin (8/3/2021)" dates a
 * sanction told in the sentence before. Lower case, under the type of the act; `after` are asked where no word of
 * `first` stands near: the day of a report stands for the act only where the act has none. Add a word here.
 */
const TELLER_ROWS: Readonly<Record<string, { readonly first: string; readonly after?: string }>> = {
  allegation: {
    first: `bermula berawal kejadian kejadiannya peristiwa peristiwanya terjadi direkam diunggah acara kegiatan unggahan unggahannya rekaman
      rekamannya videonya fotonya bertanggal tertanggal mendapati berlangsung`,
    after:
      'laporan laporannya dilaporkan melaporkan melapor pelapor mendatangi menyeret mengadukan diadukan temuan ditemukan',
  },
  investigation: {
    first: `pemeriksaan pemeriksaannya klarifikasi diklarifikasi pemanggilan panggilan panggilannya persidangan sidang sidangnya bergulir pleno
      undangan pertama diperiksa dipanggil dimintai ahli`,
    after: 'surat suratnya tertulis tertanggal bertanggal',
  },
  referral: {
    first: `surat suratnya berkas berkasnya bertanggal tertanggal rekomendasi rekomendasinya pelimpahan penerusan penerusannya usulan
      usulannya antar diantar kirim dikirim dilayangkan`,
  },
  sanction: {
    first: `sk sk-nya surat suratnya keputusan keputusannya ditandatangani diteken diserahkan menyerahkannya menyerahkan tertanggal bertanggal berlaku hukuman hukumannya
      pangkatnya apel teguran tegurannya putusan vonis menghukum memvonis divonis diketok dibacakan terima diterima dicopot mencopotnya dinonaktifkan menonaktifkannya
      dibebastugaskan membebastugaskannya diberhentikan memberhentikannya meneken`,
  },
  clearance: { first: 'putusan putusannya keputusan keputusannya pleno' },
  oversight: {
    first:
      'bentuk dibentuk membentuk terbentuk didirikan mendirikan beroperasi bekerja bertugas melayani dibuka membuka diluncurkan diaktifkan',
  },
  regulation: {
    first:
      'se surat suratnya edaran edarannya beleid bertanggal tertanggal bernomor diteken ditandatangani diundangkan berlaku instruksi instruksinya keputusannya maklumat maklumatnya diterbitkan',
  },
}

/** What an appeal is called when the sentence behind it tells how it was made ("Pesan itu sudah ia tulis di grup lurah, Kamis malam"). Add a word here. */
export const APPEAL_NAMES = wordSet(
  `pesan pesannya imbauan imbauannya himbauan perintah perintahnya seruan seruannya peringatan ajakan larangan larangannya arahan instruksi
   nasihat nasihatnya petuah wejangan penegasan penekanan pernyataan`,
)

/** Of them the words of a case's beginning, asked before all others: "Kasus itu bermula 30 Agustus" beside "rekamannya sampai ke pengawas pada 4 September". */
export const BEGINNINGS = wordSet('bermula berawal berpangkal bermulanya kejadian kejadiannya peristiwa peristiwanya')

/** Word classes of tellers under the type of the act, those to be asked first before the others. */
export const DATE_TELLERS: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map(
  Object.entries(TELLER_ROWS).map(([type, { first, after }]) => [
    type,
    [first, ...(after === undefined ? [] : [after])].map((list) => new Set(list.split(/\s+/))),
  ]),
)

/** Words that reach farther than the others, under the type of the act: of a case's beginning, of a ruling. */
export const FAR_TELLERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'allegation',
    wordSet(
      'bermula berawal kejadian kejadiannya peristiwa peristiwanya terjadi diunggah mengunggah unggahannya diposting mendapati',
    ),
  ],
  ['investigation', wordSet('bergulir')],
  ['sanction', wordSet('vonis putusan putusannya keputusannya berlaku sk-nya')],
])

/** Right before the day in a neighbouring sentence: it is the day of the report or the act, not of the step ("laporan yang diterima pada Rabu (2/10)"). */
export const REPORT_WORDS: ReadonlySet<string> = new Set(
  'diterima menerima melapor dilaporkan laporan laporannya masuk pelaporan kejadian terjadi diunggah direkam mengetahui diketahui'.split(
    ' ',
  ),
)

/** Papers whose own day is told with them: "surat edaran nomor 800/77 tanggal 30 Oktober 2023". */
export const PAPER_WORDS = wordSet(
  `nomor no surat edaran se skb keputusan instruksi peraturan pp uu undang-undang perbawaslu pkpu perpres permendagri tertanggal bertanggal
   suratnya rekomendasi memo nota`,
)

/** Before a date that begins, ends or bounds something: no day of the occasion ("sejak 20 September", "mulai Kamis"). */
export const BOUND_WORDS = wordSet('sejak hingga sampai mulai per sebelum setelah sesudah s.d sampai-sampai')

/** Before a date: it belongs to the act told, not to the telling ("mengatakan AM diperiksa pada Senin"). */
export const OF_THE_ACT = wordSet('pada tanggal tertanggal bertanggal sejak per hari hingga sampai mulai tgl')

/** Days of votes, which articles name all the time and which are seldom the day of an act; some fell on another day than was planned. */
export const VOTING_DAYS: ReadonlySet<string> = new Set([...VOTES.values(), '2020-09-23', '2025-04-19', '2025-08-27'])

/** Before the date of a paper: it is only the basis of what is issued ("sebagai tindak lanjut surat tertanggal 8 Agustus"). */
export const BASIS_WORDS = wordSet('lanjut menindaklanjuti berdasarkan mengacu merujuk berpedoman sesuai dasar')

/** Beside a day: it is the day of a vote. */
export const VOTING_WORDS = wordSet(
  'pemungutan pencoblosan mencoblos memilih coblosan pungut pelaksanaan digelar dilaksanakan berlangsung dijadwalkan diselenggarakan',
)

/** Gatherings at which civil servants are not neutral: "kampanye tersebut berlangsung Jumat (28/3)". Add a word here. */
export const ACT_EVENTS = wordSet(
  'kampanye deklarasi acara kegiatan pertemuan rapat konsolidasi dialog senam sosialisasi silaturahmi pengajian syukuran pendaftaran pelantikan turnamen',
)

/** Verbs and things by which somebody is seen at such a gathering. */
export const ACT_SIGHTS = wordSet(
  `terlihat tampak nampak memotret dipotret memergoki dipergoki merekam direkam hadir menghadiri dibagikan dipasang kedapatan berfoto foto video viral beredar mengunggah unggahan berpose memakai mengenakan mengantar mendampingi
   deklarasi membagikan kegiatan acara kampanye panggung`,
)

/** Verbs by which a paper is made or sent: behind a verb of speech the day after them is theirs ("menyebut rekomendasi itu dikirim lewat pos, Kamis"). */
export const PAPER_ACTS = wordSet(
  'meneken diteken menandatangani ditandatangani dikirim mengirim diserahkan menyerahkan dilayangkan melayangkan',
)
