import { describe, expect, it } from 'vitest'
import { structure } from '../../src/split/index.js'

describe('structure', () => {
  it('gives paragraphs, sentences, tokens and quotations that fit together', () => {
    const text = 'Pj. Bupati Sambas, Drs. H. Budi, hadir. "Kami siap. Kami netral," kata dia.\nRapat ditutup.'
    const { paragraphs, sentences, quotations } = structure(text)
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Pj. Bupati Sambas, Drs. H. Budi, hadir.',
      '"Kami siap.',
      'Kami netral," kata dia.',
      'Rapat ditutup.',
    ])
    expect(sentences.map((s) => s.quotation)).toEqual([null, 0, 0, null])
    expect(quotations.map((q) => [text.slice(q.start, q.end), q.closed])).toEqual([['"Kami siap. Kami netral,"', true]])
    expect(paragraphs.map((p) => [p.firstSentence, p.endSentence])).toEqual([
      [0, 3],
      [3, 4],
    ])
  })

  it('gives nothing for an empty text', () => {
    expect(structure(' \n ')).toEqual({ text: ' \n ', paragraphs: [], sentences: [], quotations: [] })
  })
})
