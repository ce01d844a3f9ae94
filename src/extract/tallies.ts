/**
 * Rows of a tally: "Kabupaten Purbalingga (56), Wakatobi (33) dan Bima (24)". Each territory with a number of its own is
 * one more aggregate event of the stage that the sentence, or the tally before it, counts.
 */
import type { EventType } from '../model/event.js'
import type { CountMention, RegionMention } from '../model/mention.js'
import type { Token } from '../model/text.js'
import { hasTag, rowHasTag, type TermRow } from './term.js'
import type { Scene, Trigger } from './triggers.js'

interface Pair {
  readonly region: RegionMention
  readonly number: Token
  /** The word after the number, lower case. */
  readonly unit: string | null
}

/** Words for what is counted when it is not persons. */
const NOT_PERSONS = new Set([
  'laporan',
  'kasus',
  'perkara',
  'temuan',
  'pelanggaran',
  'aduan',
  'dugaan',
  'rekomendasi',
  'pengaduan',
])
/** Units that make a pair something else than a row of the tally. */
const FOREIGN = new Set([
  'persen',
  'desa',
  'kecamatan',
  'tps',
  'pemilih',
  'kelurahan',
  'kilometer',
  'hari',
  'juta',
  'kabupaten',
  'kota',
])

export function tallyRows(scene: Scene, triggers: readonly Trigger[]): Trigger[] {
  let about = scene.theme.topic
  let before: TermRow | undefined
  const found: Trigger[] = []
  for (const row of scene.analysis.rows) {
    const pairs = pairsIn(scene, row)
    const listed = new Set(pairs.map(({ number }) => number)).size >= (ranks(row) || shares(row) ? 1 : 2)
    about = speaksOfStaff(scene, row) ?? about
    const stage = listed && about ? stageOf(scene, row, before, triggers) : null
    if (stage !== null)
      found.push(...pairs.map((pair) => toTrigger(row, pair, stage, countsPersons(scene, row, pair, triggers))))
    before = row
  }
  return found
}

/** Rows break down what was spoken of last: breaches of civil servants, or "60 temuan pelanggaran pilkada" of anybody; null where a sentence leaves it open. */
function speaksOfStaff({ theme, engine }: Scene, row: TermRow): boolean | null {
  const sentence = theme.sentences[row.sentence.index]
  if (sentence?.asn || sentence?.neutral) return true
  const has = (tag: string): boolean => rowHasTag(row, engine.tags.idOf(tag))
  return sentence?.election && (has('Breach') || has('ReportNoun')) ? false : null
}

/** "Malaka dan Belu masing-masing 2 kasus": one number, several rows. */
const shares = (row: TermRow): boolean => row.terms.some(({ norm }) => norm === 'masing-masing' || norm === 'masing')

function pairsIn(scene: Scene, row: TermRow): Pair[] {
  const { start, end } = row.sentence
  const regions = scene.analysis.regions.filter(
    (mention) => mention.start >= start && mention.end <= end && !isSeat(scene, mention),
  )
  const pairs: Pair[] = []
  let shared: Pair | null = null
  for (const [i, region] of [...regions.entries()].reverse()) {
    const next = regions[i + 1]
    const own: Pair | null = ownPair(row, region, next)
    if (own !== null) shared = own
    else if (
      shared === null ||
      next === undefined ||
      !JOINS.test(scene.analysis.doc.text.slice(region.end, next.start))
    )
      shared = null
    if (shared !== null) pairs.unshift({ ...shared, region })
  }
  return pairs
}

/** Between territories that share a number: "Kabupaten Manggarai dan Malaka masing-masing 10 kasus". */
const JOINS = /^\s*(?:,|dan|serta|, dan|, serta)\s*$/

/** How many words may stand between a territory and its number. */
const NEAR = 4

function ownPair(row: TermRow, region: RegionMention, next: RegionMention | undefined): Pair | null {
  const index = row.terms.findIndex((term) => term.start >= region.end)
  if (index < 0) return null
  const at = row.terms.slice(index, index + NEAR).findIndex((term) => figureOf(term) !== null)
  const number = at < 0 ? undefined : row.terms[index + at]
  if (number === undefined || (next !== undefined && next.start < number.start)) return null
  // "Kabupaten Mojokerto, Edo Yuda (35)": the age of a person is no row
  if (row.terms.slice(index, index + at).some(({ text }) => /^\p{Lu}/u.test(text))) return null
  const unit = row.terms[index + at + 1]?.norm ?? null
  // a number in words counts only what it stands before: "di Batu dua hari kemudian" is no row
  if (number.kind !== 'number' && (unit === null || !(NOT_PERSONS.has(unit) || PERSONS.has(unit)))) return null
  return unit !== null && FOREIGN.has(unit) ? null : { region, number, unit }
}

const WORDS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ')
const PERSONS = new Set(['asn', 'orang', 'pegawai', 'pns'])

function figureOf({ kind, text, norm }: Token): number | null {
  if (kind === 'number') return /^\d{1,3}(\.\d{3})*$/.test(text) ? Number(text.replaceAll('.', '')) : null
  const word = WORDS.indexOf(norm)
  return word < 0 ? null : word + 1
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

const STAGE_TAGS: readonly (readonly [string, EventType])[] = [
  ['Cleared', 'clearance'],
  ['Removed', 'sanction'],
  ['Impose', 'sanction'],
  ['Refer', 'referral'],
  ['Report', 'allegation'],
  ['ReportNoun', 'allegation'],
]

/** Words that also name what is counted ("3 pelanggaran"): they tell the stage where no tally before does. */
const INTAKE_TAGS: readonly (readonly [string, EventType])[] = [['Breach', 'allegation']]

const RANKING = new Set([
  'terbanyak',
  'tertinggi',
  'terbesar',
  'menyusul',
  'disusul',
  'rinciannya',
  'rincian',
  'sebarannya',
  'sebaran',
])

/** "Laporan terbanyak datang dari Kabupaten Kerinci dengan 14 orang": one row is a row. */
const ranks = (row: TermRow): boolean => row.terms.some(({ norm }) => RANKING.has(norm))

/** The stage of the tally that the rows break down: told in the sentence, else in the ranking before it, else by the last tally. */
function stageOf(
  scene: Scene,
  row: TermRow,
  previous: TermRow | undefined,
  triggers: readonly Trigger[],
): EventType | null {
  const before = triggers.filter(
    ({ aggregate, sentence }) => aggregate && sentence <= row.sentence.index && row.sentence.index - sentence <= 4,
  )
  if (before.length === 0 && !scene.theme.topic) return null
  const stageIn = (each: TermRow | undefined, tags: typeof STAGE_TAGS): EventType | undefined =>
    each === undefined ? undefined : tags.find(([tag]) => tells(each, scene.engine.tags.idOf(tag)))?.[1]
  const ranking = previous !== undefined && ranks(previous) ? previous : undefined
  return (
    stageIn(row, STAGE_TAGS) ??
    stageIn(ranking, STAGE_TAGS) ??
    before.reduce<Trigger | null>((a, b) => (a !== null && a.end > b.end ? a : b), null)?.type ??
    stageIn(row, INTAKE_TAGS) ??
    stageIn(ranking, INTAKE_TAGS) ??
    (countsCases(row) ? 'allegation' : null)
  )
}

/** Whether words of a class stand in the row as more than the unit of a number ("3 laporan"). */
function tells(row: TermRow, tag: number): boolean {
  return row.terms.some((_, i) => hasTag(row, i, tag) && row.terms[i - 1]?.kind !== 'number')
}

const countsCases = (row: TermRow): boolean => row.terms.some(({ norm }) => NOT_PERSONS.has(norm) || PERSONS.has(norm))

/** The unit of a row, else of the tally that it breaks down, else of its sentence. */
function countsPersons(scene: Scene, row: TermRow, { unit }: Pair, triggers: readonly Trigger[]): boolean {
  if (unit !== null && NOT_PERSONS.has(unit)) return false
  if (unit !== null && PERSONS.has(unit)) return true
  const tallies = triggers.filter(({ aggregate, sentence }) => aggregate && sentence <= row.sentence.index)
  if (
    tallies.some(({ start, end }) =>
      scene.analysis.counts.some((count) => count.noun === 'asn' && count.start < end && start < count.end),
    )
  )
    return true
  const theme = scene.theme.sentences[row.sentence.index]
  return theme?.asn === true && !row.terms.some(({ norm }) => NOT_PERSONS.has(norm) && norm !== 'pelanggaran')
}

function toTrigger(row: TermRow, { region, number }: Pair, type: EventType, persons: boolean): Trigger {
  const value = figureOf(number) ?? 0
  const count: CountMention = {
    kind: 'count',
    value,
    min: value,
    max: value,
    approximate: false,
    sentence: row.sentence.index,
    noun: 'asn',
    unit: null,
    start: number.start,
    end: number.end,
  }
  const from = row.terms.findIndex((term) => term.start >= region.start)
  const to = row.terms.indexOf(number) + 1
  return {
    type,
    rule: `${type}.row`,
    sentence: row.sentence.index,
    from,
    to,
    start: region.start,
    end: number.end,
    aggregate: true,
    weak: false,
    facet: null,
    noun: true,
    status: 'reported',
    row: { region, count: persons ? count : null },
  }
}
