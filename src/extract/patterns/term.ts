import type { Sentence, Token } from '../../model/text.js'
import { firstNot } from '../in-order.js'

/** The words and numbers of one sentence, with their tags as bits: what patterns are matched against. */
export interface TermRow {
  readonly sentence: Sentence
  readonly terms: readonly Token[]
  /** `width` 32-bit words a term. */
  readonly bits: Uint32Array
  readonly width: number
  /** All tags of the sentence together: a rule whose tags are not among them need not be tried. */
  readonly all: Uint32Array
}

/** Numbers the tags that rules and lists use. */
export class TagSet {
  readonly #ids = new Map<string, number>()

  idOf(tag: string): number {
    let id = this.#ids.get(tag)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(tag, id)
    }
    return id
  }

  has(tag: string): boolean {
    return this.#ids.has(tag)
  }

  get names(): readonly string[] {
    return [...this.#ids.keys()]
  }

  get width(): number {
    return Math.max(1, Math.ceil(this.#ids.size / 32))
  }
}

export function termRow(sentence: Sentence, width: number): TermRow {
  const terms = sentence.tokens.filter((token) => token.kind !== 'punct')
  return { sentence, terms, bits: new Uint32Array(terms.length * width), width, all: new Uint32Array(width) }
}

export function addTag(row: TermRow, term: number, tag: number): void {
  const word = tag >>> 5
  const bit = 1 << (tag & 31)
  row.bits[term * row.width + word] = (row.bits[term * row.width + word] ?? 0) | bit
  row.all[word] = (row.all[word] ?? 0) | bit
}

/** Takes a tag from all terms inside a stretch of the text. */
export function untagSpan(row: TermRow, start: number, end: number, tag: number): void {
  if (!rowHasTag(row, tag)) return
  for (let i = termAt(row, start); i < row.terms.length && (row.terms[i]?.start ?? end) < end; i++) {
    removeTag(row, i, tag)
  }
  forgetTag(row, tag)
}

/** Takes a tag from the terms that another one covers: "calon kepala desa" holds "kepala desa" and means none. */
export function unlessWithin(row: TermRow, tag: number, cover: number): void {
  if (!rowHasTag(row, tag) || !rowHasTag(row, cover)) return
  for (let i = 0; i < row.terms.length; i++) if (hasTag(row, i, cover)) removeTag(row, i, tag)
  forgetTag(row, tag)
}

function removeTag(row: TermRow, term: number, tag: number): void {
  const at = term * row.width + (tag >>> 5)
  row.bits[at] = (row.bits[at] ?? 0) & ~(1 << (tag & 31))
}

/** Takes a tag from the sentence's tags if none of its terms has it any more. */
function forgetTag(row: TermRow, tag: number): void {
  if (!row.terms.some((_, i) => hasTag(row, i, tag)))
    row.all[tag >>> 5] = (row.all[tag >>> 5] ?? 0) & ~(1 << (tag & 31))
}

export function hasTag(row: TermRow, term: number, tag: number): boolean {
  return ((row.bits[term * row.width + (tag >>> 5)] ?? 0) & (1 << (tag & 31))) !== 0
}

export function rowHasTag(row: TermRow, tag: number): boolean {
  return ((row.all[tag >>> 5] ?? 0) & (1 << (tag & 31))) !== 0
}

/** Index of the first term that starts at or after the offset. */
export function termAt(row: TermRow, offset: number): number {
  return firstNot(row.terms, ({ start }) => start < offset)
}

/** Gives a tag to all terms inside a stretch of the text. */
export function tagSpan(row: TermRow, start: number, end: number, tag: number): void {
  for (let i = termAt(row, start); i < row.terms.length; i++) {
    const term = row.terms[i]
    if (term === undefined || term.start >= end) return
    addTag(row, i, tag)
  }
}
