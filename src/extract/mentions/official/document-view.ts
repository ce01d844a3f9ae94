import { wordBits } from '../../../lexicon/word-facts.js'
import type { InstitutionMention, RegionMention } from '../../../model/mention.js'
import type { Span } from '../../../model/span.js'
import type { Sentence, StructuredText, Token } from '../../../model/text.js'
import { firstNot } from '../../in-order.js'
import { CAPITALS, lexicon, UPPER } from './word-flags.js'

/** How a sentence is written: capitals tell names apart only in `plain` ones. */
export type SentenceStyle = 'plain' | 'title' | 'capitals'

/** A sentence as a stretch of the document's flat token list. */
export interface SentenceRange {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly style: SentenceStyle
}

/**
 * All tokens of a text in one row with what the word lists, regions and institutions say about each:
 * the readers of offices and names walk over indices instead of asking again.
 */
export interface DocumentView {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Bits of `word-flags.ts` by token. */
  readonly flags: Uint16Array
  /** 1 + index of the region mention that covers the token, 0 for none. */
  readonly regionAt: Uint32Array
  readonly institutionAt: Uint32Array
  readonly regions: readonly RegionMention[]
  readonly institutions: readonly InstitutionMention[]
  readonly sentences: readonly SentenceRange[]
  /** Short capitals that the text introduces as a person's ("berinisial AR"): they are a name wherever they stand. */
  readonly initials: ReadonlySet<string>
}

export function viewOf(
  doc: StructuredText,
  regions: readonly RegionMention[],
  institutions: readonly InstitutionMention[],
): DocumentView {
  const tokens: Token[] = []
  for (const sentence of doc.sentences) for (const token of sentence.tokens) tokens.push(token)
  const flags = flagsOf(tokens)
  let from = 0
  const sentences = doc.sentences.map((sentence) => {
    const range = {
      sentence: sentence.index,
      from,
      to: from + sentence.tokens.length,
      style: styleOf(sentence, flags, from),
    }
    from = range.to
    return range
  })
  return {
    text: doc.text,
    tokens,
    flags,
    regionAt: cover(tokens, regions),
    institutionAt: cover(tokens, institutions),
    regions,
    institutions,
    sentences,
    initials: new Set(),
  }
}

function flagsOf(tokens: readonly Token[]): Uint16Array {
  const bits = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) bits[i] = bitsOf(tokens[i])
  return bits
}

const bitsOf = wordBits(({ kind, norm, text }) =>
  kind === 'word' ? (lexicon().flags.get(norm) ?? 0) | caseBits(text) : 0,
)

function caseBits(wording: string): number {
  const code = wording.charCodeAt(0)
  const upper = code < 128 ? code >= 65 && code <= 90 : wording[0] !== wording[0]?.toLowerCase()
  if (!upper) return 0
  return wording === wording.toUpperCase() ? UPPER | CAPITALS : UPPER
}

/** Headlines carry no full stop and capitalise nearly all longer words. */
function styleOf(sentence: Sentence, flags: Uint16Array, from: number): SentenceStyle {
  let long = 0
  let upper = 0
  let capitals = 0
  for (let k = 0; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k]
    if (token?.kind !== 'word' || token.text.length < 4) continue
    const bits = flags[from + k] ?? 0
    long++
    if (bits & UPPER) upper++
    if (bits & CAPITALS) capitals++
  }
  if (long >= 3 && capitals >= long * 0.8) return 'capitals'
  if (long < 4 || upper < long * 0.75) return 'plain'
  return sentence.tokens.at(-1)?.text === '.' ? 'plain' : 'title'
}

/** Marks the tokens that each mention covers; of nested mentions the first listed stays. */
function cover(tokens: readonly Token[], mentions: readonly Span[]): Uint32Array {
  const at = new Uint32Array(tokens.length)
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m]
    if (!mention) continue
    for (let i = tokenAt(tokens, mention.start); i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || token.start >= mention.end) break
      if (at[i] === 0) at[i] = m + 1
    }
  }
  return at
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstNot(tokens, ({ end }) => end <= offset)
}

/** Index one past the last token that starts before `offset`, searched from `from` on. */
export function tokenAfter(view: DocumentView, from: number, offset: number): number {
  let i = from
  while (i < view.tokens.length && (view.tokens[i]?.start ?? 0) < offset) i++
  return i
}

/** Lower-case wording of a token, undefined outside of the sentence. */
export function normAt(view: DocumentView, index: number, to: number): string | undefined {
  return index < to ? view.tokens[index]?.norm : undefined
}

export function has(view: DocumentView, index: number, bit: number): boolean {
  return ((view.flags[index] ?? 0) & bit) !== 0
}

/** Character span of the tokens `from` … `to` (exclusive). */
export function spanOf(view: DocumentView, from: number, to: number): Span {
  return { start: view.tokens[from]?.start ?? 0, end: view.tokens[to - 1]?.end ?? 0 }
}
