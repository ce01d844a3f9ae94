import { BODY_CUES, FOLLOWING_BLOCKERS, PLACE_CUES, TERRITORY_BLOCKERS } from '../../lexicon/regions/cues.js'
import { nameIndex, type RegionName } from '../../lexicon/regions/names.js'
import type { TrieHit } from '../../lexicon/regions/token-trie.js'
import type { Token } from '../../model/text.js'
import { isAllCapitals, isCapitalised, isTitleCase } from './region-words.js'

/** A name without a head: `sure` where it is the territory, `doubtful` where the article must name that elsewhere. */
export interface BareName {
  readonly hit: TrieHit<RegionName>
  readonly verdict: 'sure' | 'doubtful' | 'none'
}

/** "se-Kalbar" is one token; the name begins after the prefix. */
const PREFIX = 'se-'

/** Marks after the first name of a text that make it a dateline: "BIMA - ", "Bima (ANTARA)". */
const DATELINE_MARKS: ReadonlySet<string> = new Set(['-', '(', '–', '—'])
/** Most tokens that stand before a dateline's town: "TRIBUN-X.COM, BIMA -". */
const LATEST_DATELINE = 4

const POLICE: ReadonlySet<string> = new Set(['polres', 'polresta', 'kapolres', 'kapolresta', 'wakapolres'])

/** The longest name at `at`, or null. `listed`: an accepted territory stands just before, joined by a comma or "dan". */
export function bareNameAt(tokens: readonly Token[], at: number, listed: boolean): BareName | null {
  const token = tokens[at]
  if (!token) return null
  const joined = token.norm.startsWith(PREFIX)
  const hit = nameIndex().trie.longest(tokens, at, joined ? token.norm.slice(PREFIX.length) : undefined)
  return hit && { hit, verdict: verdictOf(tokens, at, hit, joined, listed) }
}

function verdictOf(
  tokens: readonly Token[],
  at: number,
  { value, end }: TrieHit<RegionName>,
  joined: boolean,
  listed: boolean,
): BareName['verdict'] {
  const token = tokens[at]
  if (value.regions.length === 0 || !(joined || isCapitalised(token))) return 'none'
  if (value.capitals && !joined && !isAllCapitals(token)) return 'none'
  if (isBlocked(tokens, at, end)) return 'none'
  if (value.use !== 'cue' || joined) return 'sure'
  // "Polres Metro Bekasi" is no police of Metro.
  if (isBody(tokens, at)) return startsName(tokens, end, false) ? 'none' : 'sure'
  if (goesOn(tokens, end)) return 'none'
  return listed || PLACE_CUES.has(tokens[at - 1]?.norm ?? '') || isDateline(tokens, at, end) ? 'sure' : 'doubtful'
}

/** "Bawaslu Bima", "Pengadilan Negeri Batang". */
function isBody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  return BODY_CUES.has(before === 'negeri' ? (tokens[at - 2]?.norm ?? '') : before)
}

/** True where the name is the first word of a longer one: "Batang Toru". A province may follow: "Banjar Jawa Barat". */
function goesOn(tokens: readonly Token[], end: number): boolean {
  if (!isCapitalised(tokens[end]) || isTitleCase(tokens)) return false
  return !startsName(tokens, end, true)
}

/** "BIMA - ", "Bima (ANTARA)", "Bima, NTB", "Kudus, Beritasatu.com". */
function isDateline(tokens: readonly Token[], at: number, end: number): boolean {
  const mark = tokens[end]?.text ?? ''
  if (at > 0 && (at > LATEST_DATELINE || tokens[at - 1]?.text !== ',')) return false
  if (DATELINE_MARKS.has(mark)) return true
  const next = tokens[end + 1]
  return at === 0 && mark === ',' && (next?.text.includes('.') === true || startsName(tokens, end + 1, true))
}

/** True where a name of a province, or of a regency or city, begins at `at`. */
function startsName(tokens: readonly Token[], at: number, province: boolean): boolean {
  const hit = isCapitalised(tokens[at]) ? nameIndex().trie.longest(tokens, at) : null
  return hit?.value.regions.some(({ level }) => (level === 'province') === province) ?? false
}

/** "Jalan Bandung", "Jalan Raya Bogor", "Danau Toba", "Bali Post", "Tegal Timur". */
function isBlocked(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  const word = before === 'raya' ? (tokens[at - 2]?.norm ?? '') : before
  const after = tokens[end]
  return TERRITORY_BLOCKERS.has(word) || (isCapitalised(after) && FOLLOWING_BLOCKERS.has(after?.norm ?? ''))
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
