import { describe, expect, it } from 'vitest'
import {
  ancestors,
  capitalOf,
  childrenNamed,
  isInside,
  NATIONAL,
  provinceOf,
  regionByCode,
  regionsNamed,
} from '../../../src/lexicon/regions/index.js'
import type { Region } from '../../../src/model/region.js'

const names = (regions: readonly Region[]): string => regions.map(({ name }) => name).join(' / ')

function only(name: string): Region {
  const [region, ...others] = regionsNamed(name)
  if (!region || others.length > 0) throw new Error(`"${name}" means ${names(regionsNamed(name)) || 'nothing'}`)
  return region
}

describe('regionByCode', () => {
  it.each([
    ['61', 'Provinsi Kalimantan Barat'],
    ['34', 'Provinsi Daerah Istimewa Yogyakarta'],
    ['31.73', 'Kota Administrasi Jakarta Barat'],
    ['31.01', 'Kabupaten Administrasi Kepulauan Seribu'],
    ['61.02', 'Kabupaten Mempawah'],
    ['32.01.01', 'Kecamatan Cibinong'],
    ['94.04.01', 'Distrik Mimika Baru'],
    ['34.04.07', 'Kapanewon Depok'],
    ['34.71.01', 'Kemantren Tegalrejo'],
  ])('%s is %s', (code, name) => {
    expect(regionByCode(code)?.name).toBe(name)
  })

  it('has nothing for a code that nobody gave', () => {
    expect([regionByCode('99'), regionByCode('61.99'), regionByCode('61.02.99')]).toEqual([null, null, null])
  })
})

describe('regionsNamed', () => {
  it.each([
    ['Kalbar', 'Provinsi Kalimantan Barat'],
    ['Kab. Sambas', 'Kabupaten Sambas'],
    ['Kukar', 'Kabupaten Kutai Kartanegara'],
    ['Solo', 'Kota Surakarta'],
    ['Ujung Pandang', 'Kota Makassar / Kecamatan Ujung Pandang'],
    ['Sumatra Utara', 'Provinsi Sumatera Utara'],
    ['Tulangbawang', 'Kabupaten Tulang Bawang'],
    ['Bau-Bau', 'Kota Baubau'],
    ['Gunung Kidul', 'Kabupaten Gunungkidul'],
    ['Maluku Tenggara Barat', 'Kabupaten Kepulauan Tanimbar'],
    ['Mura', 'Kabupaten Musi Rawas / Kabupaten Murung Raya'],
    ['Kota Bima', 'Kota Bima'],
    ['Bima', 'Kabupaten Bima / Kota Bima'],
    ['Kabupaten Pontianak', 'Kabupaten Mempawah'],
    ['Kota Administrasi Jakarta Barat', 'Kota Administrasi Jakarta Barat'],
    ['Kecamatan Puding Besar', 'Kecamatan Puding Besar'],
    ['Indonesia', 'Indonesia'],
    ['Bekas', ''],
    ['Ketapang Kupang', ''],
  ])('%s means %s', (name, meanings) => {
    expect(names(regionsNamed(name))).toBe(meanings)
  })
})

describe('the tree', () => {
  it('goes up from a district', () => {
    expect(names(ancestors(only('Kecamatan Puding Besar')))).toBe(
      'Kabupaten Bangka / Provinsi Kepulauan Bangka Belitung / Indonesia',
    )
    expect(names(ancestors(only('Kalbar')))).toBe('Indonesia')
    expect(ancestors(NATIONAL)).toEqual([])
  })

  it.each([
    ['Kecamatan Puding Besar', 'Kabupaten Bangka', true],
    ['Kecamatan Puding Besar', 'Babel', true],
    ['Kabupaten Sambas', 'Kalbar', true],
    ['Kalbar', 'Kalbar', true],
    ['Kalbar', 'Indonesia', true],
    ['Kabupaten Sambas', 'Kalsel', false],
    ['Kalbar', 'Kabupaten Sambas', false],
    ['Indonesia', 'Kalbar', false],
    ['Kota Bima', 'Kabupaten Bima', false],
  ])('%s in %s: %s', (inner, outer, inside) => {
    expect(isInside(only(inner), only(outer))).toBe(inside)
  })

  it('gives the province and the children of a name', () => {
    expect(provinceOf(only('Kecamatan Puding Besar'))?.code).toBe('19')
    expect(provinceOf(NATIONAL)).toBe(null)
    expect(names(childrenNamed(only('Kabupaten Demak'), 'Karanganyar'))).toBe('Kecamatan Karanganyar')
  })
})

describe('capitalOf', () => {
  it.each([
    ['Tenggarong', 'Kabupaten Kutai Kartanegara'],
    ['Putussibau', 'Kabupaten Kapuas Hulu'],
    ['SLAWI', 'Kabupaten Tegal'],
    ['Sukadana', 'Kabupaten Lampung Timur / Kabupaten Kayong Utara'],
    ['Rantau Prapat', 'Kabupaten Labuhanbatu'],
    ['Entah Berantah', ''],
  ])('%s is the capital of %s', (place, territories) => {
    expect(names(capitalOf(place))).toBe(territories)
  })
})
