/** The figure of a tally: the number nearest to the verb that counts it. */

import { CASE_WORDS } from '../../../lexicon/count-cues.js'
import { PLACE_UNITS } from '../../../lexicon/tally-words.js'
import type { CountMention } from '../../../model/mention.js'
import type { Token } from '../../../model/text.js'
import { exactCount } from '../../mentions/count/exact.js'
import type { TermRow } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { countsCases, partOf } from './kind.js'

const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/

/** "21 ASN dilaporkan dan 17 direkomendasikan": the last number of the match; cases and reports are no persons. */
export function tallyCount(scene: Scene, trigger: Trigger): CountMention | null {
  const row = scene.analysis.rows[trigger.sentence]
  const counts = scene.analysis.counts.filter((count) => count.sentence === trigger.sentence)
  const after = row === undefined ? null : countAfter(scene, row, trigger, counts)
  if (after !== null) return after
  if (row !== undefined && isOfBase(row, trigger)) return null
  const subset = subsetCount(scene, trigger, counts)
  if (subset !== undefined) return subset
  const figures = row?.terms
    .slice(trigger.from, trigger.to)
    .filter((term) => WHOLE.test(term.text) && !isOfOtherKind(scene, term))
  if (row === undefined || figures === undefined || figures.length === 0) {
    const named = counts.find((count) => count.end > trigger.start && count.start < trigger.end)
    return named === undefined || countsCases(scene, named) ? null : partOf(scene, named)
  }
  return figures.reduceRight<CountMention | null>((found, term) => found ?? figureOf(scene, row, term, counts), null)
}

/** "Dari yang kami rekomendasikan, 256 ASN sudah dijatuhi sanksi": the figure behind the comma is not that of the whole. */
function isOfBase({ terms }: TermRow, { from, type }: Trigger): boolean {
  if (type === 'sanction') return false
  const before = terms.slice(Math.max(0, from - 4), from + 1).map(({ norm }) => norm)
  const at = before.lastIndexOf('dari')
  return at >= 0 && before[at + 1] === 'yang'
}

/** "31 ASN dilaporkan, sembilan di antaranya sudah dijatuhi hukuman": nine with the verb behind them, 31 with the one before; undefined without such a part. */
function subsetCount(scene: Scene, trigger: Trigger, counts: readonly CountMention[]): CountMention | null | undefined {
  const at = counts.findLastIndex((count) => count.end > trigger.start && count.start < trigger.end)
  const last = counts[at]
  if (last === undefined || last.unit !== null || countsCases(scene, last)) return undefined
  return last.end < trigger.end ? last : counts[at - 1]
}

/** The persons that a figure counts: "314 merupakan pelanggaran" counts cases, "17 direkomendasikan" the persons of its sentence. */
function figureOf(scene: Scene, row: TermRow, term: Token, counts: readonly CountMention[]): CountMention | null {
  const named = counts.find((count) => count.start <= term.start && term.end <= count.end)
  if (named !== undefined) return countsCases(scene, named) ? null : named
  const unit = row.terms[row.terms.indexOf(term) + 1]?.norm ?? ''
  if (PLACE_UNITS.has(unit)) return countedThere(scene, term, counts)
  if (CASE_WORDS.has(unit) || !counts.some(({ noun }) => noun !== 'persons')) return null
  return bareCount(row.sentence.index, term)
}

/** "Tercatat 71 ASN di 19 kabupaten dilaporkan": the number of places tells where, that before it how many. */
const countedThere = ({ analysis: { doc } }: Scene, places: Token, counts: readonly CountMention[]) =>
  counts.findLast(({ end }) => end <= places.start && THERE.test(doc.text.slice(end, places.start))) ?? null

const THERE = /^\s+(?:di|pada|dari|se)\s+$/

/** "yang direkomendasikan baru 3 orang": the figure follows its verb. */
function countAfter(
  scene: Scene,
  row: TermRow,
  trigger: Trigger,
  counts: readonly CountMention[],
): CountMention | null {
  const relative = row.terms.slice(trigger.from, trigger.to).findLast(({ norm }) => norm === 'yang' || norm === 'dan')
  if (relative?.norm !== 'yang') return null
  const next = counts.find(({ start }) => start >= trigger.end)
  if (next === undefined) return null
  const between = scene.analysis.doc.text.slice(trigger.end, next.start)
  return /^\s*(?:baru|hanya|sebanyak|cuma|mencapai)\s*$/.test(between) ? next : null
}

/** A year of an election or a date, or a percentage. */
function isOfOtherKind({ analysis }: Scene, { start, end }: Token): boolean {
  const covers = (mention: { start: number; end: number }): boolean => mention.start <= start && end <= mention.end
  return analysis.elections.some(covers) || analysis.dates.some(covers)
}

const bareCount = (sentence: number, figure: Token): CountMention =>
  exactCount(Number(figure.text.replaceAll('.', '')), 'asn', sentence, figure)
