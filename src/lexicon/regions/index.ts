import type { Region, RegionLevel } from '../../model/region.js'
import { capitalsOf } from './capitals.js'
import { districtsByCode, districtsSpelled } from './districts.js'
import { nameIndex } from './names.js'
import { squash, wordsOf } from './spelling.js'
import { LEVEL_RANK, NATIONAL, regionTable } from './territories.js'

export { LEVEL_RANK, NATIONAL } from './territories.js'

const LEVELS: ReadonlyMap<string, readonly RegionLevel[]> = new Map([
  ['provinsi', ['province']],
  ['kabupaten', ['regency']],
  ['kab', ['regency']],
  ['kota', ['city']],
  ['kecamatan', ['district']],
  ['kec', ['district']],
  ['distrik', ['district']],
  ['kapanewon', ['district']],
  ['kemantren', ['district']],
])

/** The territory of a Kemendagri code ("61", "61.02", "61.02.01"), or null. */
export function regionByCode(code: string): Region | null {
  return (code.length > 5 ? districtsByCode() : regionTable()).get(code) ?? null
}

/**
 * Territories that a name can mean: full name with level word ("Kab. Sambas"), bare name, short form or old name
 * ("Kalbar", "Kukar"). Provinces, regencies and cities come before districts; empty where nothing has the name.
 */
export function regionsNamed(name: string): readonly Region[] {
  const words = wordsOf(name)
  const levels = LEVELS.get(words[0] ?? '')
  const rest = levels ? squash(words.slice(words[1] === 'administrasi' ? 2 : 1).join('')) : ''
  const levelled = levels && rest !== '' ? spelled(rest).filter(({ level }) => levels.includes(level)) : []
  if (levelled.length > 0) return levelled
  const key = squash(name)
  return key === 'indonesia' ? [NATIONAL] : spelled(key)
}

function spelled(key: string): readonly Region[] {
  return [...(nameIndex().squashed.get(key)?.afterHead ?? []), ...districtsSpelled(key)]
}

/** What the territory lies in, narrowest first: its regency or city, its province, the nation. */
export function ancestors(region: Region): readonly Region[] {
  if (region.level === 'national') return []
  const codes = [region.parentCode, region.level === 'province' ? null : region.provinceCode]
  const found = codes.flatMap((code) => (code ? (regionByCode(code) ?? []) : []))
  return [...found.filter(({ code }) => code !== region.code), NATIONAL]
}

/** The province that a territory is or lies in; null for the nation and where it is not known. */
export function provinceOf(region: Region): Region | null {
  return region.provinceCode ? regionByCode(region.provinceCode) : null
}

/** True if `inner` is `outer` or lies in it. */
export function isInside(inner: Region, outer: Region): boolean {
  if (outer.level === 'national' || inner === outer) return true
  if (outer.code === null || LEVEL_RANK[inner.level] < LEVEL_RANK[outer.level]) return false
  return inner.code === outer.code || inner.parentCode === outer.code || inner.provinceCode === outer.code
}

/** Territories of a name (see `regionsNamed`) that lie in `parent`. */
export function childrenNamed(parent: Region, name: string): readonly Region[] {
  return regionsNamed(name).filter((region) => region !== parent && isInside(region, parent))
}

/** Territories whose capital has that name ("Tenggarong" -> Kabupaten Kutai Kartanegara): for datelines and venues only. */
export function capitalOf(placeName: string): readonly Region[] {
  return capitalsOf(squash(placeName))
}
