/** Many patterns tried at once: each only where a term can begin it, so a sentence costs what it holds, not how many rules there are. */
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

export class PatternIndex<T> {
  readonly #byWord = new Map<string, Slot<T>[]>()
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
    const hits: (Hit<T> & { number: number })[] = []
    const ends = new Map<number, number>()
    const attempt = (slot: Slot<T>, at: number): void => {
      if (at < (ends.get(slot.number) ?? 0) || !canMatch(slot.pattern, row)) return
      const to = endOfMatch(slot.pattern, row, at)
      if (to <= at) return
      ends.set(slot.number, to)
      hits.push({ value: slot.value, from: at, to, number: slot.number })
    }
    for (let at = 0; at < row.terms.length; at++) {
      for (const slot of this.#byWord.get(row.terms[at]?.norm ?? '') ?? []) attempt(slot, at)
      for (let w = 0; w < row.width; w++)
        this.#tryTags(row.bits[at * row.width + w] ?? 0, w << 5, (slot) => attempt(slot, at))
      for (const slot of this.#anywhere) attempt(slot, at)
    }
    return hits.sort((a, b) => a.number - b.number || a.from - b.from)
  }

  #tryTags(bits: number, base: number, attempt: (slot: Slot<T>) => void): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      for (const slot of this.#byTag[base + 31 - Math.clz32(rest & -rest)] ?? []) attempt(slot)
    }
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
