import { MEDIA_WORDS, TERRITORY_BLOCKERS, TERRITORY_CUES } from '../../lexicon/regions/cues.js'
import { nameIndex, type RegionName } from '../../lexicon/regions/names.js'
import type { TrieHit } from '../../lexicon/regions/token-trie.js'
import type { Token } from '../../model/text.js'
import { isAllCapitals, isCapitalised } from './region-words.js'

/** A name without a head: `sure` where it is the territory, `doubtful` where the article must name that elsewhere. */
export interface BareName {
  readonly hit: TrieHit<RegionName>
  readonly verdict: 'sure' | 'doubtful' | 'none'
}

/** "se-Kalbar" is one token; the name begins after the prefix. */
const PREFIX = 'se-'

/** Marks after the first word of a text that make it a dateline: "BIMA - ", "Bima, NTB", "Bima (ANTARA)". */
const DATELINE_MARKS: ReadonlySet<string> = new Set([',', '-', '(', '–', '—'])

const POLICE: ReadonlySet<string> = new Set(['polres', 'polresta', 'kapolres', 'kapolresta', 'wakapolres'])

/** The longest name at `at`, or null. `listed`: an accepted territory stands just before, joined by a comma or "dan". */
export function bareNameAt(tokens: readonly Token[], at: number, listed: boolean): BareName | null {
  const token = tokens[at]
  if (!token) return null
  const joined = token.norm.startsWith(PREFIX)
  const hit = nameIndex().trie.longest(tokens, at, joined ? token.norm.slice(PREFIX.length) : undefined)
  return hit && { hit, verdict: verdictOf(tokens, at, hit, joined || listed) }
}

function verdictOf(
  tokens: readonly Token[],
  at: number,
  hit: TrieHit<RegionName>,
  certain: boolean,
): BareName['verdict'] {
  const token = tokens[at]
  const { regions, use } = hit.value
  if (regions.length === 0 || !(isCapitalised(token) || token?.norm.startsWith(PREFIX))) return 'none'
  if (isBlocked(tokens, at, hit.end) || (use === 'capitals' && !isAllCapitals(token))) return 'none'
  if (use !== 'cue') return 'sure'
  if (isFirstOfTwo(tokens, hit.end)) return 'none'
  return certain || hasCue(tokens, at, hit.end) ? 'sure' : 'doubtful'
}

/** "Polres Metro Bekasi": a common word right before a regency's or city's name belongs to that. */
function isFirstOfTwo(tokens: readonly Token[], end: number): boolean {
  const next = isCapitalised(tokens[end]) ? nameIndex().trie.longest(tokens, end) : null
  return next?.value.regions.some(({ level }) => level !== 'province') ?? false
}

/**
 * One past the last token of "Bima Kota" in "Polres Bima Kota": the police of the city, which the word behind its name
 * tells from "Polres Bima", that of the regency. Else null.
 */
export function cityPoliceEnd(tokens: readonly Token[], at: number, end: number): number | null {
  const before = tokens[at - 1]?.norm ?? ''
  const body = before === 'metro' ? (tokens[at - 2]?.norm ?? '') : before
  return POLICE.has(body) && tokens[end]?.norm === 'kota' ? end + 1 : null
}

function hasCue(tokens: readonly Token[], at: number, end: number): boolean {
  if (at === 0) return DATELINE_MARKS.has(tokens[end]?.text ?? '')
  return TERRITORY_CUES.has(tokens[at - 1]?.norm ?? '')
}

/** "Jalan Bandung", "Jalan Raya Bogor", "Danau Toba", "Bali Post". */
function isBlocked(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  const word = before === 'raya' ? (tokens[at - 2]?.norm ?? '') : before
  const after = tokens[end]
  return TERRITORY_BLOCKERS.has(word) || (isCapitalised(after) && MEDIA_WORDS.has(after?.norm ?? ''))
}
