import { MONTHS } from '../../../lexicon/months.js'
import { RELATIVE_TIMES } from '../../../lexicon/relative-times.js'
import type { Token } from '../../../model/text.js'
import { connectorEnd } from './connector.js'
import { type DayExpression, dayExpression, type IntervalExpression, type Reading } from './expression.js'
import { misspeltMonth } from './month-slip.js'
import { cueAt, dayNumberAt, normAt, phraseAt, yearAt } from './words.js'

type DayReading = Reading<DayExpression | IntervalExpression>
const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'thn', 'th'])

/**
 * Days with a month word, at a number token: "5 Agustus 2024", "27 November", "30-31 Agustus 2023",
 * "1 s.d. 3 Agustus 2024", "5 dan 6 Mei". Several days that do not follow each other ("5 dan 12 Mei") are one reading
 * each. Empty if there is no month.
 */
export function readDayMonth(tokens: readonly Token[], at: number): readonly DayReading[] {
  const days = daysAt(tokens, at)
  if (days === null) return []
  const tail = monthTail(tokens, days.end)
  if (tail === null) return []
  return combine(days, at, tail)
}

interface Days {
  readonly numbers: readonly { readonly day: number; readonly at: number }[]
  /** From the first to the last, not these days only. */
  readonly span: boolean
  readonly end: number
}

/** Longer lists are no days, and reading them again from each of their numbers would take quadratic time. */
const LONGEST_LIST = 8
const TWO_DAYS = /^(\d{1,2})-(\d{1,2})$/

/** "5", "30-31", "1 s.d. 3", "12, 13, dan 15". */
function daysAt(tokens: readonly Token[], at: number): Days | null {
  const two = TWO_DAYS.exec(normAt(tokens, at))
  if (two) {
    const numbers = [two[1], two[2]].map((day) => ({ day: Number(day), at }))
    return numbers.every(({ day }) => day >= 1 && day <= 31) ? { numbers, span: true, end: at + 1 } : null
  }
  const day = dayNumberAt(tokens, at)
  if (day === null) return null
  const first = { day, at }
  const next = connectorEnd(tokens, at + 1)
  const last = next === null ? null : dayNumberAt(tokens, next)
  if (next !== null && last !== null) return { numbers: [first, { day: last, at: next }], span: true, end: next + 1 }
  return listFrom(tokens, first)
}

/** A list of days must end in "dan", or its commas join other things ("sebanyak 10, 12 Mei lalu"). */
function listFrom(tokens: readonly Token[], first: { day: number; at: number }): Days {
  const numbers = [first]
  const alone = { numbers: [first], span: false, end: first.at + 1 }
  for (let i = first.at + 1; numbers.length < LONGEST_LIST; ) {
    const comma = normAt(tokens, i) === ',' ? i + 1 : i
    const and = normAt(tokens, comma) === 'dan' || normAt(tokens, comma) === '&' ? comma + 1 : comma
    const day = and === i ? null : dayNumberAt(tokens, and)
    if (day === null) return alone
    numbers.push({ day, at: and })
    if (and > comma) return { numbers, span: false, end: and + 1 }
    i = and + 1
  }
  return alone
}

interface MonthTail extends Pick<DayExpression, 'month' | 'year' | 'yearShift' | 'cue'> {
  readonly end: number
}

/** "Agustus 2024", "November tahun lalu", "Desember mendatang" after a day. */
function monthTail(tokens: readonly Token[], at: number): MonthTail | null {
  const from = normAt(tokens, at) === 'bulan' ? at + 1 : at
  const month = monthAfterDay(tokens, from)
  if (month === null) return null
  const { year, yearShift, end } = yearTail(tokens, from + 1)
  const { cue, end: cueEnd } = cueAt(tokens, end)
  return { month, year, yearShift, cue, end: cueEnd }
}

function monthAfterDay(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const word = MONTHS.get(token.norm)
  if (word) return word.whole || /^\p{Lu}/u.test(token.text) ? word.month : null
  return yearTail(tokens, at + 1).year === null ? null : misspeltMonth(token.norm)
}

/** The year after a month: "2024", "tahun 2024", "tahun lalu" (as a shift). */
export function yearTail(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly yearShift: number | null; readonly end: number } {
  const from = YEAR_WORDS.has(normAt(tokens, at)) ? at + 1 : at
  const year = yearAt(tokens, from)
  if (year !== null) return { year, yearShift: null, end: from + 1 }
  const relative = phraseAt(tokens, at, RELATIVE_TIMES)
  if (relative?.value.unit === 'year') return { year: null, yearShift: relative.value.shift, end: relative.end }
  return { year: null, yearShift: null, end: at }
}

function combine({ numbers, span, end: daysEnd }: Days, at: number, tail: MonthTail): DayReading[] {
  const { month, year, yearShift, cue, end } = tail
  const days = numbers.map(({ day }) => dayExpression({ day, month, year, yearShift, cue }))
  const [first, second] = days
  if (first === undefined) return []
  if (second === undefined) return [{ start: at, end, expression: first }]
  const last = days.at(-1) ?? second
  const ascends = (last.day ?? 0) > (first.day ?? 0)
  const neighbours = days.every((one, i) => (one.day ?? 0) === (first.day ?? 0) + i)
  if (ascends && (span || neighbours))
    return [{ start: at, end, expression: { kind: 'interval', start: first, end: last } }]
  return days.map((expression, i) => ({
    start: numbers[i]?.at ?? at,
    end: i === days.length - 1 ? end : Math.min((numbers[i]?.at ?? at) + 1, daysEnd),
    expression,
  }))
}
