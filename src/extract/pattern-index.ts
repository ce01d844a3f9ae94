/** Many patterns tried at once: each only where a term can begin it, so a sentence costs what it holds, not how many rules there are. */
import { wordValue } from '../lexicon/word-facts.js'
import type { PatternNode } from '../model/pattern.js'
import { type CompiledPattern, canMatch, endOfMatch, type Match } from './match.js'
import type { TagSet, TermRow } from './term.js'

export interface Hit<T> extends Match {
  readonly value: T
}

interface Slot<T> {
  readonly pattern: CompiledPattern
  readonly value: T
  readonly number: number
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
  #size = 0

  constructor(tags: TagSet) {
    this.#tags = tags
  }

  add(pattern: CompiledPattern, value: T): void {
    const slot = { pattern, value, number: this.#size++ }
    const starts = startsOf(pattern.steps.map(({ node }) => node))
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
    for (let at = 0; at < row.terms.length; at++) {
      const term = row.terms[at]
      if (term !== undefined) attempt(this.#slotsOf(term), row, at, hits)
      for (let w = 0; w < row.width; w++) {
        for (let rest = row.bits[at * row.width + w] ?? 0; rest !== 0; rest &= rest - 1)
          attempt(this.#byTag[(w << 5) + 31 - Math.clz32(rest & -rest)] ?? NONE, row, at, hits)
      }
      attempt(this.#anywhere, row, at, hits)
    }
    return hits.length > 1 ? hits.sort((a, b) => a.number - b.number || a.from - b.from) : hits
  }
}

const NONE: readonly never[] = []

/** Tries patterns at a term; a match inside an earlier one of the same pattern is none. */
function attempt<T>(slots: readonly Slot<T>[], row: TermRow, at: number, hits: NumberedHit<T>[]): void {
  for (const { pattern, value, number } of slots) {
    if (!canMatch(pattern, row)) continue
    const to = endOfMatch(pattern, row, at)
    if (to > at && !hits.some((hit) => hit.number === number && hit.to > at)) hits.push({ value, from: at, to, number })
  }
}

interface Starts {
  readonly words: Set<string>
  readonly tags: Set<string>
}

/** Words and tags that can begin a match; null where any word can. */
function startsOf(nodes: readonly PatternNode[]): Starts | null {
  const starts: Starts = { words: new Set(), tags: new Set() }
  for (const node of nodes) {
    if (!addStarts(starts, node)) return null
    if (node.min > 0) return starts
  }
  return null
}

function addStarts(starts: Starts, { atom, negative }: PatternNode): boolean {
  if (negative) return false
  switch (atom.kind) {
    case 'word':
      starts.words.add(atom.word)
      return true
    case 'words':
      for (const word of atom.words) starts.words.add(word)
      return true
    case 'tag':
      starts.tags.add(atom.tag)
      return true
    case 'or':
      return atom.choices.every((choice) => {
        const own = startsOf(choice)
        for (const word of own?.words ?? []) starts.words.add(word)
        for (const tag of own?.tags ?? []) starts.tags.add(tag)
        return own !== null
      })
    default:
      return false
  }
}
