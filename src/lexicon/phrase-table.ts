/** A phrase found at a place of a word list: its value and how many words it took. */
export interface PhraseHit<T> {
  readonly value: T
  readonly length: number
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Words of a text as the table reads them: lower-case wording, or undefined past the end. */
export type WordAt = (index: number) => string | undefined

/**
 * Multi-word look-up: phrases of lower-case words, the longest one at a place wins.
 * One Map look-up per place decides in nearly every case, so that it may run over every token of a text.
 */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>()

  /** Adds a phrase ("wakil bupati", "kelurahan/desa": the stroke is a word of its own); of two equal ones the first stays. */
  add(phrase: string, value: T): void {
    const words = phrase.replaceAll('/', ' / ').split(' ')
    const first = words[0]
    if (!first) return
    const bucket = this.byFirst.get(first)
    if (!bucket) {
      this.byFirst.set(first, [{ words, value }])
      return
    }
    const place = bucket.findIndex((entry) => entry.words.length < words.length)
    if (place === -1) bucket.push({ words, value })
    else bucket.splice(place, 0, { words, value })
  }

  /** True where some phrase starts with this word. */
  starts(word: string): boolean {
    return this.byFirst.has(word)
  }

  /** Every word that a phrase starts with. */
  firstWords(): IterableIterator<string> {
    return this.byFirst.keys()
  }

  /** The longest phrase that starts at `index`, or null. */
  match(wordAt: WordAt, index: number): PhraseHit<T> | null {
    const first = wordAt(index)
    const bucket = first === undefined ? undefined : this.byFirst.get(first)
    if (!bucket) return null
    for (const { words, value } of bucket) {
      if (fits(words, wordAt, index)) return { value, length: words.length }
    }
    return null
  }
}

function fits(words: readonly string[], wordAt: WordAt, index: number): boolean {
  for (let k = 1; k < words.length; k++) if (wordAt(index + k) !== words[k]) return false
  return true
}
