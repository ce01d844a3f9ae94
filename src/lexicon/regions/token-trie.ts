import type { Token } from '../../model/text.js'

interface Node<T> {
  value: T | undefined
  next: Map<string, Node<T>> | undefined
}

/** A phrase found in a sentence: its value and the index one past its last token. */
export interface TrieHit<T> {
  readonly value: T
  readonly end: number
}

/** Phrases as sequences of `Token.norm`. One Map look-up decides for nearly every token of a text. */
export class TokenTrie<T> {
  private readonly root = new Map<string, Node<T>>()

  /** The value stored for these words, if any. */
  get(words: readonly string[]): T | undefined {
    let node = this.root.get(words[0] ?? '')
    for (let k = 1; node && k < words.length; k++) node = node.next?.get(words[k] ?? '')
    return node?.value
  }

  /** Stores a value for a phrase (words in lower case); a later one replaces an earlier one. */
  set(words: readonly string[], value: T): void {
    let node: Node<T> = { value: undefined, next: this.root }
    for (const word of words) {
      node.next ??= new Map()
      const found = node.next.get(word) ?? { value: undefined, next: undefined }
      node.next.set(word, found)
      node = found
    }
    node.value = value
  }

  /** Every word that a phrase starts with. */
  firstWords(): IterableIterator<string> {
    return this.root.keys()
  }

  /** True where some phrase starts with this word. */
  startsWith(word: string): boolean {
    return this.root.has(word)
  }

  /** The longest phrase that starts at `from`, or null. `first` stands for the first token's norm where that carries a prefix. */
  longest(tokens: readonly Token[], from: number, first?: string): TrieHit<T> | null {
    let node = this.root.get(first ?? tokens[from]?.norm ?? '')
    let hit: TrieHit<T> | null = null
    for (let at = from + 1; node; at++) {
      if (node.value !== undefined) hit = { value: node.value, end: at }
      node = node.next?.get(tokens[at]?.norm ?? '')
    }
    return hit
  }

  /** All phrases that start at `from`, longest first. */
  all(tokens: readonly Token[], from: number): TrieHit<T>[] {
    const hits: TrieHit<T>[] = []
    let node = this.root.get(tokens[from]?.norm ?? '')
    for (let at = from + 1; node; at++) {
      if (node.value !== undefined) hits.unshift({ value: node.value, end: at })
      node = node.next?.get(tokens[at]?.norm ?? '')
    }
    return hits
  }
}
