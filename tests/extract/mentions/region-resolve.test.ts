import { describe, expect, it } from 'vitest'
import { findInstitutions } from '../../../src/extract/mentions/institution.js'
import { findRegions } from '../../../src/extract/mentions/region.js'
import {
  NO_CONTEXT,
  regionContext,
  regionOfPlace,
  resolveRegion,
} from '../../../src/extract/mentions/region-resolve.js'
import type { RegionLevel } from '../../../src/model/region.js'
import { structure } from '../../../src/split/index.js'

/** What the first mention of `name` means in its article. */
function resolved(
  text: string,
  name: string,
  level: RegionLevel | null = null,
  dateline: string | null = null,
): string | null {
  const mentions = findRegions(structure(text))
  const mention = mentions.find(({ start, end }) => text.slice(start, end) === name)
  if (!mention) throw new Error(`no mention of "${name}"`)
  return resolveRegion(mention, regionContext(mentions, dateline), level)?.name ?? null
}

describe('resolveRegion', () => {
  it.each([
    ['nothing decides', 'Bawaslu Bima memanggil camat.', 'Bima', null],
    ['a level word elsewhere', 'Bawaslu Bima rapat. ASN Kabupaten Bima hadir.', 'Bima', 'Kabupaten Bima'],
    ['an office elsewhere', 'Bawaslu Bima rapat. Wali Kota Bima hadir.', 'Bima', 'Kota Bima'],
    ['both named', 'Bawaslu Bima rapat di Kabupaten Bima dan Kota Bima.', 'Bima', null],
    ['province of the article', 'Bawaslu Banjar rapat. Gubernur Jawa Barat hadir.', 'Banjar', 'Kota Banjar'],
    ['two short forms', 'KPU Mura rapat. Bawaslu Kalteng hadir.', 'Mura', 'Kabupaten Murung Raya'],
    [
      'district of many',
      'Panwascam Karanganyar memanggil guru. Bupati Demak hadir.',
      'Karanganyar',
      'Kecamatan Karanganyar',
    ],
    ['province that has a namesake', 'Bawaslu Jambi memanggil guru.', 'Jambi', 'Provinsi Jambi'],
    ['its city named', 'KPU Jambi rapat. Pemkot Jambi hadir.', 'Jambi', 'Kota Jambi'],
    ['province and city of one name', 'Bawaslu Yogyakarta memanggil guru.', 'Yogyakarta', null],
  ])('%s', (_, text, name, region) => {
    expect(resolved(text, name)).toBe(region)
  })

  it('takes the level of the office where the mention has none', () => {
    expect(resolved('Bawaslu Bima rapat.', 'Bima', 'city')).toBe('Kota Bima')
  })

  it('lets the level of the mention win', () => {
    expect(resolved('Wali Kota Bima hadir.', 'Bima', 'regency')).toBe('Kota Bima')
  })

  it('settles a district by the regency of the article', () => {
    const text = 'Panwascam Karanganyar memanggil guru. Bupati Demak hadir.'
    const mentions = findRegions(structure(text))
    const [first] = mentions
    expect(first && resolveRegion(first, regionContext(mentions, null), null)?.code).toBe('33.21.09')
  })

  it('uses the dateline last', () => {
    expect(resolved('Panwascam Karanganyar rapat.', 'Karanganyar', null, 'Demak')).toBe('Kecamatan Karanganyar')
    expect(resolved('Panwascam Karanganyar rapat.', 'Karanganyar')).toBe(null)
  })

  it('places a village in the only city of the article', () => {
    const text = 'Lurah Tamamaung memandu ikrar. Apel itu dihadiri Wali Kota Makassar.'
    const mentions = findRegions(structure(text))
    const [village] = mentions
    expect(village && resolveRegion(village, regionContext(mentions, null), null)).toMatchObject({
      name: 'Kelurahan Tamamaung',
      code: null,
      province: 'Sulawesi Selatan',
      parentCode: '73.71',
    })
  })

  it('reads the territory of an institution with the level of its name', () => {
    const doc = structure('Panwaslih Gayo Lues dan Panwascam Tabulahan rapat.')
    const regions = findRegions(doc)
    const names = findInstitutions(doc, regions).map(
      ({ region, level }) => region && resolveRegion(region, regionContext(regions, null), level ?? null)?.name,
    )
    expect(names).toEqual(['Kabupaten Gayo Lues', 'Kecamatan Tabulahan'])
  })
})

describe('regionOfPlace', () => {
  it.each([
    ['Singkawang', 'Kota Singkawang'],
    ['PUTUSSIBAU', 'Kabupaten Kapuas Hulu'],
    ['Bima', null],
    ['Martapura', null],
    ['Entah Berantah', null],
  ])('%s -> %s', (place, region) => {
    expect(regionOfPlace(place, NO_CONTEXT)?.name ?? null).toBe(region)
  })

  it('takes the regency that the article names before a city of that name elsewhere', () => {
    const mentions = findRegions(structure('ASN Kabupaten Empat Lawang diminta netral.'))
    expect(regionOfPlace('TEBING TINGGI', regionContext(mentions, 'TEBING TINGGI'))?.name).toBe(
      'Kabupaten Empat Lawang',
    )
    expect(regionOfPlace('TEBING TINGGI', NO_CONTEXT)?.name).toBe('Kota Tebing Tinggi')
  })

  it('lets the article decide between two capitals of one name', () => {
    const mentions = findRegions(structure('ASN di Kalimantan Selatan diminta netral.'))
    expect(regionOfPlace('Martapura', regionContext(mentions, 'Martapura'))?.name).toBe('Kabupaten Banjar')
  })
})
