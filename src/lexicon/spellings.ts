/** One spelling of a word, number or mark, kept once for all texts. */
export interface Spelling {
  /** From 0; `UNNUMBERED` for one that is not kept. */
  readonly id: number
  readonly text: string
  readonly norm: string
}

/** Spellings kept: running text repeats its words, so that nearly every token has a number; what is met later has none. */
export const MOST_SPELLINGS = 1 << 17
/** Number of all spellings that are not kept. */
export const UNNUMBERED = MOST_SPELLINGS
/** Longest spelling kept; longer ones are addresses and junk. */
const LONGEST_SPELLING = 40

const known = new Map<string, Spelling>()

/**
 * The spelling of a token: the same object, strings included, wherever the wording is the same. A norm is made once
 * instead of once a token, and equal norms are one string whose hash is known to every later look-up.
 */
export function spellingOf(wording: string, normOf: (wording: string) => string): Spelling {
  return known.get(wording) ?? learn(wording, normOf)
}

function learn(wording: string, normOf: (wording: string) => string): Spelling {
  if (known.size >= MOST_SPELLINGS || wording.length > LONGEST_SPELLING)
    return { id: UNNUMBERED, text: wording, norm: normOf(wording) }
  const text = copyOf(wording)
  const spelling = { id: known.size, text, norm: copyOf(normOf(text)) }
  known.set(text, spelling)
  return spelling
}

/**
 * A string of its own: a slice would keep the whole text that it was cut from in memory. As the name of a property it
 * is one with the literals of the code, so that `norm === 'dan'` compares two addresses.
 */
function copyOf(wording: string): string {
  return Object.keys({ [wording]: 0 })[0] ?? wording
}
