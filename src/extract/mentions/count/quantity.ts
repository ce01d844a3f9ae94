import {
  COLLECTIVES,
  ORDINAL_AFTER,
  QUANTITY_STARTERS,
  ROUNDED_NUMBERS,
  ROUNDED_POWERS,
  VAGUE_NUMBERS,
} from '../../../lexicon/count-words.js'
import { NUMERALS } from '../../../lexicon/numerals.js'
import type { Token } from '../../../model/text.js'
import { normAt } from '../date/words.js'
import { digitsValue, parseNumber } from '../number.js'

/** A number of people before its noun is known; tokens up to, not including, `end`. */
export interface Quantity {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly end: number
  /** `one`: "seorang", "salah satu"; `all`: "ketiganya" (no noun needed); `these`: "ketiga" (a noun must follow). */
  readonly kind: 'number' | 'vague' | 'one' | 'all' | 'these'
}

/** The quantity that starts at a token; null if none does. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punct') return null
  if (token.kind === 'number')
    return roundedDigits(token.norm, at) ?? rangeToken(token.norm, at) ?? numberOrRange(tokens, at)
  if (!QUANTITY_STARTERS.has(token.norm)) return null
  return readOne(tokens, at) ?? vague(token.norm, tokens, at) ?? collective(tokens, at) ?? numberOrRange(tokens, at)
}

function exact(value: number, end: number, kind: Quantity['kind'] = 'number'): Quantity {
  return { value, min: value, max: value, approximate: false, end, kind }
}

function about(value: number, end: number): Quantity {
  return { ...exact(value, end), approximate: true }
}

function between(min: number, max: number, end: number): Quantity {
  return { value: null, min, max, approximate: false, end, kind: 'number' }
}

/** "seorang", "salah seorang", "salah satu"; "satu orang" is a plain number. */
function readOne(tokens: readonly Token[], at: number): Quantity | null {
  const norm = normAt(tokens, at)
  if (norm === 'seorang') return exact(1, at + 1, 'one')
  const next = normAt(tokens, at + 1)
  return norm === 'salah' && (next === 'seorang' || next === 'satu') ? exact(1, at + 2, 'one') : null
}

/** "ribuan", "puluhan ribu", "seratusan". */
function vague(norm: string, tokens: readonly Token[], at: number): Quantity | null {
  const rounded = ROUNDED_NUMBERS.get(norm)
  if (rounded !== undefined) return about(rounded, at + 1)
  const bounds = VAGUE_NUMBERS.get(norm)
  if (bounds === undefined) return null
  const thousands = normAt(tokens, at + 1) === 'ribu'
  const factor = thousands ? 1000 : 1
  const max = bounds.max === null ? null : bounds.max * factor
  return {
    value: null,
    min: bounds.min * factor,
    max,
    approximate: false,
    end: at + (thousands ? 2 : 1),
    kind: 'vague',
  }
}

/** "ketiganya", "ketiga (terdakwa)"; "panggilan ketiga" is none. */
function collective(tokens: readonly Token[], at: number): Quantity | null {
  const found = COLLECTIVES.get(normAt(tokens, at))
  if (found === undefined) return null
  if (found.alone) return exact(found.value, at + 1, 'all')
  const rest = normAt(tokens, at + 1)
  // "kelima belas ASN tersebut", "kedua belasnya"
  if (rest === 'belas') return exact(found.value + 10, at + 2, 'these')
  if (rest === 'belasnya') return exact(found.value + 10, at + 2, 'all')
  // "Kedelapan yang mengaku kami rekomendasikan"; "temuan kedua yang" is an ordinal
  if (rest === 'yang' && found.value > 2 && (tokens[at - 1]?.kind ?? 'punct') === 'punct')
    return exact(found.value, at + 1, 'all')
  return ORDINAL_AFTER.has(normAt(tokens, at - 1)) ? null : exact(found.value, at + 1, 'these')
}

const ROUNDED_DIGITS = /^(\d[\d.]*)-?an$/

/** "400-an", "700an", "1.500-an". */
function roundedDigits(norm: string, at: number): Quantity | null {
  const digits = norm.endsWith('an') ? ROUNDED_DIGITS.exec(norm)?.[1] : undefined
  const value = digits === undefined ? null : digitsValue(digits)
  return value === null ? null : about(value, at + 1)
}

/** "50-60", "1.000-1.200" as one token. */
function rangeToken(norm: string, at: number): Quantity | null {
  const hyphen = norm.indexOf('-')
  if (hyphen < 0) return null
  const [min, max] = [digitsValue(norm.slice(0, hyphen)), digitsValue(norm.slice(hyphen + 1))]
  return min !== null && max !== null && min < max ? between(min, max, at + 1) : null
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['hingga', 'sampai', 'atau', '-'])

/** "250", "dua ratus lima puluh", "dua ratusan", "50 hingga 60", "dua atau tiga". */
function numberOrRange(tokens: readonly Token[], at: number): Quantity | null {
  const number = parseNumber(tokens, at)
  if (number === null || number.value === 0) return null
  const { value, end } = number
  const power =
    NUMERALS.get(normAt(tokens, end - 1))?.kind === 'digit' ? ROUNDED_POWERS.get(normAt(tokens, end)) : undefined
  if (power !== undefined) return about(value * power, end + 1)
  if (!RANGE_WORDS.has(normAt(tokens, end))) return exact(value, end)
  const last = parseNumber(tokens, end + 1)
  return last !== null && last.value > value ? between(value, last.value, last.end) : exact(value, end)
}
