import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWordEdge, structure } from '../../src/split/index.js'

const PIECES = [
  ...[
    'Pj.',
    'Drs. H. ',
    'ASN',
    'Bupati Sambas',
    'netral',
    'kata dia',
    '2.500',
    '5/2/2024',
    'S.Sos.M.Si',
    'dll.',
    'Kompas.com',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '   ',
    '\n',
    '\n\n',
    '.',
    '. ',
    '!',
    '?',
    '…',
    '...',
    ',',
    ':',
    '"',
    '“',
    '”',
    "'",
    '’',
    "''",
    '(',
    ')',
    '- ',
    '• ',
  ],
  ...['1. ', 'a. ', '=====', '\u0093', '\u00a0', '\u2028', 'é', '😀', '\ud83d', '|', '\t'],
]
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(article, fc.string({ unit: 'binary', maxLength: 80 }))
const RUNS = { numRuns: 400 }

describe('structure on any text', () => {
  it('puts every character that is not white space into exactly one token and one sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences } = structure(text)
        const tokens = sentences.flatMap((sentence) => sentence.tokens)
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''))
        let last = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          last = token.end
        }
      }),
      RUNS,
    )
  })

  it('orders sentences and paragraphs and lets none overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences } = structure(text)
        sentences.forEach((sentence, index) => {
          expect(sentence.index).toBe(index)
          expect(sentence.tokens.length).toBeGreaterThan(0)
          expect(sentence.start).toBe(sentence.tokens[0]?.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end)
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0)
        })
        expect(paragraphs.flatMap((p) => sentences.slice(p.firstSentence, p.endSentence))).toEqual(sentences)
        for (const paragraph of paragraphs) {
          const own = sentences.slice(paragraph.firstSentence, paragraph.endSentence)
          expect([paragraph.start, paragraph.end]).toEqual([own[0]?.start, own.at(-1)?.end])
          expect(own.every((sentence) => sentence.paragraph === paragraph.index)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('orders quotations, lets none overlap, and places sentences in them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, sentences } = structure(text)
        quotations.forEach((quotation, index) => {
          expect(quotation.start).toBeLessThan(quotation.end)
          expect(quotation.start).toBeGreaterThanOrEqual(quotations[index - 1]?.end ?? 0)
        })
        for (const sentence of sentences) {
          const around = quotations.findIndex((q) => q.start <= sentence.start && sentence.start < q.end)
          expect(sentence.quotation).toBe(around === -1 ? null : around)
        }
      }),
      RUNS,
    )
  })

  it('begins words at word edges, but for numbers glued to words', () => {
    fc.assert(
      fc.property(article, (text) => {
        const tokens = structure(text).sentences.flatMap((sentence) => sentence.tokens)
        for (const token of tokens) {
          const before = tokens.find((other) => other.end === token.start)
          if (token.kind === 'word' && before?.kind !== 'number')
            expect(isWordEdge(text, token.start) || before?.text === 'Rp').toBe(true)
        }
      }),
      RUNS,
    )
  })
})
