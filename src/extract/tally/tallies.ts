/**
 * Rows of a tally: "Kabupaten Banyumas (41), Konawe (29) dan Dompu (18)". Each territory with a number of its own is
 * one more aggregate event of the stage that the sentence, or the tally before it, counts.
 */

import { CASE_UNITS, OUTSIDER_UNITS, PERSON_UNITS, SHARING } from '../../lexicon/tally-words.js'
import type { EventType } from '../../model/event.js'
import { exactCount } from '../mentions/count/exact.js'
import { rowHasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'
import { type Listing, listsIn } from './tally-lists.js'
import { figureOf, figuresIn, type Pair } from './tally-pairs.js'
import { ranks, stageBehind, stageOf } from './tally-stage.js'

export function tallyRows(scene: Scene, triggers: readonly Trigger[]): Trigger[] {
  if (!scene.theme.electoral) return []
  let about = scene.theme.topic
  let before = null as { readonly sentence: number; readonly stage: EventType } | null
  const found: Trigger[] = []
  const listings = listsIn(scene)
  for (const [at, { row, pairs, lead }] of listings.entries()) {
    about = speaksOfStaff(scene, row) ?? about
    const one = ranks(row) || shares(row) || answersRanking(scene, row)
    const listed = lead !== null || figuresIn(pairs) >= (one ? 1 : 2)
    const sentence = row.sentence.index
    const goesOn: boolean = listed && before?.sentence === sentence - 1 && follows(row)
    const stage: EventType | null = goesOn
      ? (before?.stage ?? null)
      : listed && about
        ? stageOf(scene, row, lead ?? scene.analysis.rows[sentence - 1], triggers, sumFrom(listings, at))
        : null
    if (stage === null) continue
    before = { sentence, stage }
    found.push(
      ...withUnits(pairs).map((pair) =>
        toTrigger(
          row,
          pair,
          stageBehind(scene, row, pair.number) ?? stageOfUnit(stage, pair),
          countsPersons(scene, row, pair, triggers),
        ),
      ),
    )
  }
  return withoutCaseRows(found)
}

/** "Disusul NTB 66 kasus": the ranking of the sentence before goes on. */
const follows = (row: TermRow): boolean => FOLLOWING.has(row.terms[0]?.norm ?? '')

/** Sentences that go on; a text that goes on for ever is read once all the same. */
const LONGEST = 6

/** "Konawe 31 orang. Lalu Dompu 14 orang": rows of sentences that go on add up together. */
function sumFrom(listings: readonly Listing[], at: number): number {
  let sum = listings[at]?.sum ?? 0
  // the lines of a list have their common sum already
  if (listings[at]?.lead != null) return sum
  for (let i = at + 1; i <= at + LONGEST; i++) {
    const next = listings[i]
    if (next === undefined || next.pairs.length === 0 || !follows(next.row)) break
    sum += next.sum
  }
  return sum
}

const FOLLOWING: ReadonlySet<string> = new Set(['disusul', 'menyusul', 'diikuti', 'kemudian', 'lalu', 'selanjutnya'])

/** "Rembang sebanyak 8 kasus, Sukoharjo 7": what the first row counts the next ones count, too. */
function withUnits(pairs: readonly Pair[]): Pair[] {
  let unit: string | null = null
  return pairs.map((pair) => {
    if (pair.unit !== null && (CASE_UNITS.has(pair.unit) || PERSON_UNITS.has(pair.unit))) unit = pair.unit
    return unit === null || (pair.unit !== null && OUTSIDER_UNITS.has(pair.unit)) ? pair : { ...pair, unit }
  })
}

/** Rows break down what was spoken of last: breaches of civil servants, or "60 temuan pelanggaran pilkada" of anybody; null where a sentence leaves it open. */
function speaksOfStaff({ theme, engine }: Scene, row: TermRow): boolean | null {
  const sentence = theme.sentences[row.sentence.index]
  if (sentence?.asn || sentence?.neutral) return true
  const has = (tag: string): boolean => rowHasTag(row, engine.tags.idOf(tag))
  if (has('OtherBreach')) return false
  return sentence?.election && (has('Breach') || has('ReportNoun')) ? false : null
}

/** "Paling banyak dari mana? Belu, 17 orang.": the question ranks. */
function answersRanking({ analysis: { rows, doc } }: Scene, row: TermRow): boolean {
  const asked = rows[row.sentence.index - 1]
  return asked !== undefined && ranks(asked) && doc.text.slice(asked.sentence.start, asked.sentence.end).includes('?')
}

/** "Malaka dan Belu masing-masing 2 kasus": one number, several rows. */
const shares = (row: TermRow): boolean => row.terms.some(({ norm }) => SHARING.has(norm))

/** "satu temuan di Kota Cilegon …, satu laporan di Kabupaten Serang … diberi sanksi": persons are punished, reports are taken in. */
const stageOfUnit = (stage: EventType, { unit }: Pair): EventType =>
  stage === 'sanction' && unit !== null && CASE_UNITS.has(unit) ? 'allegation' : stage

/** A territory that is counted in cases and again in persons is one row. */
function withoutCaseRows(rows: readonly Trigger[]): Trigger[] {
  const nameOf = ({ row }: Trigger): string | undefined => row?.region.candidates[0]?.name
  return rows.filter(
    (row) =>
      row.row?.count !== null ||
      !rows.some((other) => other.type === row.type && other.row?.count != null && nameOf(other) === nameOf(row)),
  )
}

/** The unit of a row, else of the tally that it breaks down, else of its sentence. */
function countsPersons(scene: Scene, row: TermRow, { unit, persons }: Pair, triggers: readonly Trigger[]): boolean {
  if (persons !== undefined) return true
  if (unit !== null && (CASE_UNITS.has(unit) || OUTSIDER_UNITS.has(unit))) return false
  if (unit !== null && PERSON_UNITS.has(unit)) return true
  const tallies = triggers.filter(({ aggregate, sentence }) => aggregate && sentence <= row.sentence.index)
  if (
    tallies.some(({ start, end }) =>
      scene.analysis.counts.some((count) => count.noun === 'asn' && count.start < end && start < count.end),
    )
  )
    return true
  const theme = scene.theme.sentences[row.sentence.index]
  return theme?.asn === true && !row.terms.some(({ norm }) => CASE_UNITS.has(norm) && norm !== 'pelanggaran')
}

function toTrigger(row: TermRow, { region, number, persons }: Pair, type: EventType, isOfPersons: boolean): Trigger {
  const counted = persons ?? number
  const count = exactCount(figureOf(counted) ?? 0, 'asn', row.sentence.index, counted)
  // "Kabupaten Belu 3 kasus" or "tiga orang di Kabupaten Belu"
  const start = Math.min(region.start, number.start)
  const end = Math.max(region.end, number.end)
  const from = row.terms.findIndex((term) => term.start >= start)
  const to = row.terms.findLastIndex((term) => term.end <= end) + 1
  return {
    type,
    rule: `${type}.row`,
    sentence: row.sentence.index,
    from,
    to,
    start,
    end,
    aggregate: true,
    weak: false,
    facet: null,
    noun: true,
    status: 'reported',
    row: { region, count: isOfPersons ? count : null },
  }
}
