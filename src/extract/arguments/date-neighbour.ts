/** The day of an act that a sentence nearby tells: "Surat keputusannya berlaku sejak Senin (8/3/2021)". */
import { DATE_TELLERS, FAR_TELLERS, REPORT_WORDS } from '../../lexicon/date-tellers.js'
import type { DateMention } from '../../model/mention.js'
import type { Scene, Trigger } from '../triggers.js'
import { DAYLIKE, isBasisDate, isStatementDate, isVotingDay, termsBefore } from './date-kind.js'

/** Sentences around an act in which its day may be told, the likeliest first; the far ones only after words of a case's beginning. */
const NEIGHBOURS = [1, -1, 2, -2]
const FAR = [3, 4, 5, -3]

export function neighbourDate(scene: Scene, trigger: Trigger, triggers: readonly Trigger[]): DateMention | null {
  for (const tellers of DATE_TELLERS.get(trigger.type) ?? []) {
    const found =
      firstDate(scene, trigger, triggers, NEIGHBOURS, tellers) ??
      (trigger.type === 'allegation' && tellers.has('bermula')
        ? firstDate(scene, trigger, triggers, FAR, FAR_TELLERS)
        : null)
    if (found !== null) return found
  }
  return null
}

function firstDate(
  scene: Scene,
  trigger: Trigger,
  triggers: readonly Trigger[],
  offsets: readonly number[],
  tellers: ReadonlySet<string>,
): DateMention | null {
  for (const offset of offsets) {
    const sentence = trigger.sentence + offset
    const row = scene.analysis.rows[sentence]
    if (row === undefined || !row.terms.some(({ norm }) => tellers.has(norm))) continue
    if (triggers.some((other) => other.sentence === sentence && other.type !== trigger.type)) continue
    const date = scene.analysis.dates.find((each) => each.sentence === sentence && fits(scene, trigger, each))
    if (date !== undefined) return date
  }
  return null
}

/** How far before a day the words of a report stand, in terms. */
const REPORTED = 6

function fits(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (!DAYLIKE.has(date.form) || isVotingDay(scene, date) || isStatementDate(scene, date, trigger)) return false
  if (trigger.type === 'regulation') return !isBasisDate(scene, date)
  return trigger.type === 'allegation' || !termsBefore(scene, date, REPORTED).some(({ norm }) => REPORT_WORDS.has(norm))
}
