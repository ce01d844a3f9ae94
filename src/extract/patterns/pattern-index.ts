/** Many patterns tried at once: each only where a term can begin it, so a sentence costs what it holds, not how many rules there are. */
import { wordValue } from '../../lexicon/word-facts.js'
import { type CompiledPattern, endOfMatch, type Match } from './match.js'
import { PatternNeeds } from './pattern-needs.js'
import { startsOf } from './pattern-starts.js'
import type { TagSet, TermRow } from './term.js'

export interface Hit<T> extends Match {
  readonly value: T
}

interface Slot<T> {
  readonly pattern: CompiledPattern
  readonly value: T
  readonly number: number
  /** See `PatternNeeds`. */
  readonly needs: readonly number[]
}

interface NumberedHit<T> extends Hit<T> {
  readonly number: number
}

export class PatternIndex<T> {
  readonly #byWord = new Map<string, Slot<T>[]>()
  /** The same by spelling; patterns are added before the first sentence is asked. */
  readonly #slotsOf = wordValue((term): readonly Slot<T>[] => this.#byWord.get(term.norm) ?? NONE)
  readonly #byTag: Slot<T>[][] = []
  /** Patterns that may begin with any word. */
  readonly #anywhere: Slot<T>[] = []
  readonly #tags: TagSet
  readonly #needs: PatternNeeds
  #size = 0
  /** Where the last match of each pattern ends, within one call of `findAll`. */
  #ends = new Int32Array(0)

  constructor(tags: TagSet) {
    this.#tags = tags
    this.#needs = new PatternNeeds(tags)
  }

  add(pattern: CompiledPattern, value: T): void {
    const nodes = pattern.steps.map(({ node }) => node)
    const slot = { pattern, value, number: this.#size++, needs: this.#needs.of(nodes) }
    const starts = startsOf(nodes)
    if (starts === null) {
      this.#anywhere.push(slot)
      return
    }
    for (const word of starts.words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), slot])
    for (const tag of starts.tags) {
      const id = this.#tags.idOf(tag)
      this.#byTag[id] = [...(this.#byTag[id] ?? []), slot]
    }
  }

  /** All matches in a sentence; those of one pattern do not overlap. In the order in which the patterns were added, then of the text. */
  findAll(row: TermRow): Hit<T>[] {
    const hits: NumberedHit<T>[] = []
    const last = this.#needs.lastIn(row)
    if (this.#ends.length !== this.#size) this.#ends = new Int32Array(this.#size)
    const scan: RowScan<T> = { row, last, ends: this.#ends.fill(0), hits }
    for (let at = 0; at < row.terms.length; at++) {
      const term = row.terms[at]
      if (term !== undefined) attempt(this.#slotsOf(term), scan, at)
      for (let w = 0; w < row.width; w++) {
        for (let rest = row.bits[at * row.width + w] ?? 0; rest !== 0; rest &= rest - 1)
          attempt(this.#byTag[(w << 5) + 31 - Math.clz32(rest & -rest)] ?? NONE, scan, at)
      }
      attempt(this.#anywhere, scan, at)
    }
    return hits.length > 1 ? hits.sort((a, b) => a.number - b.number || a.from - b.from) : hits
  }
}

const NONE: readonly never[] = []

/** One sentence while its terms are gone through. */
interface RowScan<T> {
  readonly row: TermRow
  /** See `PatternNeeds.lastIn`. */
  readonly last: Int32Array
  /** End of the last match by number of the pattern: matches of one do not overlap. */
  readonly ends: Int32Array
  readonly hits: NumberedHit<T>[]
}

/** Tries patterns at a term. */
function attempt<T>(slots: readonly Slot<T>[], { row, last, ends, hits }: RowScan<T>, at: number): void {
  for (const { pattern, value, number, needs } of slots) {
    if (!areMet(needs, last, at) || at < (ends[number] ?? 0)) continue
    const to = endOfMatch(pattern, row, at)
    if (to <= at) continue
    ends[number] = to
    hits.push({ value, from: at, to, number })
  }
}

/** Whether all that a pattern needs stands at the term or behind it. */
function areMet(needs: readonly number[], last: Int32Array, at: number): boolean {
  for (const need of needs) if ((last[need] ?? -1) < at) return false
  return true
}
