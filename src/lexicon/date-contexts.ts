import { wordSet } from './word-set.js'

/** Before a day and month without year, or a numeric date: the digits are a date ("tanggal 27/9", "pada 5 November"). */
export const BEFORE_DATE = wordSet(
  'tanggal tgl tertanggal bertanggal pada per sejak hingga sampai dari mulai sebelum setelah hari',
)

/** Before a month that stands alone ("pada Agustus", "akhir Desember"). */
export const BEFORE_MONTH = wordSet(
  'pada bulan per sejak hingga sampai mulai dari awal akhir pertengahan medio selama sepanjang antara dalam sebelum setelah',
)

/** Before a bare year ("sepanjang 2023", "tahun 2024"). */
export const BEFORE_YEAR = wordSet(
  'tahun thn th pada per sejak hingga sampai mulai dari awal akhir pertengahan medio selama sepanjang dalam di ditahun dekade',
)

/** "awal bulan", "akhir Desember", "pertengahan tahun ini": kept in the mention. */
export const PART_OF_PERIOD = wordSet('awal akhir pertengahan medio penghujung')

/** Before "tahun 2023": the year belongs to a law, letter, budget or class of recruits ("UU ASN Tahun 2023", "formasi tahun 2022"). */
export const YEAR_OWNERS = wordSet(
  `no nomor uu undang-undang undang pp perpu perppu perpres permendagri permenpan permenpan-rb pkpu perbawaslu perda pergub perbup perwali
   perwako peraturan perma skb anggaran apbd apbn formasi angkatan lulusan kelahiran ajaran pelajaran periode edisi`,
)

/** Before a day and month: part of a proper name ("Lapangan 17 Agustus", "Universitas 17 Agustus 1945"). */
export const NAMES_WITH_DATE = wordSet(
  'lapangan stadion universitas jalan jl jln jembatan taman gedung aula kampus masjid tugu monumen rsud rs pasar gor setiap tiap',
)

/** Before digits with slashes: a number of a letter, law or page, no date ("Nomor 5/12/2024"). */
export const BEFORE_NUMBER_OF_PAPER = wordSet('nomor no nmr surat skor pasal halaman hal pukul jam rp')

/** Before a date: the tally stands as of that day ("per 5 November", "sampai dengan 26 Juni"). Add a phrase here. */
export const AS_OF = wordSet('per hingga sampai s.d sd posisi')

/** After a bare year in a count ("pada 2024 orang") the digits are no year. */
export const COUNTED_AFTER = wordSet('orang peserta jiwa suara pemilih tps kasus laporan unit')
