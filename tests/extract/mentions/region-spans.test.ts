import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInstitutions } from '../../../src/extract/mentions/institution.js'
import { findRegions } from '../../../src/extract/mentions/region.js'
import { readRows } from '../../../src/lexicon/regions/rows.js'
import type { Span } from '../../../src/model/span.js'
import type { StructuredText } from '../../../src/model/text.js'
import { structure } from '../../../src/split/index.js'

/** Spans that do not begin and end where tokens do, or that run backwards or into the one before. */
function brokenSpans(doc: StructuredText, spans: readonly Span[]): Span[] {
  const tokens = doc.sentences.flatMap((sentence) => sentence.tokens)
  const starts = new Set(tokens.map(({ start }) => start))
  const ends = new Set(tokens.map(({ end }) => end))
  return spans.filter(
    ({ start, end }, k) => !starts.has(start) || !ends.has(end) || end <= start || start < (spans[k - 1]?.end ?? 0),
  )
}

function check(text: string): void {
  const doc = structure(text)
  const regions = findRegions(doc)
  expect(brokenSpans(doc, regions)).toEqual([])
  expect(brokenSpans(doc, findInstitutions(doc, regions))).toEqual([])
  expect(regions.filter(({ candidates }) => candidates.length === 0)).toEqual([])
}

const name = fc.constantFrom(
  ...[...readRows('region-aliases.tsv'), ...readRows('region-capitals.tsv')].map(([spelling = '']) => spelling),
)
const word = fc.constantFrom(
  ...'Kabupaten kota Kab. Prov. Kec. Desa Kelurahan lurah Bupati Wali Pemkot se-Kota se- Bawaslu KPU Badan Kepegawaian Daerah Dinas Pendidikan RI Pemerintah ( ) , . / - dan di "'.split(
    ' ',
  ),
)

describe('spans of regions and institutions', () => {
  it('end at token edges and never overlap, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(name, word, fc.string({ maxLength: 8 })), { maxLength: 40 }), (words) => {
        check(words.join(' '))
      }),
      { numRuns: 400 },
    )
  })

  it('hold in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check(text)),
      { numRuns: 300 },
    )
  })

  const corpus = new URL('../../../../shared/corpus/other-neutral.jsonl', import.meta.url)
  it.skipIf(!existsSync(corpus))('hold in real articles (skipped where there is no ../shared)', () => {
    for (const line of readFileSync(corpus, 'utf8').trimEnd().split('\n')) {
      const article: { text: string } = JSON.parse(line)
      check(article.text)
    }
  })
})
