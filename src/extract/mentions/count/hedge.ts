import { HEDGES, type Hedge, LONGEST_HEDGE } from '../../../lexicon/count-words.js'
import type { Token } from '../../../model/text.js'
import { normAt } from '../date/words.js'
import type { Quantity } from './quantity.js'

/** The hedge that ends before a token ("lebih dari | 300"): its first token and sense; no hedge leaves `start` at `at`. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
): { readonly hedge: Hedge | null; readonly start: number } {
  for (let length = LONGEST_HEDGE; length > 0; length--) {
    const start = at - length
    if (start < 0) continue
    const hedge = HEDGES.get(phrase(tokens, start, at))
    if (hedge !== undefined) return { hedge, start }
  }
  return { hedge: null, start: at }
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let joined = normAt(tokens, from)
  for (let i = from + 1; i < to; i++) joined += ` ${normAt(tokens, i)}`
  return joined
}

/** What a hedge makes of a quantity: "sekitar 200" stays 200 but rough, "lebih dari 300" has no upper bound. */
export function hedged(quantity: Quantity, hedge: Hedge | null): Quantity {
  switch (hedge) {
    case null:
      return quantity
    case 'about':
      return { ...quantity, approximate: true }
    case 'least':
      return { ...quantity, max: null }
    case 'most':
      return { ...quantity, min: null }
  }
}
