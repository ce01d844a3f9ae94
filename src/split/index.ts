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
  const inQuotation = quotationFinder(quotations)
  for (let p = 0; p < starts.length; p++) {
    const from = starts[p] ?? 0
    const to = starts[p + 1] ?? tokens.length
    const firstSentence = sentences.length
    const sentenceFirsts = sentenceStarts(text, tokens, roles, from, to)
    for (let s = 0; s < sentenceFirsts.length; s++) {
      const own = tokens.slice(sentenceFirsts[s], sentenceFirsts[s + 1] ?? to)
      sentences.push(makeSentence(own, sentences.length, p, inQuotation(own[0]?.start ?? 0)))
    }
    const end = tokens[to - 1]?.end ?? 0
    paragraphs.push({ start: tokens[from]?.start ?? 0, end, index: p, firstSentence, endSentence: sentences.length })
  }
  return { text, paragraphs, sentences, quotations }
}

function makeSentence(tokens: readonly Token[], index: number, paragraph: number, quotation: number | null): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0, index, paragraph, tokens, quotation }
}

/**
 * Looks up the quotation that an offset lies in; offsets must come in rising order. A sentence that begins inside a
 * quotation belongs to it, with the attribution clause that may follow.
 */
function quotationFinder(quotations: readonly Quotation[]): (offset: number) => number | null {
  let q = 0
  return (offset) => {
    while (q < quotations.length && (quotations[q]?.end ?? 0) <= offset) q++
    return (quotations[q]?.start ?? Number.POSITIVE_INFINITY) <= offset ? q : null
  }
}
