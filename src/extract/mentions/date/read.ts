import { MONTHS } from '../../../lexicon/months.js'
import { NUMERALS } from '../../../lexicon/numerals.js'
import { COUNTED_UNITS, RELATIVE_TIMES, TOLD_DAYS } from '../../../lexicon/relative-times.js'
import { WEEKDAYS } from '../../../lexicon/weekdays.js'
import { wordFact } from '../../../lexicon/word-facts.js'
import type { Token } from '../../../model/text.js'
import { connectorEnd } from './connector.js'
import type { DateExpression, PointExpression, Reading } from './expression.js'
import { readMonth } from './month.js'
import { readNumberDate } from './number-date.js'
import { readCounted, readRelative } from './relative.js'
import { bracketEnd, readWeekday } from './weekday.js'
import { normAt, splitJoined } from './words.js'

type Reader = (tokens: readonly Token[], at: number) => readonly Reading[]

/** What a word may begin, with the words that begin it; readers are tried in this order. Add a form of date words here. */
const WORD_READERS: readonly { readonly reader: Reader; readonly starters: Iterable<string> }[] = [
  { reader: readWeekday, starters: WEEKDAYS.keys() },
  { reader: readMonth, starters: MONTHS.keys() },
  { reader: readRelativeWithBracket, starters: firstWords([...RELATIVE_TIMES.keys(), ...TOLD_DAYS.keys()]) },
  { reader: readCounted, starters: [...NUMERALS.keys(), ...oneOfUnit()] },
]

const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord()

const mayBegin = wordFact(({ kind, norm }) => kind === 'number' || (kind === 'word' && READERS.has(norm)))

/** All date words of a sentence, in order, none overlapping; tokens joined by a hyphen are cut first. */
export function readDates(sentence: readonly Token[]): {
  readonly tokens: readonly Token[]
  readonly readings: Reading[]
} {
  const tokens = splitJoined(sentence)
  const readings: Reading[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at])) {
      at++
      continue
    }
    const found = readAt(tokens, at)
    for (const reading of found) readings.push(reading)
    at = Math.max(at + 1, found.at(-1)?.end ?? 0)
  }
  return { tokens, readings }
}

function readAt(tokens: readonly Token[], at: number): readonly Reading[] {
  const found = readPointAt(tokens, at)
  const last = found.at(-1)
  const interval = last === undefined ? null : toInterval(tokens, last)
  return interval === null ? found : [...found.slice(0, -1), interval]
}

function readPointAt(tokens: readonly Token[], at: number): readonly Reading[] {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punct') return NONE
  if (token.kind === 'number') return readNumberDate(tokens, at)
  for (const reader of READERS.get(token.norm) ?? NONE) {
    const found = reader(tokens, at)
    if (found.length > 0) return found
  }
  return NONE
}

const NONE: readonly never[] = []

/** "26 September hingga 12 Oktober", "Senin (27/11/2023) - Minggu (3/12/2023)": both ends of one kind make an interval. */
function toInterval(tokens: readonly Token[], first: Reading): Reading | null {
  if (!isPoint(first.expression)) return null
  const next = connectorEnd(tokens, first.end, first.start)
  const last = next === null ? undefined : readPointAt(tokens, next)[0]
  if (last === undefined || last.start !== next || !isPoint(last.expression)) return null
  if (last.expression.kind !== first.expression.kind) return null
  return {
    start: first.start,
    end: last.end,
    expression: { kind: 'interval', start: first.expression, end: last.expression },
  }
}

function isPoint(expression: DateExpression): expression is PointExpression {
  return expression.kind === 'day' || expression.kind === 'month' || expression.kind === 'year'
}

/** "hari ini (kemarin, red)", "besok (17/10)", "kemarin (11/12/2019)": the bracket says which day is meant. */
function readRelativeWithBracket(tokens: readonly Token[], at: number): readonly Reading[] {
  const [reading] = readRelative(tokens, at)
  if (reading === undefined) return NONE
  if (reading.expression.kind !== 'relative' || reading.expression.unit !== 'day') return [reading]
  if (normAt(tokens, reading.end) !== '(') return [reading]
  const [inner] = readPointAt(tokens, reading.end + 1)
  if (inner === undefined) return [reading]
  const end = bracketEnd(tokens, inner.end)
  return end === inner.end ? [reading] : [{ ...reading, end, expression: inner.expression }]
}

function firstWords(phrases: Iterable<string>): Set<string> {
  return new Set([...phrases].map((phrase) => phrase.split(' ')[0] ?? ''))
}

function oneOfUnit(): string[] {
  return [...COUNTED_UNITS].flatMap(([word, { one }]) => (one ? [word] : []))
}

function readersByWord(): Map<string, Reader[]> {
  const readers = new Map<string, Reader[]>()
  for (const { reader, starters } of WORD_READERS)
    for (const word of starters) readers.set(word, [...(readers.get(word) ?? []), reader])
  return readers
}
