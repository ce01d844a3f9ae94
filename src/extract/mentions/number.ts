import { NUMERALS } from '../../lexicon/numerals.js'
import type { Token } from '../../model/text.js'

/** A number read from tokens; `end` is the token after it. */
export interface ParsedNumber {
  readonly value: number
  readonly end: number
}

const WITH_THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/
const PLAIN = /^(?:0|[1-9]\d{0,14})$/
/** Before "ribu" or "juta": "1,2", "35,966", "4.5"; a dot and three digits are thousands. */
const DECIMAL = /^\d{1,9}(?:,\d{1,3}|\.\d{1,2})$/

/**
 * The number that starts at a token, in digits ("2.500", "1010", "1,2 juta", "7 ribu") or in words ("dua ratus lima
 * puluh"), as an integer; null if none starts there. Ranges, dates, times and fractions of one are no numbers.
 */
export function parseNumber(tokens: readonly Token[], at: number): ParsedNumber | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punct') return null
  return token.kind === 'number' ? parseDigits(tokens, at) : parseWords(tokens, at)
}

/** A number token's value by itself: "2.500" 2500, "1010" 1010; null for "09", "1,2", "5/2/2024". */
export function digitsValue(norm: string): number | null {
  if (PLAIN.test(norm)) return Number(norm)
  return WITH_THOUSANDS.test(norm) ? Number(norm.replaceAll(/[.,]/g, '')) : null
}

function parseDigits(tokens: readonly Token[], at: number): ParsedNumber | null {
  const norm = tokens[at]?.norm ?? ''
  const numeral = NUMERALS.get(tokens[at + 1]?.norm ?? '')
  if (numeral?.kind === 'times' && numeral.value >= 1000) {
    const factor = DECIMAL.test(norm) ? Number(norm.replace(',', '.')) : digitsValue(norm)
    return factor === null ? null : { value: Math.round(factor * numeral.value), end: at + 2 }
  }
  const value = digitsValue(norm)
  return value === null ? null : { value, end: at + 1 }
}

/** State of a number in words: finished thousands and millions, the group below a thousand, the digit not yet placed. */
interface Sum {
  total: number
  group: number
  digit: number | null
  /** Size of the last word placed in the group and of the last multiplier of groups: words must fall. */
  groupStep: number
  totalStep: number
}

function parseWords(tokens: readonly Token[], at: number): ParsedNumber | null {
  const sum: Sum = { total: 0, group: 0, digit: null, groupStep: 1000, totalStep: Number.POSITIVE_INFINITY }
  let end = at
  while (place(sum, tokens[end]?.norm)) end++
  return end === at ? null : { value: sum.total + sum.group + (sum.digit ?? 0), end }
}

/** Takes one more word into the sum; false where the word does not go on with this number ("dua tiga"). */
function place(sum: Sum, norm: string | undefined): boolean {
  const numeral = norm === undefined ? undefined : NUMERALS.get(norm)
  if (numeral === undefined) return false
  if (numeral.kind === 'digit') return placeDigit(sum, numeral.value)
  if (numeral.kind === 'teen') return sum.digit !== null && addToGroup(sum, 10 + sum.digit, 10)
  if (numeral.kind === 'whole') return placeWhole(sum, numeral.value)
  if (numeral.value >= 1000) return multiply(sum, numeral.value)
  return sum.digit !== null && addToGroup(sum, sum.digit * numeral.value, numeral.value)
}

function placeDigit(sum: Sum, value: number): boolean {
  if (sum.digit !== null || sum.groupStep <= 1) return false
  sum.digit = value
  return true
}

function placeWhole(sum: Sum, value: number): boolean {
  if (sum.digit !== null) return false
  if (value < 1000) return addToGroup(sum, value, value >= 100 ? 100 : 10)
  return sum.group === 0 && multiply({ ...sum, group: 1 }, value, sum)
}

/** Adds tens or hundreds; after ten to nineteen only a multiplier may follow. */
function addToGroup(sum: Sum, value: number, step: number): boolean {
  if (step >= sum.groupStep) return false
  sum.group += value
  sum.digit = null
  sum.groupStep = step === 10 && value < 20 ? 1 : step
  return true
}

/** "… ribu", "… juta": closes the group. */
function multiply(sum: Sum, times: number, target: Sum = sum): boolean {
  const group = sum.group + (sum.digit ?? 0)
  if (group === 0 || times >= sum.totalStep) return false
  target.total = sum.total + group * times
  target.group = 0
  target.digit = null
  target.groupStep = 1000
  target.totalStep = times
  return true
}
