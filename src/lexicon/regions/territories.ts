import type { Region, RegionLevel } from '../../model/region.js'
import { readRows } from './rows.js'

/** The whole country: the region of national acts. */
export const NATIONAL: Region = {
  name: 'Indonesia',
  bare: 'Indonesia',
  level: 'national',
  code: null,
  province: null,
  provinceCode: null,
  parentCode: null,
}

/** Codes of cities end in 71 and up ("61.71"), those of regencies in 01 and up. */
const FIRST_CITY = '71'
const JAKARTA = '31'
const YOGYAKARTA = '34'
const YOGYAKARTA_CITY = '34.71'

const LEVEL_WORDS: Readonly<Record<'province' | 'regency' | 'city', string>> = {
  province: 'Provinsi',
  regency: 'Kabupaten',
  city: 'Kota',
}

let regions: ReadonlyMap<string, Region> | null = null

/** The 38 provinces and 514 regencies and cities by code; read on first use. */
export function regionTable(): ReadonlyMap<string, Region> {
  if (regions) return regions
  const table = new Map<string, Region>()
  for (const [code = '', bare = ''] of readRows('regions.tsv')) table.set(code, territory(code, bare, table))
  regions = table
  return table
}

function territory(code: string, bare: string, table: ReadonlyMap<string, Region>): Region {
  const level = code.length === 2 ? 'province' : code.slice(3) < FIRST_CITY ? 'regency' : 'city'
  return {
    name: `${levelWord(code, level)} ${bare}`,
    bare,
    level,
    code,
    province: level === 'province' ? bare : (table.get(code.slice(0, 2))?.bare ?? null),
    provinceCode: code.slice(0, 2),
    parentCode: null,
  }
}

function levelWord(code: string, level: 'province' | 'regency' | 'city'): string {
  const administrative = level !== 'province' && code.startsWith(JAKARTA)
  return administrative ? `${LEVEL_WORDS[level]} Administrasi` : LEVEL_WORDS[level]
}

/** The district of a code and name; its regency and province follow from the code. */
export function district(code: string, bare: string): Region {
  return {
    name: `${districtWord(code)} ${bare}`,
    bare,
    level: 'district',
    code,
    province: regionTable().get(code.slice(0, 2))?.bare ?? null,
    provinceCode: code.slice(0, 2),
    parentCode: code.slice(0, 5),
  }
}

/** Districts are "distrik" in Papua, "kapanewon" in the regencies of Yogyakarta and "kemantren" in its city. */
function districtWord(code: string): string {
  if (code.startsWith('9')) return 'Distrik'
  if (code.startsWith(YOGYAKARTA_CITY)) return 'Kemantren'
  return code.startsWith(YOGYAKARTA) ? 'Kapanewon' : 'Kecamatan'
}

/** Levels from the widest to the narrowest; regency and city stand side by side. */
export const LEVEL_RANK: Readonly<Record<RegionLevel, number>> = {
  national: 0,
  province: 1,
  regency: 2,
  city: 2,
  district: 3,
  village: 4,
}
