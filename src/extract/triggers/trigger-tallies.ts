/** Figures among triggers: a tally beside a single case, and which of two it is. */

import { FOREIGN_UNITS } from '../../lexicon/tally-words.js'
import { hasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { figureOf } from '../tally/tally-pairs.js'
import type { DroppedTrigger, Trigger, Triggers } from './trigger.js'

/** "13 dilaporkan, sementara yang direkomendasikan 9": a stage has the figure that stands next to it. */
export function lastFigure({ engine }: Scene, row: TermRow, from: number, to: number): number {
  const number = engine.tags.idOf('Number')
  if (!hasTag(row, from, number)) return from
  let last = from
  for (let i = from + 1; i < to - 1; i++) {
    const before = row.terms[i - 1]?.norm
    // "71 ASN di 19 kabupaten dilaporkan": no figure of persons or cases
    if (FOREIGN_UNITS.has(row.terms[i + 1]?.norm ?? '')) continue
    if (hasTag(row, i, number) && !hasTag(row, i - 1, number) && before !== 'dari' && before !== 'antaranya') last = i
  }
  return last
}

/** Sentences within which a part of a tally is told after it. */
const REACH = 6

/** "Bawaslu melaporkan 11 ASN ke KASN. Lima ASN dilaporkan dari Manggarai": what breaks down a figure that was passed on was passed on. */
export function passedOn({ analysis }: Scene, kept: readonly Trigger[]): Trigger[] {
  const saysReport = ({ start, end }: Trigger): boolean =>
    /\b(?:me|di)?laporkan/i.test(analysis.doc.text.slice(start, end))
  const whole = kept.find((trigger) => trigger.aggregate && trigger.type === 'referral' && saysReport(trigger))
  const isPart = (trigger: Trigger): boolean =>
    whole !== undefined &&
    trigger.aggregate &&
    trigger.type === 'allegation' &&
    trigger.sentence > whole.sentence &&
    trigger.sentence - whole.sentence <= REACH &&
    saysReport(trigger)
  return kept.map((trigger) =>
    isPart(trigger) ? { ...trigger, type: 'referral', rule: 'referral.tally', facet: whole?.facet ?? null } : trigger,
  )
}

/** Up to this many persons are a case ("empat guru dihukum") unless the article counts more elsewhere. */
const FEW = 10

export function demoteSmall(scene: Scene, kept: readonly Trigger[]): Trigger[] {
  const figure = (trigger: Trigger): number => {
    const count = scene.analysis.counts.find(({ start, end }) => start < trigger.end && trigger.start < end)
    return count?.value ?? count?.min ?? casesIn(scene.analysis.rows[trigger.sentence], trigger)
  }
  const tallies = kept.filter(({ aggregate }) => aggregate)
  const counted = tallies.some((trigger) => figure(trigger) > FEW)
  return counted
    ? [...kept]
    : kept.map((trigger) =>
        trigger.aggregate && figure(trigger) <= FEW
          ? { ...trigger, aggregate: false, weak: trigger.weak || isPartOf(scene, trigger) }
          : trigger,
      )
}

/** "Dari sembilan ASN yang dilaporkan, lima …": the whole of which parts are told was told before. */
const isPartOf = ({ analysis }: Scene, { type, sentence, from }: Trigger): boolean =>
  type === 'allegation' && analysis.rows[sentence]?.terms[from - 1]?.norm === 'dari'

/** Words that make a figure one of reports, whatever was counted before. */
const REPORTED = /lapor|diduga|terindikasi|temuan|aduan/i

/** "dua laporan": a number of cases in words is a small one; one in figures is what it says. */
function casesIn(row: TermRow | undefined, { from, to }: Trigger): number {
  for (const term of row?.terms.slice(from, to) ?? []) {
    const figure = figureOf(term)
    if (figure !== null && term.kind === 'number') return figure
    // "satu laporan" is as good as "sebuah"
    if (figure !== null && figure > 1) return FEW
  }
  return Number.POSITIVE_INFINITY
}

/** So many words behind its verb stands what is passed on: "melimpahkan penanganan 400 laporan". */
const OBJECT = 2

/** Whether the figure of a report stands inside the words that pass it on. */
function isPassedOn({ engine, analysis }: Scene, passing: Trigger, { from, start, end }: Trigger): boolean {
  // "melaporkan 15 ASN yang diduga berkampanye" tells the breach, too
  if (/diduga|terlibat|terindikasi/i.test(analysis.doc.text.slice(start, end))) return false
  if (passing.type !== 'referral' || from <= passing.from || from - passing.from > OBJECT) return false
  const row = analysis.rows[passing.sentence]
  return row !== undefined && !hasTag(row, passing.from, engine.tags.idOf('Number'))
}

/** A figure that a tally rule found is no single case as well. */
export function preferTallies(scene: Scene, kept: readonly Trigger[], dropped: DroppedTrigger[]): Triggers {
  const wordsOf = ({ start, end }: Trigger): string => scene.analysis.doc.text.slice(start, end)
  const isRepeated = (other: Trigger, trigger: Trigger): boolean => {
    const figure = /^\d[\d.]+/.exec(wordsOf(trigger))?.[0]
    return figure !== undefined && wordsOf(other).startsWith(figure) && !REPORTED.test(wordsOf(trigger))
  }
  // "46 pelanggaran netralitas telah diteruskan" counts what was passed on, no reports; so does "46 pelanggaran itu" after it
  const inStage = (trigger: Trigger): boolean =>
    trigger.type === 'allegation' &&
    trigger.aggregate &&
    kept.some(
      (other) =>
        other.aggregate &&
        other.type !== 'allegation' &&
        (other.sentence === trigger.sentence
          ? (other.from >= trigger.from && other.from - trigger.from <= OBJECT && other.to > trigger.to) ||
            isPassedOn(scene, other, trigger) ||
            // "memblokir data 72 ASN yang melanggar netralitas": whom the stage is about, not one more figure of reports
            (other.from < trigger.from && other.to > trigger.from && !REPORTED.test(wordsOf(trigger)))
          : other.start < trigger.start && isRepeated(other, trigger)),
    )
  const inTally = (trigger: Trigger): boolean =>
    !trigger.aggregate &&
    kept.some(
      ({ aggregate, type, sentence, start, end }) =>
        aggregate &&
        type === trigger.type &&
        sentence === trigger.sentence &&
        start < trigger.end &&
        trigger.start < end,
    )
  const folded = new Set(kept.filter((trigger) => inTally(trigger) || inStage(trigger)))
  return {
    kept: kept.filter((trigger) => !folded.has(trigger)),
    dropped: [...dropped, ...[...folded].map((trigger) => ({ ...trigger, reason: 'tally' }))],
  }
}
