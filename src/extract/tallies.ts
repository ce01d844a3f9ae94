/**
 * Rows of a tally: "Kabupaten Purbalingga (56), Wakatobi (33) dan Bima (24)". Each territory with a number of its own is
 * one more aggregate event of the stage that the sentence, or the tally before it, counts.
 */
import type { EventType } from '../model/event.js'
import type { CountMention, RegionMention } from '../model/mention.js'
import type { Token } from '../model/text.js'
import { rowHasTag, type TermRow } from './term.js'
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
  return scene.analysis.rows.flatMap((row) => {
    const pairs = pairsIn(scene, row)
    if (pairs.length < (ranks(row) ? 1 : 2)) return []
    const stage = stageOf(scene, row, triggers)
    if (stage === null) return []
    return pairs.map((pair) => toTrigger(row, pair, stage, countsPersons(scene, row, pair, triggers)))
  })
}

function pairsIn(scene: Scene, row: TermRow): Pair[] {
  const { start, end } = row.sentence
  const regions = scene.analysis.regions.filter(
    (mention) => mention.start >= start && mention.end <= end && !isSeat(scene, mention),
  )
  return regions.flatMap((region) => {
    const index = row.terms.findIndex((term) => term.start >= region.end)
    const number = row.terms.slice(index, index + 4).find(({ kind }) => kind === 'number')
    const between = regions.some(
      (other) => other.start >= region.end && number !== undefined && other.start < number.start,
    )
    if (index < 0 || number === undefined || between || !/^\d{1,3}(\.\d{3})*$/.test(number.text)) return []
    const unit = row.terms[row.terms.indexOf(number) + 1]?.norm ?? null
    return unit !== null && FOREIGN.has(unit) ? [] : [{ region, number, unit }]
  })
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
    /(?:kanreg|kantor regional)\s+\S+\s+(?:BKN\s+)?$/i.test(
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
  ['Breach', 'allegation'],
]

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
function stageOf(scene: Scene, row: TermRow, triggers: readonly Trigger[]): EventType | null {
  const before = triggers.filter(
    ({ aggregate, sentence }) => aggregate && sentence <= row.sentence.index && row.sentence.index - sentence <= 4,
  )
  if (before.length === 0 && !(ranks(row) && scene.theme.topic)) return null
  const stageIn = (each: TermRow | undefined): EventType | undefined =>
    each === undefined ? undefined : STAGE_TAGS.find(([tag]) => rowHasTag(each, scene.engine.tags.idOf(tag)))?.[1]
  const previous = scene.analysis.rows[row.sentence.index - 1]
  return (
    stageIn(row) ??
    (previous !== undefined && ranks(previous) ? stageIn(previous) : undefined) ??
    before.at(-1)?.type ??
    null
  )
}

/** The unit of a row, else of the tally that it breaks down, else of its sentence. */
function countsPersons(scene: Scene, row: TermRow, { unit }: Pair, triggers: readonly Trigger[]): boolean {
  if (unit !== null && NOT_PERSONS.has(unit)) return false
  if (unit === 'asn' || unit === 'orang' || unit === 'pegawai' || unit === 'pns') return true
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
  const value = Number(number.text.replaceAll('.', ''))
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
    status: 'reported',
    row: { region, count: persons ? count : null },
  }
}
