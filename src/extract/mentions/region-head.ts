import { districtsSpelled } from '../../lexicon/regions/districts.js'
import { type Head, headTrie } from '../../lexicon/regions/heads.js'
import { nameIndex, type RegionName } from '../../lexicon/regions/names.js'
import type { TrieHit } from '../../lexicon/regions/token-trie.js'
import type { Region, RegionLevel } from '../../model/region.js'
import type { Token } from '../../model/text.js'
import { type Found, found } from './region-found.js'
import { villageAfter } from './region-village.js'
import { isCapitalised, stretchesFrom } from './region-words.js'

/** A name read after a head: what it can mean, and the level that the head gives it. */
export interface NamedRegion {
  readonly regions: readonly Region[]
  readonly level: RegionLevel | null
  readonly end: number
}

/** Two heads in one: "Kabupaten/Kota Bima", "Kabupaten dan Kota Bandung", "Desa/Kelurahan Sukamaju". */
const JOINERS: ReadonlySet<string> = new Set(['/', 'dan', 'maupun', 'atau', '-'])

/** The territory after the head that `hit` found at `at`; null for a head without a name ("kabupaten tersebut", "Kabupaten/Kota"). */
export function regionAfterHead(tokens: readonly Token[], at: number, hit: TrieHit<Head>): Found | null {
  const head = hit.value
  const second = JOINERS.has(tokens[hit.end]?.norm ?? '') ? headTrie().longest(tokens, hit.end + 1) : null
  const both = second?.value.kind === head.kind ? second : null
  const headEnd = both?.end ?? hit.end
  const nameStart = skipBracket(tokens, headEnd)
  const named = nameAfter(tokens, nameStart, head, both ? both.value.level : null)
  if (!named) return null
  const from = head.kind === 'level' && nameStart === headEnd ? at : nameStart
  return found(tokens, from, named.end, named.regions, named.level, both ? null : head)
}

/** "Pemerintah Kabupaten (Pemkab) Mempawah": an abbreviation in brackets between head and name. */
function skipBracket(tokens: readonly Token[], at: number): number {
  const inside = tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.text === ')'
  return inside ? at + 3 : at
}

function nameAfter(tokens: readonly Token[], at: number, head: Head, other: RegionLevel | null): NamedRegion | null {
  if (head.level === 'village') return villageAfter(tokens, at, head)
  if (head.level === 'district') return districtAfter(tokens, at, head)
  const capitalised = isCapitalised(tokens[at])
  for (const { name, end } of namesAt(tokens, at)) {
    const named = ofLevel(name.afterHead, head.level, other, capitalised)
    if (named) return { ...named, end }
  }
  return null
}

/** Names at `at`, longest first: with marks inside as the table has them ("Ogan Komering Ulu (OKU) Timur"), or blanks aside. */
function namesAt(tokens: readonly Token[], at: number): { name: RegionName; end: number }[] {
  const { trie, squashed } = nameIndex()
  const names = stretchesFrom(tokens, at).flatMap(({ key, end }) => {
    const name = squashed.get(key)
    return name ? [{ name, end }] : []
  })
  const longest = trie.longest(tokens, at)
  return longest && longest.end > (names[0]?.end ?? at) ? [{ name: longest.value, end: longest.end }, ...names] : names
}

/**
 * Meanings that fit the head. "Kota Sambas" is a town of the regency, "Kabupaten Palopo" a slip for the city: the territory
 * is clear, the level is not, so the mention gets none.
 */
function ofLevel(
  meanings: readonly Region[],
  level: RegionLevel,
  other: RegionLevel | null,
  capitalised: boolean,
): Pick<NamedRegion, 'regions' | 'level'> | null {
  const same = meanings.filter((region) => region.level === level || region.level === other)
  const [first] = same
  if (first) return { regions: same, level: same.every((region) => region.level === first.level) ? first.level : null }
  if (level === 'province' || !capitalised) return null
  const loose = meanings.filter((region) => region.level !== 'province' || region.code === '31')
  return loose.length > 0 ? { regions: loose, level: null } : null
}

function districtAfter(tokens: readonly Token[], at: number, head: Head): NamedRegion | null {
  if (!isCapitalised(tokens[at])) return null
  for (const { key, end } of stretchesFrom(tokens, at)) {
    const regions = districtsSpelled(key)
    if (regions.length > 0) return { regions: regions.map((region) => asWritten(region, head)), level: 'district', end }
  }
  return null
}

/** A district keeps the level word of the text: "Kecamatan Depok" in Sleman, before its districts became kapanewon. */
function asWritten(region: Region, head: Head): Region {
  const name = `${head.word} ${region.bare}`
  return head.kind !== 'level' || region.name === name ? region : { ...region, name }
}
