/** Words of sentences that count cases by territory. Add a word here, lower case. */
import { wordSet } from './word-set.js'

/** What is counted when it is not persons. */
export const CASE_UNITS = wordSet('laporan kasus perkara temuan pelanggaran aduan dugaan rekomendasi pengaduan')

/** What is counted when it is civil servants. */
export const PERSON_UNITS = wordSet('asn orang pegawai pns pppk guru camat')

/** Persons who are no civil servants: the row counts, its number is no ASN count. */
export const OUTSIDER_UNITS = wordSet('kades perbekel keuchik kuwu pambakal kadus dukuh')

/** Units that make a number something else than a row of a tally. */
export const FOREIGN_UNITS = wordSet('persen desa kecamatan tps pemilih kelurahan kilometer hari juta kabupaten kota')

/** What a number beside that of the persons counts: "604 ASN di 140 daerah". Add a word here. */
export const PLACE_UNITS = wordSet(
  `daerah wilayah provinsi kabupaten kota kabupaten/kota kab/kota kecamatan distrik kapanewon kelurahan desa kalurahan kampung
   instansi lembaga dinas opd skpd satker kementerian sekolah puskesmas unit titik lokasi tps dapil`,
)

/** "Laporan terbanyak datang dari Kabupaten Kerinci dengan 14 orang": one row is a row. */
export const RANKING = wordSet(
  'terbanyak banyak sedikit terendah teratas bertengger memuncaki penyumbang pemuncak tersedikit tertinggi terbesar menyusul disusul rinciannya rincian sebarannya sebaran sisanya',
)

/** "Malaka dan Belu masing-masing 2 kasus": one number, several rows. */
export const SHARING = wordSet('masing-masing masing')

/** Between a number and its territory: "tiga orang di Kabupaten Pacitan", "satu dari Banyuasin". */
export const FROM = wordSet('di dari asal')

export const FIGURES = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ')
