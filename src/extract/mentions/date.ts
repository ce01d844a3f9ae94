import { AS_OF } from '../../lexicon/date-contexts.js'
import type { DateMention } from '../../model/mention.js'
import type { Sentence, StructuredText, Token } from '../../model/text.js'
import { dateContext } from './date/context.js'
import type { DateExpression, Reading } from './date/expression.js'
import { readDates } from './date/read.js'
import { resolveDate } from './date/resolve.js'
import { countFromEvents } from './date/since.js'
import { normAt } from './date/words.js'

export { type DateContext, dateContext } from './date/context.js'
export type { DateExpression } from './date/expression.js'
export type { Direction, Resolution } from './date/resolution.js'
export { resolveDate } from './date/resolve.js'

/** A date mention with what its words say, so that a caller can resolve it again (`resolveDate`). */
export interface FoundDate extends DateMention {
  readonly expression: DateExpression
  /** EDTF value if the mention dates something planned: weekdays and days without year on or after publication. */
  readonly planned: string | null
}

/**
 * All dates of a text in order, none overlapping. `edtf` is resolved for what has happened (nearest day on or before
 * publication); `planned` for what is to come. `published` is `YYYY-MM-DD` or null; it completes dates and never
 * stands for one. `years` are those of the elections named. Linear time, never throws.
 */
export function findDates(
  doc: StructuredText,
  { published, years = [] }: { readonly published: string | null; readonly years?: Iterable<number> },
): FoundDate[] {
  const found = doc.sentences.flatMap((sentence) => readSentence(sentence))
  const context = dateContext(
    found.map(({ expression }) => expression),
    published,
    years,
  )
  const dates = found.map(
    ({ start, end, sentence, expression, asOf }): FoundDate => ({
      kind: 'date',
      start,
      end,
      ...resolveDate(expression, context, 'before'),
      planned: resolveDate(expression, context, 'after').edtf,
      form: formOf(expression),
      sentence,
      asOf,
      expression,
    }),
  )
  return countFromEvents(dates)
}

interface Found {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly expression: DateExpression
  readonly asOf: boolean
}

function readSentence({ tokens: words, index }: Sentence): Found[] {
  const { tokens, readings } = readDates(words)
  return readings.map((reading) => ({
    start: tokens[reading.start]?.start ?? 0,
    end: tokens[reading.end - 1]?.end ?? 0,
    sentence: index,
    expression: reading.expression,
    asOf: isAsOf(tokens, reading),
  }))
}

const DATE_WORDS: ReadonlySet<string> = new Set(['tanggal', 'tgl', 'hari', 'dengan', 'bulan', 'akhir', 'data'])

/** "per 5 November", "sampai dengan tanggal 26 Juni", "hingga Oktober 2024". */
function isAsOf(tokens: readonly Token[], { start, expression }: Reading): boolean {
  if (expression.kind === 'interval') return false
  let at = start - 1
  while (start - at < 4 && DATE_WORDS.has(normAt(tokens, at))) at--
  return AS_OF.has(normAt(tokens, at)) || (normAt(tokens, at) === 'd' && normAt(tokens, at - 1) === '/')
}

function formOf(expression: DateExpression): DateMention['form'] {
  switch (expression.kind) {
    case 'day':
      if (expression.day === null) return 'weekday'
      return expression.year === null ? 'day-month' : 'full'
    case 'open':
      return 'relative'
    default:
      return expression.kind
  }
}
