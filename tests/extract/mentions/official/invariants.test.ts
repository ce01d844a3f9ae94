import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officialsIn } from './find.js'
import { OFFICE_ROWS } from './office-rows.js'
import { PERSON_ROWS } from './person-rows.js'

const sentence = fc.constantFrom(...OFFICE_ROWS.map(([text]) => text), ...PERSON_ROWS.map(([text]) => text))
const filler = fc.constantFrom(
  'Apel digelar Senin.',
  '"Baik," katanya.',
  'Ia pulang.',
  '',
  '(',
  '...',
  'KETUA',
  'Pj',
  'Plt.',
  'H.',
  'kata',
  ',',
)
const text = fc.array(fc.tuple(sentence, filler), { minLength: 1, maxLength: 8 }).map((parts) =>
  parts
    .flat()
    .filter((part) => part !== '')
    .join(' '),
)

describe('officials of any text', () => {
  it('have spans inside the text, names inside their mention, and every mention in exactly one person', () => {
    fc.assert(
      fc.property(text, (article) => {
        const { mentions, entities } = officialsIn(article)
        for (const mention of mentions) {
          expect(mention.start).toBeLessThan(mention.end)
          expect(mention.end).toBeLessThanOrEqual(article.length)
          for (const part of [mention.name, mention.office]) {
            if (!part) continue
            expect(part.start).toBeGreaterThanOrEqual(mention.start)
            expect(part.end).toBeLessThanOrEqual(mention.end)
          }
          expect(entities[mention.entity]?.mentions).toContain(mention)
        }
        expect(entities.flatMap((entity) => entity.mentions)).toHaveLength(mentions.length)
      }),
      { numRuns: 300 },
    )
  })

  it('have name and position as they stand in the text', () => {
    fc.assert(
      fc.property(text, (article) => {
        for (const { name, nameSpan, position, positionSpan } of officialsIn(article).entities) {
          if (nameSpan) expect(article.slice(nameSpan.start, nameSpan.end)).toBe(name)
          if (positionSpan) expect(article.slice(positionSpan.start, positionSpan.end)).toBe(position)
          expect(name === null && position === null).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are the same for any noise', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (noise) => {
        expect(officialsIn(noise)).toEqual(officialsIn(noise))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['dots', '.'.repeat(100_000)],
    ['one endless sentence of names', 'Budi Santoso dan Sekda Ahmad Yani, '.repeat(20_000)],
    ['one endless list of offices', 'Kepala Dinas Pendidikan dan Kebudayaan, '.repeat(20_000)],
    ['brackets', '(Pj '.repeat(50_000)],
    ['quotation marks', '"kata Budi" '.repeat(20_000)],
  ])('end on hostile input: %s', (_, hostile) => {
    expect(officialsIn(hostile).mentions).toBeInstanceOf(Array)
  })
})
