import type { Token } from '../../../model/text.js'
import { type DayExpression, dayExpression, type IntervalExpression, type Reading } from './expression.js'
import { type NumericDate, type NumericDay, readNumeric } from './numeric.js'
import { cueAt, normAt } from './words.js'

/**
 * A numeric date at a token that stands where a date is expected (after a weekday, in brackets, after "tanggal"):
 * "5/2/2024", "27/9", "23/10-24", "30-31/8/2023". Null for a time ("09.10") and for "5-6".
 */
export function readNumericAt(
  tokens: readonly Token[],
  at: number,
  bracket: boolean,
): Reading<DayExpression | IntervalExpression> | null {
  const token = tokens[at]
  const numeric = token?.kind === 'number' ? readNumeric(token.norm) : null
  if (numeric === null || !(isDate(numeric) || (bracket && normAt(tokens, at + 1) === ')'))) return null
  const { cue, end } = cueAt(tokens, at + 1)
  return { start: at, end, expression: expressionOf(numeric, cue, bracket) }
}

function isDate({ slashes, certain, last, first }: NumericDate): boolean {
  return slashes || certain || last !== null || first.year !== null
}

function expressionOf(
  { first, last, slashes }: NumericDate,
  cue: DayExpression['cue'],
  bracket: boolean,
): DayExpression | IntervalExpression {
  const day = (said: NumericDay): DayExpression =>
    dayExpression({ ...said, cue, stamp: slashes && !bracket && said.year !== null })
  return last === null ? day(first) : { kind: 'interval', start: day(first), end: day(last) }
}
