/**
 * What a pattern cannot do without, told apart from where it begins: "#Asn .{0,6} (berikrar|ikrar)" needs one of the
 * two words behind its first term. Nearly every attempt fails for such a word, and is given up before a step is tried.
 */
import { wordValue } from '../../lexicon/word-facts.js'
import type { PatternNode } from '../../model/pattern.js'
import { startsOf } from './pattern-starts.js'
import type { TagSet, TermRow } from './term.js'

const NONE: readonly number[] = []

/** Numbers the needs of many patterns, equal ones alike, and finds for a sentence where each is met last. */
export class PatternNeeds {
  readonly #ids = new Map<string, number>()
  readonly #byWord = new Map<string, number[]>()
  readonly #byTag: number[][] = []
  /** The same by spelling; patterns are added before the first sentence is asked. */
  readonly #ofWord = wordValue((term): readonly number[] => this.#byWord.get(term.norm) ?? NONE)
  readonly #tags: TagSet
  readonly #granted: ReadonlySet<string>
  #last = new Int32Array(0)

  /** @param granted tags that are no need: they may come later than the question */
  constructor(tags: TagSet, granted: readonly string[] = []) {
    this.#tags = tags
    this.#granted = new Set(granted)
  }

  /** Needs of a pattern: one for each node of which a term must be there and whose first words or tags are known. */
  of(nodes: readonly PatternNode[]): readonly number[] {
    return [...new Set(nodes.flatMap((node) => (node.min > 0 ? this.#idOf(node) : [])))]
  }

  #idOf(node: PatternNode): number | readonly never[] {
    const starts = startsOf([node])
    if (starts === null || [...starts.tags].some((tag) => this.#granted.has(tag))) return []
    const key = [...starts.words, ...[...starts.tags].map((tag) => `#${tag}`)].join(' ')
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(key, id)
    for (const word of starts.words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), id])
    for (const tag of starts.tags) {
      const at = this.#tags.idOf(tag)
      this.#byTag[at] = [...(this.#byTag[at] ?? []), id]
    }
    return id
  }

  /** For each need the last term of the sentence that meets it, or -1. Good until the next call. */
  lastIn(row: TermRow): Int32Array {
    if (this.#last.length !== this.#ids.size) this.#last = new Int32Array(this.#ids.size)
    const last = this.#last.fill(-1)
    for (let at = 0; at < row.terms.length; at++) {
      const term = row.terms[at]
      if (term !== undefined) for (const id of this.#ofWord(term)) last[id] = at
      for (let w = 0; w < row.width; w++) {
        for (let rest = row.bits[at * row.width + w] ?? 0; rest !== 0; rest &= rest - 1)
          for (const id of this.#byTag[(w << 5) + 31 - Math.clz32(rest & -rest)] ?? NONE) last[id] = at
      }
    }
    return last
  }
}
