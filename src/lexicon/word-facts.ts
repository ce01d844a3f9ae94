/**
 * What can be told from a token's wording alone ("begins an office", "a verb of saying") is asked once for each
 * spelling instead of once for each token: an index into an array instead of a regular expression or a search in a list.
 */
import type { Token } from '../model/text.js'
import { MOST_SPELLINGS, UNNUMBERED } from './spellings.js'

const YES = 1
const NO = 2

/** Remembers the answer of a test that looks at `text`, `norm` and `kind` of a token and at nothing else; false without a token. */
export function wordFact(test: (token: Token) => boolean): (token: Token | undefined) => boolean {
  const answers = new Uint8Array(MOST_SPELLINGS + 1)
  return (token) => {
    if (token === undefined) return false
    const known = answers[token.id]
    if (known !== undefined && known !== 0) return known === YES
    const answer = test(token)
    if (token.id !== UNNUMBERED) answers[token.id] = answer ? YES : NO
    return answer
  }
}

/** The same for a value. */
export function wordValue<T>(find: (token: Token) => T): (token: Token) => T {
  const values = new Array<T | undefined>(MOST_SPELLINGS + 1)
  return (token) => {
    const known = values[token.id]
    if (known !== undefined) return known
    const value = find(token)
    if (token.id !== UNNUMBERED) values[token.id] = value
    return value
  }
}

/** The same for bits: 31 facts at once. */
export function wordBits(find: (token: Token) => number): (token: Token | undefined) => number {
  const found = new Int32Array(MOST_SPELLINGS + 1).fill(-1)
  return (token) => {
    if (token === undefined) return 0
    const known = found[token.id]
    if (known !== undefined && known >= 0) return known
    const bits = find(token)
    if (token.id !== UNNUMBERED) found[token.id] = bits
    return bits
  }
}
