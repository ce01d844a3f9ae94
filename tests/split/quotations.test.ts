import { describe, expect, it } from 'vitest'
import { structure } from '../../src/split/index.js'

/** Text and its quotations; `…` at the end of one that is not closed. */
const ROWS: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['"Kami netral," kata Budi.', ['"Kami netral,"']],
  ['"Kami netral," kata Budi. "Semua."', ['"Kami netral,"', '"Semua."']],
  ['"Kami," kata Budi, "netral."', ['"Kami,"', '"netral."']],
  ["''Kami netral,'' kata Budi.", ["''Kami netral,''"]],
  ["'Kami netral,' kata Budi.", ["'Kami netral,'"]],
  ["Jum'at kami netral, kata Ma'ruf.", []],
  ['„Kami netral,“ kata Budi.', ['„Kami netral,“']],
  ['«Kami netral,» kata Budi.', ['«Kami netral,»']],
  ['”Kami netral,” kata Budi.', ['”Kami netral,”']],
  ['"Kami netral,” kata Budi.', ['"Kami netral,”']],
  ['"Kata camat \'netral\' itu," kata Budi.', ['"Kata camat \'netral\' itu,"']],
  ['"Kami netral. Selalu.', ['"Kami netral. Selalu.…']],
  ['"Kami netral, kata Budi. Ia pergi.', ['"Kami netral,…']],
  ['"Kami netral, kata Budi. "Semua," tambahnya.', ['"Kami netral,…', '"Semua,"']],
  ['"Kami netral.\n"Kami melayani," kata Budi.', ['"Kami netral.\n"Kami melayani,"']],
  ['"Kami netral.\n"Kami melayani.\n"Selalu.', ['"Kami netral.\n"Kami melayani.\n"Selalu.…']],
  ['Kami netral," kata Budi.', []],
  ['kata dia."Kami netral," ujarnya.', ['"Kami netral,"']],
  ['" Kami netral , " kata Budi.', ['" Kami netral , "']],
  ['\u0093Kami netral,\u0094 kata Budi.', ['\u0093Kami netral,\u0094']],
]

describe('quotations', () => {
  it.each(ROWS)('%s', (text, quotations) => {
    const found = structure(text).quotations
    expect(found.map((q) => text.slice(q.start, q.end) + (q.closed ? '' : '…'))).toEqual(quotations)
  })

  it('places sentences that begin inside a quotation in it', () => {
    const text = 'Budi hadir. "Kami netral. Selalu," kata Budi. Ia menambahkan, "Camat juga." Rapat selesai.'
    expect(structure(text).sentences.map((s) => s.quotation)).toEqual([null, 0, 0, null, null])
  })
})
