import { QUANTITY_STARTERS } from '../../lexicon/count-words.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { CountMention } from '../../model/mention.js'
import type { StructuredText, Token } from '../../model/text.js'
import { isGeneral, isLabel, isOfOthers, isStock } from './count/context.js'
import { hedgeBefore, hedged } from './count/hedge.js'
import { countedNoun, type FoundNoun, nounBefore } from './count/noun.js'
import { type Quantity, quantityAt } from './count/quantity.js'
import { normAt } from './date/words.js'
import { digitsValue, parseNumber } from './number.js'

export { type ParsedNumber, parseNumber } from './number.js'

/** Tokens of a count, and what it comes to. */
interface Found extends Pick<CountMention, 'value' | 'min' | 'max' | 'approximate' | 'noun' | 'unit'> {
  readonly start: number
  readonly end: number
}

/**
 * All numbers of civil servants, other government staff and persons in a text, in order, none overlapping: "2.500 ASN",
 * "lebih dari 300 orang", "kelimanya". Numbers of other people and things, and the stock of staff, are left out.
 * Linear time, never throws.
 */
export function findCounts(doc: StructuredText): CountMention[] {
  return doc.sentences.flatMap(({ tokens, index }) =>
    readCounts(tokens).map(({ start, end, ...count }) => ({
      kind: 'count',
      start: tokens[start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      sentence: index,
      ...count,
    })),
  )
}

const mayBegin = wordFact(({ kind, norm }) => kind === 'number' || (kind === 'word' && QUANTITY_STARTERS.has(norm)))

function readCounts(tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at])) {
      at++
      continue
    }
    const quantity = quantityAt(tokens, at)
    const count = quantity === null ? null : readCount(tokens, at, quantity)
    if (count !== null) found.push(count)
    at = count?.end ?? quantity?.end ?? at + 1
  }
  return found
}

function readCount(tokens: readonly Token[], at: number, quantity: Quantity): Found | null {
  const { hedge, start } = hedgeBefore(tokens, at)
  if (hedge === null && isLabel(tokens, at, quantity)) return null
  const from = repetitionEnd(tokens, quantity)
  const more = normAt(tokens, from) === 'lebih'
  const found = nounOf(tokens, start, more ? from + 1 : from, quantity)
  if (found === null || isGeneral(tokens, start, quantity, found) || isStock(tokens, start, quantity)) return null
  const { noun, unit, end } = found
  if (noun === 'other' || (noun === 'persons' && unit === 'orang' && isOfOthers(tokens, start))) return null
  const { value, min, max, approximate } = hedged(quantity, more ? 'least' : hedge)
  return { start, end, value, min, max, approximate, noun, unit }
}

/** The noun after the number, else that of "7 dari 104 ASN", "sembilan di antaranya", "ASN 81 orang", "kelimanya". */
function nounOf(tokens: readonly Token[], start: number, at: number, { kind, end }: Quantity): FoundNoun | null {
  if (kind === 'all') return { noun: 'persons', unit: null, end }
  const among = amongEnd(tokens, at) ?? restEnd(tokens, start, at)
  if (among !== null) return { noun: 'persons', unit: null, end: among }
  const noun = countedNoun(tokens, at) ?? nounOfWhole(tokens, at)
  return noun?.unit === 'orang' ? { ...noun, noun: nounBefore(tokens, start) ?? noun.noun } : noun
}

/** "dua (2) ASN", "2 (dua) ASN": the number is told twice. */
function repetitionEnd(tokens: readonly Token[], { value, end }: Quantity): number {
  if (normAt(tokens, end) !== '(') return end
  const again = parseNumber(tokens, end + 1)
  return again !== null && again.value === value && normAt(tokens, again.end) === ')' ? again.end + 1 : end
}

/** "di antaranya", "diantaranya", "di antara mereka". */
function amongEnd(tokens: readonly Token[], at: number): number | null {
  const [first, second, third] = [normAt(tokens, at), normAt(tokens, at + 1), normAt(tokens, at + 2)]
  if (first === 'diantaranya') return at + 1
  if (first !== 'di') return null
  if (second === 'antaranya') return at + 2
  return second === 'antara' && third === 'mereka' ? at + 3 : null
}

const RESTS: ReadonlySet<string> = new Set(['lainnya', 'sisanya'])
const ONLY: ReadonlySet<string> = new Set(['baru', 'hanya', 'cuma'])

/** "lima lainnya", "692 sisanya", "seorang lagi", "baru dua yang dijatuhi sanksi": others of those told before. */
function restEnd(tokens: readonly Token[], start: number, at: number): number | null {
  const next = normAt(tokens, at)
  if (RESTS.has(next) || (next === 'lagi' && normAt(tokens, at - 1) === 'seorang')) return at + 1
  return next === 'yang' && ONLY.has(normAt(tokens, start - 1)) && normAt(tokens, at + 1).startsWith('di') ? at : null
}

/** "7 dari 104 ASN", "tiga di antara 12 orang": the seven are of the same kind. */
function nounOfWhole(tokens: readonly Token[], at: number): FoundNoun | null {
  const among = normAt(tokens, at) === 'di' && normAt(tokens, at + 1) === 'antara'
  if (!among && normAt(tokens, at) !== 'dari') return null
  const whole = quantityAt(tokens, at + (among ? 2 : 1))
  const noun = whole === null ? null : countedNoun(tokens, whole.end)
  return noun === null ? null : { ...noun, end: at }
}

/** Value of a number alone in brackets, "(56)" in a list of regions; null if there is none at the token. */
export function bracketedNumber(tokens: readonly Token[], at: number): number | null {
  if (normAt(tokens, at) !== '(' || normAt(tokens, at + 2) !== ')') return null
  return digitsValue(normAt(tokens, at + 1))
}
