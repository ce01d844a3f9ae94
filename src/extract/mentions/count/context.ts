import {
  COUNT_NOUNS,
  GENERAL_AFTER,
  GENERAL_BEFORE,
  GENERAL_NOUNS,
  NUMBERED_BEFORE,
  STOCK_NOUNS,
  STOCK_VERBS,
} from '../../../lexicon/count-nouns.js'
import { LEAD_INS } from '../../../lexicon/count-words.js'
import type { Token } from '../../../model/text.js'
import { normAt, yearAt } from '../date/words.js'
import type { FoundNoun } from './noun.js'
import type { Quantity } from './quantity.js'

/** How far before a number "jumlah ASN" may stand. */
const FARTHEST_STOCK = 9

/** True for digits that number something or are a year: "Pasal 9 ASN", "nomor urut 2", "Pemilu 2024 ASN", "08/2024". */
export function isLabel(tokens: readonly Token[], start: number, quantity: Quantity): boolean {
  const before = normAt(tokens, start - 1)
  const glued = tokens[start - 1]?.end === tokens[start]?.start
  // "satu per satu camat"
  if (before === 'per' || NUMBERED_BEFORE.has(before) || (glued && (before === '/' || before === '-'))) return true
  if (quantity.kind !== 'number' || yearAt(tokens, start) === null) return false
  return !LEAD_INS.has(before) && normAt(tokens, quantity.end) !== 'orang'
}

/** "sebagai seorang ASN", "seorang ASN harus netral", "tidak ada satu ASN pun": nobody in particular. */
export function isGeneral(tokens: readonly Token[], start: number, quantity: Quantity, noun: FoundNoun): boolean {
  if (quantity.value !== 1) return false
  const negated = normAt(tokens, start - 1) === 'ada' && GENERAL_BEFORE.has(normAt(tokens, start - 2))
  if (negated || normAt(tokens, noun.end) === 'pun') return true
  if (quantity.kind !== 'one') return false
  const before = normAt(tokens, start - 1)
  if (before === 'bagi' && GENERAL_NOUNS.has(noun.unit ?? '')) return true
  return GENERAL_BEFORE.has(before) || GENERAL_AFTER.has(normAt(tokens, noun.end))
}

/** How far before "2.472 orang" what they are may stand. */
const FARTHEST_KIND = 16

/** "Jumlah warga binaan di wilayah itu sebanyak 2.472 orang", "dari 237 perangkat desa 235 orang": persons of another kind, told with the total. */
export function isOfOthers(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i >= 0 && i >= start - FARTHEST_KIND; i--) {
    const norm = normAt(tokens, i)
    if (norm === '.' || norm === ';') return false
    if (TOTAL_NOUNS.has(norm)) return namesOthers(tokens, i + 1)
    if (norm === 'dari' && tokens[i + 1]?.kind === 'number') return namesOthers(tokens, i + 2)
  }
  return false
}

const namesOthers = (tokens: readonly Token[], at: number): boolean =>
  COUNT_NOUNS.get(normAt(tokens, at))?.some(
    ({ noun, words }) => noun === 'other' && words.every((word, k) => normAt(tokens, at + k) === word),
  ) === true

const TOTAL_NOUNS: ReadonlySet<string> = new Set(['jumlah', 'total', 'populasi', 'keseluruhan', 'banyaknya'])

/** "memiliki 4.310 ASN", "jumlah pegawai kota itu 4.310 orang": how many there are, not how many took part. */
export function isStock(tokens: readonly Token[], start: number, quantity: Quantity): boolean {
  if (quantity.kind === 'one' || quantity.kind === 'all') return false
  if (STOCK_VERBS.has(normAt(tokens, LEAD_INS.has(normAt(tokens, start - 1)) ? start - 2 : start - 1))) return true
  let counted = false
  for (let i = start - 1; i >= 0 && i >= start - FARTHEST_STOCK; i--) {
    const norm = normAt(tokens, i)
    if (norm === 'yang' || norm === '.' || norm === ';') return false
    if (STOCK_NOUNS.has(norm)) return counted
    counted ||= COUNT_NOUNS.get(norm)?.some(({ noun, words }) => noun === 'asn' && words.length === 1) === true
  }
  return false
}
