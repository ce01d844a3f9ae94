import type { Attribution } from '../../../model/attribution.js'
import type { StructuredText } from '../../../model/text.js'
import type { FoundDate } from '../date.js'
import { formatDay, parseDay, weekdayOf } from './calendar.js'

/** How far from its speech verb the day of a statement may stand, in characters. */
const NEAR_CUE = 140

/**
 * "Hari ini" and "kemarin" in a quotation count from the day on which it was spoken ("kata Sahran, Jumat 11 April
 * 2025"), and where publication is unknown "hari ini" of an indirect statement does too.
 */
export function countFromSpeech(
  dates: readonly FoundDate[],
  attributions: readonly Attribution[],
  { quotations }: StructuredText,
): FoundDate[] {
  const days = outside(dates, quotations).filter((date) => isStatementDay(date, attributions))
  if (days.length === 0) return [...dates]
  let quotation = 0
  let next = 0
  return dates.map((date) => {
    while (quotation < quotations.length && (quotations[quotation]?.end ?? 0) <= date.start) quotation++
    while (next < days.length && (days[next]?.sentence ?? 0) < date.sentence) next++
    const { expression } = date
    // without a day of publication "Senin kemarin" counts from the day of the statement, whatever else the article dates
    const past =
      expression.kind === 'day' && expression.day === null && expression.cue === -1 && date.basis !== 'published'
    if (past) return weekdayBefore(date, expression.weekday, nearer(date.sentence, days[next - 1], days[next]))
    if (expression.kind !== 'relative' || expression.unit !== 'day' || expression.weekday !== null) return date
    const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) < date.start
    if (!quoted && date.edtf !== null) return date
    const day = parseDay((nearer(date.sentence, days[next - 1], days[next]) ?? date).edtf)
    return day === null ? date : { ...date, edtf: formatDay(day + expression.shift), basis: 'inferred' }
  })
}

/** "Rabu kemarin" in an article whose source speaks on Kamis (30/11/2023): the day before. */
function weekdayBefore(date: FoundDate, weekday: number | null, spoken: FoundDate | undefined): FoundDate {
  const day = spoken === undefined ? null : parseDay(spoken.edtf)
  if (day === null || weekday === null) return date
  const back = (weekdayOf(day) - weekday + 7) % 7 || 7
  return { ...date, edtf: formatDay(day - back), basis: 'inferred' }
}

/** A day told in full or by weekday near the speech verb of its sentence. */
function isStatementDay(
  { form, edtf, start, end, sentence }: FoundDate,
  attributions: readonly Attribution[],
): boolean {
  if (edtf?.length !== 10 || (form !== 'full' && form !== 'day-month' && form !== 'weekday')) return false
  const attribution = attributions[sentence]
  if (attribution?.cue == null || attribution.kind === 'carried') return false
  const { cue } = attribution
  return cue.end <= start ? start - cue.end <= NEAR_CUE : cue.start >= end && cue.start - end <= NEAR_CUE
}

function nearer(sentence: number, before: FoundDate | undefined, after: FoundDate | undefined): FoundDate | undefined {
  if (before === undefined || after === undefined) return before ?? after
  return after.sentence - sentence <= sentence - before.sentence ? after : before
}

/** The dates that stand in no quotation. */
function outside(dates: readonly FoundDate[], quotations: StructuredText['quotations']): FoundDate[] {
  let at = 0
  return dates.filter(({ start }) => {
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= start) at++
    return (quotations[at]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}
