import { squash } from '../../lexicon/regions/spelling.js'
import type { Token } from '../../model/text.js'
import { once } from '../once.js'

/** Most words that a territory's name has ("Kepulauan Siau Tagulandang Biaro", "Penukal Abab Lematang Ilir", "2 x 11 Kayu Tanam"). */
const LONGEST_NAME = 6

/** A stretch of tokens read as one name: its key without blanks and marks, and the index one past its last token. */
export interface NameStretch {
  readonly key: string
  readonly end: number
}

/** True if the word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : token.text.charAt(0) !== token.text.charAt(0).toLowerCase()
}

/** True for a word all in capitals ("OKU", "KALBAR"). */
export function isAllCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase()
}

/** Every stretch of words from `from` on that could be a name, longest first. It ends at the first mark. */
export function stretchesFrom(tokens: readonly Token[], from: number): NameStretch[] {
  const stretches: NameStretch[] = []
  let key = ''
  for (let at = from; at < tokens.length && at < from + LONGEST_NAME; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'punct') break
    key += squash(token.norm)
    stretches.unshift({ key, end: at + 1 })
  }
  return stretches
}

/** True for a sentence in which most longer words have a capital letter, as in headlines: there a capital says nothing. */
export const isTitleCase = once((tokens: readonly Token[]): boolean => {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitals = long.filter(isCapitalised).length
  return long.length > 3 && capitals * 10 >= long.length * 7
})
