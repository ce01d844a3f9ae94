import { RELATIVE_TIMES } from '../../../lexicon/relative-times.js'
import { AFTER_WEEKDAY, NO_WEEKDAY_AFTER, NO_WEEKDAY_BEFORE, WEEKDAYS } from '../../../lexicon/weekdays.js'
import type { Token } from '../../../model/text.js'
import { connectorEnd } from './connector.js'
import { readDayMonth } from './day-month.js'
import { type DateExpression, dayExpression, type Reading } from './expression.js'
import { readNumericAt } from './numeric-date.js'
import { cueAt, normAt, phraseAt } from './words.js'

const DAY_WORDS: ReadonlySet<string> = new Set(['tanggal', 'tgl', 'tertanggal'])
/** How far a closing bracket may be from its date: "(5/2/2024, sekitar 10.00 WIB)". */
const LONGEST_BRACKET = 5

/** A weekday with or without its date, at a weekday token: "Senin (5/2/2024)", "Kamis 12 Nopember 2020", "Jumat siang". */
export function readWeekday(tokens: readonly Token[], at: number): readonly Reading[] {
  const word = WEEKDAYS.get(normAt(tokens, at))
  if (word === undefined) return []
  const { weekday } = word
  const dated = readDated(tokens, at, weekday)
  if (dated.length > 0) return dated
  return word.whole ? readBare(tokens, at, weekday) : []
}

/** The date after the weekday, across a second weekday, parts of the day, a comma, "tanggal" and a bracket. */
function readDated(tokens: readonly Token[], at: number, weekday: number): readonly Reading[] {
  const days = secondWeekdayEnd(tokens, dayPartsEnd(tokens, at + 1))
  let from = cueAt(tokens, days).end
  if (normAt(tokens, from) === ',') from++
  if (DAY_WORDS.has(normAt(tokens, from))) from++
  const bracket = normAt(tokens, from) === '('
  if (bracket) from++
  if (DAY_WORDS.has(normAt(tokens, from))) from++
  const numeric = readNumericAt(tokens, from, bracket)
  const readings = numeric ? [numeric] : readDayMonth(tokens, from)
  return readings.map((reading, i) => ({
    start: i === 0 ? at : reading.start,
    end: closedEnd(tokens, reading.end, bracket && i === readings.length - 1),
    expression: i === 0 ? withWeekday(reading.expression, weekday) : reading.expression,
  }))
}

/** Past the closing bracket, and past "kemarin", "lalu", "siang" after the date. */
function closedEnd(tokens: readonly Token[], end: number, bracket: boolean): number {
  const closed = bracket ? bracketEnd(tokens, end) : end
  return cueAt(tokens, dayPartsEnd(tokens, closed)).end
}

/** The token after the bracket's end, if it is near; else `at`. */
export function bracketEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + LONGEST_BRACKET; i++) if (normAt(tokens, i) === ')') return i + 1
  return at
}

/** "Jumat siang", "Kamis dini hari", "Selasa Kliwon"; "Sabtu hari ini" keeps its "hari ini". */
function dayPartsEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (AFTER_WEEKDAY.has(normAt(tokens, end)) && phraseAt(tokens, end, RELATIVE_TIMES) === null) end++
  return end
}

/** "Rabu - Kamis 30-31 Agustus", "Rabu dan Kamis (30-31/8)". */
function secondWeekdayEnd(tokens: readonly Token[], at: number): number {
  const next = normAt(tokens, at) === 'dan' ? at + 1 : connectorEnd(tokens, at)
  return next !== null && WEEKDAYS.has(normAt(tokens, next)) ? dayPartsEnd(tokens, next + 1) : at
}

function withWeekday(expression: DateExpression, weekday: number): DateExpression {
  if (expression.kind === 'interval' && expression.start.kind === 'day')
    return { ...expression, start: { ...expression.start, weekday } }
  return expression.kind === 'day' ? { ...expression, weekday } : expression
}

function readBare(tokens: readonly Token[], at: number, weekday: number): readonly Reading[] {
  const parts = dayPartsEnd(tokens, at + 1)
  if (!namesADay(tokens, at, parts > at + 1)) return []
  const relative = phraseAt(tokens, parts, RELATIVE_TIMES)
  if (relative?.value.unit === 'week') {
    const { unit, shift } = relative.value
    return [{ start: at, end: relative.end, expression: { kind: 'relative', unit, shift, weekday, day: null } }]
  }
  const { cue, end } = cueAt(tokens, parts)
  if (cue === 0)
    return [{ start: at, end, expression: { kind: 'relative', unit: 'week', shift: 0, weekday, day: null } }]
  return [{ start: at, end, expression: dayExpression({ weekday, cue }) }]
}

function namesADay(tokens: readonly Token[], at: number, withDayPart: boolean): boolean {
  const before = normAt(tokens, at - 1)
  if (NO_WEEKDAY_AFTER.has(before) || NO_WEEKDAY_BEFORE.has(normAt(tokens, at + 1))) return false
  return normAt(tokens, at) !== 'minggu' || before === 'hari' || withDayPart || isSunday(tokens, at)
}

/** Ordinals and cues that make "Minggu" a week. */
const WEEK_AFTER = new Set(['lalu', 'ini', 'depan', 'mendatang', 'pertama', 'kedua', 'ketiga', 'keempat', 'ke', 'yang'])
const WEEK_BEFORE = new Set([
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'beberapa',
  'per',
  'tiap',
  'akhir',
  'awal',
])

/** "Minggu" with a capital inside a sentence is Sunday, unless it is counted or goes with "lalu", "depan". */
function isSunday(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.text.startsWith('M')) return false
  const before = tokens[at - 1]
  if (before?.kind === 'number' || WEEK_BEFORE.has(before?.norm ?? '')) return false
  return !WEEK_AFTER.has(normAt(tokens, at + 1))
}
