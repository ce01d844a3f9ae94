import { BEFORE_DATE, BEFORE_NUMBER_OF_PAPER, NAMES_WITH_DATE } from '../../../lexicon/date-contexts.js'
import { RELATIVE_TIMES } from '../../../lexicon/relative-times.js'
import { WEEKDAYS } from '../../../lexicon/weekdays.js'
import type { Token } from '../../../model/text.js'
import { readDayMonth } from './day-month.js'
import { dayExpression, type Reading } from './expression.js'
import { readNumeric } from './numeric.js'
import { readNumericAt } from './numeric-date.js'
import { readCounted } from './relative.js'
import { dayNumberAt, normAt, phraseAt } from './words.js'
import { readYear } from './year.js'

/** Date words that begin with a number: "5 Agustus 2024", "(13/10)", "2024-08-05", "tanggal 5", "2 hari lalu", "tahun 2024". */
export function readNumberDate(tokens: readonly Token[], at: number): readonly Reading[] {
  if (NAMES_WITH_DATE.has(normAt(tokens, at - 1))) return []
  const numeric = readLoneNumeric(tokens, at)
  if (numeric.length > 0) return numeric
  const dayMonth = readDayMonth(tokens, at)
  if (dayMonth.length > 0) return FUTURE.has(normAt(tokens, at - 1)) ? dayMonth.map(inFuture) : dayMonth
  const year = readYear(tokens, at)
  if (year.length > 0) return year
  const counted = readCounted(tokens, at)
  return counted.length > 0 ? counted : readDayOfMonth(tokens, at)
}

/** Before a day and month: "nanti 27 November". */
const FUTURE: ReadonlySet<string> = new Set(['nanti', 'besok', 'mendatang'])

function inFuture(reading: Reading): Reading {
  const { expression } = reading
  return expression.kind === 'day' && expression.cue === null
    ? { ...reading, expression: { ...expression, cue: 1 } }
    : reading
}

/** Digits without a weekday before them are a date with a full year, in brackets of their own, or after "tanggal", "pada" … */
function readLoneNumeric(tokens: readonly Token[], at: number): readonly Reading[] {
  const norm = normAt(tokens, at)
  if (norm.length < 3 || readNumeric(norm) === null || isPartOfNumber(tokens, at)) return []
  const bracket = normAt(tokens, at - 1) === '(' && normAt(tokens, at + 1) === ')'
  const reading = readNumericAt(tokens, at, false)
  if (reading === null) return []
  const expected = bracket || BEFORE_DATE.has(normAt(tokens, at - 1)) || readNumeric(norm)?.certain === true
  if (!expected) return []
  return bracket ? [withWeekdayAfter(tokens, reading)] : [reading]
}

/** "Nomor 5/12/2024", "800/" before or after, "K.1/09/2022" without a space: a letter's number. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return normAt(tokens, at + 1) === '/'
  const glued =
    before.end === tokens[at]?.start && (before.kind === 'word' ? before.text.endsWith('.') : before.norm === '/')
  return glued || BEFORE_NUMBER_OF_PAPER.has(before.norm) || before.norm === '/' || normAt(tokens, at + 1) === '/'
}

/** "(28/8) Rabu". */
function withWeekdayAfter(tokens: readonly Token[], reading: Reading): Reading {
  const word = WEEKDAYS.get(normAt(tokens, reading.end + 1))
  const { expression } = reading
  if (word?.whole !== true || expression.kind !== 'day' || expression.weekday !== null) return reading
  return { ...reading, end: reading.end + 2, expression: { ...expression, weekday: word.weekday } }
}

const REPEATED: ReadonlySet<string> = new Set(['setiap', 'tiap', 'saban'])

/** "tanggal 5", "tanggal 5 bulan lalu": a day of which the month is not said. */
function readDayOfMonth(tokens: readonly Token[], at: number): readonly Reading[] {
  const day = dayNumberAt(tokens, at)
  const before = normAt(tokens, at - 1)
  if (day === null || (before !== 'tanggal' && before !== 'tgl') || REPEATED.has(normAt(tokens, at - 2))) return []
  const month = phraseAt(tokens, at + 1, RELATIVE_TIMES)
  if (month?.value.unit === 'month')
    return [{ start: at, end: month.end, expression: { kind: 'relative', ...month.value, weekday: null, day } }]
  return [{ start: at, end: at + 1, expression: dayExpression({ day }) }]
}
