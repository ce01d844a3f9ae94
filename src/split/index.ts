import type { Paragraph, Quotation, Sentence, StructuredText, Token } from '../model/text.js'
import { paragraphStarts } from './paragraphs.js'
import { findQuotations } from './quotations.js'
import { sentenceStarts } from './sentences.js'
import { tokenize } from './tokenize.js'

export { isWholeWord, isWordCharacter, isWordEdge } from './boundary.js'
export { tokenize } from './tokenize.js'

/**
 * Paragraphs, quotations, sentences and tokens of a cleaned text. Every character that is not white space lies in
 * exactly one sentence; spans count UTF-16 code units of `text`. Linear time, never throws.
 */
export function structure(text: string): StructuredText {
  const tokens = tokenize(text)
  const starts = paragraphStarts(text, tokens)
  const { quotations, roles } = findQuotations(tokens, starts)
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (let p = 0; p < starts.length; p++) {
    const from = starts[p] ?? 0
    const to = starts[p + 1] ?? tokens.length
    const firstSentence = sentences.length
    addSentences(sentences, p, tokens, sentenceStarts(text, tokens, roles, from, to), to)
    paragraphs.push({ ...spanOf(tokens, from, to), index: p, firstSentence, endSentence: sentences.length })
  }
  return { text, paragraphs, sentences: placeInQuotations(sentences, quotations), quotations }
}

function addSentences(
  sentences: Sentence[],
  paragraph: number,
  tokens: readonly Token[],
  starts: readonly number[],
  end: number,
): void {
  for (let s = 0; s < starts.length; s++) {
    const from = starts[s] ?? 0
    const to = starts[s + 1] ?? end
    sentences.push({
      ...spanOf(tokens, from, to),
      index: sentences.length,
      paragraph,
      tokens: tokens.slice(from, to),
      quotation: null,
    })
  }
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** A sentence that begins inside a quotation belongs to it, with the attribution clause that may follow. */
function placeInQuotations(sentences: readonly Sentence[], quotations: readonly Quotation[]): Sentence[] {
  let q = 0
  return sentences.map((sentence) => {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= sentence.start) q++
    return (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start
      ? { ...sentence, quotation: q }
      : sentence
  })
}
