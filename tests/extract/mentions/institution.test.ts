import { describe, expect, it } from 'vitest'
import { findInstitutions } from '../../../src/extract/mentions/institution.js'
import { findRegions } from '../../../src/extract/mentions/region.js'
import { structure } from '../../../src/split/index.js'

/** Wording, key and territory of each mention, as one line. */
function found(text: string): string[] {
  const doc = structure(text)
  return findInstitutions(doc, findRegions(doc)).map(
    ({ start, end, institution, region }) =>
      `${text.slice(start, end)} | ${institution} | ${region?.candidates.map(({ name }) => name).join(' / ') ?? '-'}`,
  )
}

const ROWS: readonly (readonly [difficulty: string, text: string, ...mentions: string[]])[] = [
  [
    'abbreviation in brackets',
    'Kepala Badan Kepegawaian Daerah (BKD) Provinsi Kalbar hadir.',
    'Badan Kepegawaian Daerah (BKD) Provinsi Kalbar | bkd | Provinsi Kalimantan Barat',
  ],
  ['nation', 'Anggota Bawaslu RI hadir.', 'Bawaslu RI | bawaslu | Indonesia'],
  ['no territory', 'Laporan diteruskan ke KASN.', 'KASN | kasn | -'],
  ['bare territory', 'Ketua Bawaslu Bima hadir.', 'Bawaslu Bima | bawaslu | Kabupaten Bima / Kota Bima'],
  [
    'shared territory',
    'Ketua KPU dan Bawaslu Kabupaten Sambas hadir.',
    'KPU | kpu | Kabupaten Sambas',
    'Bawaslu Kabupaten Sambas | bawaslu | Kabupaten Sambas',
  ],
  [
    'field of work',
    'Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup Kota Bima menutup kantor.',
    'Dinas Perumahan Rakyat, Kawasan Permukiman dan Lingkungan Hidup Kota Bima | dinas | Kota Bima',
  ],
  ['field of work in a headline', 'Dinas Kesehatan Gelar Apel', 'Dinas Kesehatan | dinas | -'],
  ['common noun', 'Ia memakai mobil dinas ke rumah dinas.'],
  [
    'government in full',
    'Pemerintah Provinsi (Pemprov) Riau dan Pemerintah Aceh rapat, pemerintah hadir.',
    'Pemerintah Provinsi (Pemprov) Riau | pemda | Provinsi Riau',
    'Pemerintah Aceh | pemda | Provinsi Aceh',
  ],
  [
    'district body',
    'Anggota Panwaslu Kecamatan Rawas Ulu.',
    'Panwaslu Kecamatan Rawas Ulu | panwascam | Kecamatan Rawas Ulu',
  ],
  ['city police', 'Anggota Polres Bima Kota.', 'Polres Bima Kota | polri | Kota Bima'],
  [
    'regional office of a national body',
    'Kantor Regional II BKN Surabaya.',
    'Kantor Regional II BKN Surabaya | bkn-kanreg | Kota Surabaya',
  ],
  ['short form in small letters', 'Ia kip dan pan di rumah.'],
]

describe('findInstitutions', () => {
  it.each(ROWS)('reads %s: %s', (_, text, ...mentions) => {
    expect(found(text)).toEqual(mentions)
  })
})
