/** Territories with a number of their own in one sentence: "Kabupaten Banyumas (41), Konawe (29)", "tiga orang di Pacitan dan empat di Kediri". */
import { CASE_UNITS, FIGURES, FOREIGN_UNITS, FROM, OUTSIDER_UNITS, PERSON_UNITS } from '../../lexicon/tally-words.js'
import type { RegionMention } from '../../model/mention.js'
import type { Token } from '../../model/text.js'
import { regionsIn } from '../arguments/region/case-place.js'
import type { TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'

export interface Pair {
  readonly region: RegionMention
  readonly number: Token
  /** The word for what is counted, lower case. */
  readonly unit: string | null
  /** "Kabupaten Dompu 19 perkara dengan 46 ASN": the number of persons behind one of cases. */
  readonly persons?: Token
}

/** The pairs of a sentence in its order; a number before its territory counts only where none stands after one. */
export function pairsIn(scene: Scene, row: TermRow): Pair[] {
  const regions = regionsIn(scene, row.sentence).filter(
    (mention) => !isSeat(scene, mention) && !isShortForm(scene, mention),
  )
  if (regions.length === 0) return []
  const text = scene.analysis.doc.text
  const following = numberAfter(row, regions, text)
  const leading = numberBefore(row, regions, text)
  return leading.length > following.length ? leading : following
}

/** How many different numbers the pairs have. */
export function figuresIn(pairs: readonly Pair[]): number {
  return new Set(pairs.map(({ number }) => number)).size
}

export function figureOf({ kind, text, norm }: Token): number | null {
  if (kind === 'number') return /^\d{1,3}(\.\d{3})*$/.test(text) ? Number(text.replaceAll('.', '')) : null
  const word = FIGURES.indexOf(norm)
  return word < 0 ? null : word + 1
}

/** Between territories that share a number: "Kabupaten Manggarai dan Malaka masing-masing 10 kasus". */
const JOINS = /^\s*(?:,|dan|serta|, dan|, serta)\s*$/

const isJoined = (text: string, a: RegionMention, b: RegionMention): boolean => JOINS.test(text.slice(a.end, b.start))

/** "Kabupaten Belu 3 kasus, Malaka dan Ngada masing-masing satu kasus". */
function numberAfter(row: TermRow, regions: readonly RegionMention[], text: string): Pair[] {
  const pairs: Pair[] = []
  let shared: Pair | null = null
  for (const [i, region] of [...regions.entries()].reverse()) {
    const next = regions[i + 1]
    const own = ownPair(row, region, next, text)
    if (own !== null) shared = own
    else if (shared === null || next === undefined || !isJoined(text, region, next)) shared = null
    if (shared !== null) pairs.unshift({ ...shared, region })
  }
  return pairs
}

/** How many words may stand between a territory and its number. */
const NEAR = 4

/** "(Sulsel)" right behind a territory. */
const SHORT_FORM = /^ ?\(\p{L}+\)/u
const LONGEST_SHORT_FORM = 24

function ownPair(row: TermRow, region: RegionMention, next: RegionMention | undefined, text: string): Pair | null {
  const short = SHORT_FORM.exec(text.slice(region.end, region.end + LONGEST_SHORT_FORM))?.[0].length ?? 0
  const index = row.terms.findIndex((term) => term.start >= region.end + short)
  if (index < 0) return null
  const at = row.terms.slice(index, index + NEAR).findIndex((term) => figureOf(term) !== null)
  const number = at < 0 ? undefined : row.terms[index + at]
  if (number === undefined || (next !== undefined && next.start < number.start)) return null
  // "Kabupaten Mojokerto, Edo Yuda (35)": the age of a person is no row
  if (row.terms.slice(index, index + at).some(({ text }) => /^\p{Lu}/u.test(text))) return null
  const unit = row.terms[index + at + 1]?.norm ?? null
  // a number in words counts only what it stands before: "di Batu dua hari kemudian" is no row
  if (number.kind !== 'number' && !isUnit(unit)) return null
  if (unit !== null && FOREIGN_UNITS.has(unit)) return null
  const reach = unit !== null && OUTSIDER_UNITS.has(unit) ? LISTED : BESIDE
  const persons = personsBehind(row, index + at + 2, next, reach)
  return persons === null ? { region, number, unit } : { region, number, unit, persons }
}

/** How many words behind the unit of cases a number of persons may stand, and behind a number of outsiders. */
const BESIDE = 3
const LISTED = 9

/** "Buleleng 5 perbekel, 2 perangkat desa, 1 PNS": the servants told last of a list. */
function personsBehind(row: TermRow, from: number, next: RegionMention | undefined, reach: number): Token | null {
  for (let i = from; i < Math.min(from + reach, row.terms.length); i++) {
    const term = row.terms[i]
    if (term === undefined || (next !== undefined && term.start >= next.start)) return null
    if (figureOf(term) !== null && PERSON_UNITS.has(row.terms[i + 1]?.norm ?? '')) return term
  }
  return null
}

/** "Masing-masing dua ASN di Kabupaten Jember, Lamongan dan Kota Pasuruan"; the unit may be told once for all. */
function numberBefore(row: TermRow, regions: readonly RegionMention[], text: string): Pair[] {
  const pairs: Pair[] = []
  regions.forEach((region, i) => {
    const previous = regions[i - 1]
    const own = figureBefore(row, region, pairs.at(-1)?.unit ?? null)
    const last = pairs.at(-1)
    if (own !== null) pairs.push(own)
    else if (
      last !== undefined &&
      previous !== undefined &&
      last.region === previous &&
      isJoined(text, previous, region)
    )
      pairs.push({ ...last, region })
  })
  return pairs
}

/** The number of "delapan orang kades berasal dari Muara Enim", seen from the territory. */
function figureBefore(row: TermRow, region: RegionMention, known: string | null): Pair | null {
  const index = row.terms.findIndex((term) => term.start >= region.start)
  const link = row.terms[index - 1]?.norm ?? ''
  // "satu temuan di Kota Cilegon", "satu laporan Kabupaten Serang"
  if (index < 1 || !(FROM.has(link) || CASE_UNITS.has(link))) return null
  const words = row.terms.slice(Math.max(0, index - 1 - NEAR), FROM.has(link) ? index - 1 : index)
  const at = words.findLastIndex((term) => figureOf(term) !== null)
  const number = at < 0 ? undefined : words[at]
  const between = words.slice(at + 1).map(({ norm }) => norm)
  if (number === undefined || between.some((word) => word === 'dan' || word === ',' || FOREIGN_UNITS.has(word)))
    return null
  const unit =
    between.find((word) => OUTSIDER_UNITS.has(word)) ?? between.find(isUnit) ?? (between.length === 0 ? known : null)
  return unit === null ? null : { region, number, unit }
}

function isUnit(word: string | null): boolean {
  return word !== null && (CASE_UNITS.has(word) || PERSON_UNITS.has(word) || OUTSIDER_UNITS.has(word))
}

/** "Sulawesi Selatan (Sulsel) 26 laporan": the short form of the territory before it is no other one. */
function isShortForm({ analysis: { doc, regions } }: Scene, { start, end, candidates }: RegionMention): boolean {
  if (doc.text[start - 1] !== '(' || doc.text[end] !== ')') return false
  return regions.some(
    (before) =>
      before.end <= start - 1 &&
      start - before.end <= 2 &&
      before.candidates.some(({ code }) => code === candidates[0]?.code),
  )
}

/** "Kantor Regional IV BKN Makassar": the town is the seat of a body, not a row. */
function isSeat(scene: Scene, region: RegionMention): boolean {
  return (
    scene.analysis.institutions.some(
      ({ start, end, region: own }) =>
        start <= region.start &&
        region.end <= end &&
        own?.start !== start &&
        scene.analysis.doc.text.slice(start, region.start).trim() !== '',
    ) ||
    /(?:(?:kanreg|kantor regional)\s+\S+\s+(?:BKN\s+)?|wilayah kerja\s+)$/i.test(
      scene.analysis.doc.text.slice(Math.max(0, region.start - 40), region.start),
    )
  )
}
