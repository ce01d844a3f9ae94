import { describe, expect, it } from 'vitest'
import { findRegions } from '../../../src/extract/mentions/region.js'
import { structure } from '../../../src/split/index.js'

/** Wording, level and first candidate of each mention, as one line. */
function found(text: string): string[] {
  return findRegions(structure(text)).map(
    ({ start, end, level, candidates }) =>
      `${text.slice(start, end)} | ${level ?? '-'} | ${candidates.map(({ name }) => name).join(' / ')}`,
  )
}

const ROWS: readonly (readonly [difficulty: string, text: string, ...mentions: string[]])[] = [
  ['level word', 'ASN di Kab. Sambas diminta netral.', 'Kab. Sambas | regency | Kabupaten Sambas'],
  ['office', 'Wali Kota Bima menegur camat.', 'Bima | city | Kota Bima'],
  ['government', 'Pemkab Bima menegur camat.', 'Bima | regency | Kabupaten Bima'],
  ['undecided', 'Bawaslu Bima memanggil camat.', 'Bima | - | Kabupaten Bima / Kota Bima'],
  ['bracket', 'Pemerintah Kabupaten (Pemkab) Melawi rapat.', 'Melawi | regency | Kabupaten Melawi'],
  ['joined se-', 'Camat se-Kabupaten Tana Tidung hadir.', 'se-Kabupaten Tana Tidung | regency | Kabupaten Tana Tidung'],
  ['se- and short form', 'Bawaslu se-Kalbar hadir.', 'se-Kalbar | - | Provinsi Kalimantan Barat'],
  ['both levels', 'KPU Kabupaten/Kota Bandung rapat.', 'Kabupaten/Kota Bandung | - | Kabupaten Bandung / Kota Bandung'],
  ['no name', 'KPU kabupaten/kota dan Bawaslu kabupaten itu rapat.'],
  [
    'list with figures',
    'Terbanyak Kabupaten Banyumas (41), Konawe (29), Dompu (18).',
    'Kabupaten Banyumas | regency | Kabupaten Banyumas',
    'Konawe | regency | Kabupaten Konawe',
    'Dompu | regency | Kabupaten Dompu',
  ],
  [
    'list with a second head',
    'Pilkada di Kabupaten Sambas, Landak dan Kota Singkawang.',
    'Kabupaten Sambas | regency | Kabupaten Sambas',
    'Landak | regency | Kabupaten Landak',
    'Kota Singkawang | city | Kota Singkawang',
  ],
  [
    'city and province of one name',
    'Rapat di Kota Jambi, Jambi.',
    'Kota Jambi | city | Kota Jambi',
    'Jambi | - | Provinsi Jambi',
  ],
  [
    'chain of three',
    'Warga Desa Sukamaju, Kecamatan Karanganyar, Kabupaten Demak.',
    'Desa Sukamaju | village | Desa Sukamaju',
    'Kecamatan Karanganyar | district | Kecamatan Karanganyar',
    'Kabupaten Demak | regency | Kabupaten Demak',
  ],
  ['verb in a headline', 'Polisi Buru Pelaku, Warga Serang Balik'],
  ['street', 'Kantor itu di Jalan Raya Bogor dan Jl. Bandung.'],
  ['water and mountain', 'Wisata Danau Toba dan Gunung Kerinci ramai.'],
  ['capitals', 'BAWASLU KABUPATEN MUKOMUKO RAPAT', 'KABUPATEN MUKOMUKO | regency | Kabupaten Mukomuko'],
  ['lower case', 'rapat di kabupaten sambas', 'kabupaten sambas | regency | Kabupaten Sambas'],
  ['village office', 'Lurah Tamamaung memandu apel.', 'Tamamaung | village | Kelurahan Tamamaung'],
  ['village head by name', 'Lurah Hasan memandu apel.'],
  ['old name', 'Bupati Maluku Tenggara Barat rapat.', 'Maluku Tenggara Barat | regency | Kabupaten Kepulauan Tanimbar'],
]

describe('findRegions', () => {
  it.each(ROWS)('reads %s: %s', (_, text, ...mentions) => {
    expect(found(text)).toEqual(mentions)
  })
})
