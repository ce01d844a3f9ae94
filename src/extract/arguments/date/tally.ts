/** The day of a figure of many cases: its as-of date, else the day on which it was told. */
import type { DateMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isLongOver, isOfEarlierElection } from '../election/past.js'
import { isStatementDate, termsBefore } from './kind.js'
import { occasionDate, speechDate } from './occasion.js'

/** How far after a figure its as-of date may be told, in sentences: "694 ASN dilaporkan. Data itu per 30 September 2020." */
const AS_OF_AFTER = 12

/** So far the figures of one election are told on, in sentences: "Pada Pilkada 2020 2.034 ASN diadukan. … Yang dihukum 1.373 orang". */
const FIGURES = 3

/** As-of date of a tally; none for a past election that it is compared with; else the day of the statement. */
export function tallyDate(scene: Scene, trigger: Trigger, speaker: number | null): DateMention | null {
  const { dates } = scene.analysis
  if (isOfEarlierElection(scene, trigger.sentence, FIGURES)) return null
  const isAsOf = (date: DateMention): boolean =>
    date.asOf &&
    date.edtf !== null &&
    !isYetToCome(scene, date) &&
    (date.sentence === trigger.sentence || !takesEffect(scene, date))
  // a penalty that opens an article is an act, the figures after it stand as of their day
  const after = trigger.type === 'sanction' ? 0 : AS_OF_AFTER
  const asOf =
    dates.findLast((date) => isAsOf(date) && date.sentence <= trigger.sentence) ??
    dates.find((date) => isAsOf(date) && date.sentence <= trigger.sentence + after)
  if (asOf !== undefined) return asOf
  if (isLongOver(scene, trigger.sentence)) return null
  return (
    dates.find((date) => date.sentence === trigger.sentence && isStatementDate(scene, date, null)) ??
    speechDate(scene, speaker) ??
    occasionDate(scene)
  )
}

/** "verifikasi masih berlangsung sampai 24 Juli", told in July: a day without a year that would lie almost a year back is one to come. */
function isYetToCome({ analysis: { published } }: Scene, { edtf, form }: DateMention): boolean {
  if (published === null || edtf === null || form !== 'day-month') return false
  return Date.parse(published) - Date.parse(edtf) > LONG_AGO
}

/** Milliseconds. */
const LONG_AGO = 200 * 86_400_000

/** How far before a day the step that takes effect is told, in terms. */
const EFFECT = 8
const EFFECTIVE: ReadonlySet<string> = new Set(
  'diberhentikan dihentikan ditutup dicopot dinonaktifkan dipecat dibebastugaskan dibebaskan dimutasi dipindahkan pensiun berlaku terhitung efektif'.split(
    ' ',
  ),
)

/** "dua di antaranya diberhentikan per 1 Desember": the day of that step, not of the figures told after it. */
const takesEffect = (scene: Scene, date: DateMention): boolean =>
  termsBefore(scene, date, EFFECT).some(({ norm }) => EFFECTIVE.has(norm))
