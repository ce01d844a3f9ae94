import nlp from 'compromise/one'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePattern, findMatches } from '../../src/extract/patterns/match.js'
import { addTag, TagSet, type TermRow, termRow } from '../../src/extract/patterns/term.js'
import { structure } from '../../src/split/index.js'
import { parsePattern } from '../../src/vendor/compromise.js'

const words = ['netral', 'asn', 'ikrar', 'bupati', 'tidak', 'berikrar', 'pakta', 'integritas'] as const

function rowOf(text: string, tags: TagSet, classes: Record<string, readonly string[]> = {}): TermRow {
  const sentence = structure(text).sentences[0]
  if (sentence === undefined) throw new Error('no sentence')
  for (const name of Object.keys(classes)) tags.idOf(name)
  const row = termRow(sentence, 2)
  row.terms.forEach((term, i) => {
    for (const [name, members] of Object.entries(classes))
      if (members.includes(term.norm)) addTag(row, i, tags.idOf(name))
  })
  return row
}

function matched(pattern: string, text: string, classes: Record<string, readonly string[]> = {}): string[] {
  const tags = new TagSet()
  const row = rowOf(text, tags, classes)
  return findMatches(compilePattern(parsePattern(pattern), tags), row).map(({ from, to }) =>
    row.terms
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  )
}

describe('findMatches', () => {
  test.each<[pattern: string, text: string, found: string[]]>([
    ['berikrar .? .? netral', 'asn berikrar netral', ['berikrar netral']],
    ['(pakta|pakta integritas) diteken', 'pakta integritas diteken', ['pakta integritas diteken']],
    ['ikrar .{0,2} netral', 'ikrar asn kota itu netral', []],
    ['ikrar .{0,4} netral', 'ikrar asn kota itu netral', ['ikrar asn kota itu netral']],
    ['!tidak netral', 'asn tidak netral', []],
    ['!tidak netral', 'asn harus netral', ['harus netral']],
    ['^asn .* netral$', 'asn kota ini netral', ['asn kota ini netral']],
    ['/^meng/ asn', 'bupati mengimbau asn', ['mengimbau asn']],
    ['asn (yang tidak)? netral', 'asn netral', ['asn netral']],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(matched(pattern, text)).toEqual(found)
  })

  test('tags and repeated tags', () => {
    expect(
      matched('#Sign #Pact+', 'bupati meneken pakta integritas kemarin', {
        Sign: ['meneken'],
        Pact: ['pakta', 'integritas'],
      }),
    ).toEqual(['meneken pakta integritas'])
  })

  test("finds whatever compromise's greedy matcher finds", () => {
    const pattern = fc.constantFrom(
      'asn .? netral',
      'ikrar .{0,3} netral',
      '(pakta|ikrar) integritas',
      'bupati !tidak netral',
      'tidak? netral',
      '(asn|bupati) tidak? berikrar',
      'asn+ netral',
      'ikrar .* asn',
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }), pattern, (sentence, source) => {
        const text = sentence.join(' ')
        const theirs = nlp.tokenize(text).match(source).found
        if (theirs) expect(matched(source, text).length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
