import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameSpelling, spellingDistance } from '../../../../src/extract/mentions/official/spelling.js'

/** The textbook table, every cell filled: what the banded one must agree with. */
function fullDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : 99
      const line = table[i] as number[]
      line[j] = Math.min(change, cell(i - 1, j) + 1, cell(i, j - 1) + 1, swap)
    }
  return cell(a.length, b.length)
}

describe('distance between two spellings', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

  it('is the number of single-letter changes, up to a limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, limit) => {
        expect(spellingDistance(a, b, limit)).toBe(Math.min(fullDistance(a, b), limit + 1))
      }),
      { numRuns: 2000 },
    )
  })

  it('forgets the words compared before', () => {
    const long = 'x'.repeat(300)
    expect(spellingDistance(long, `${long}y`, 2)).toBe(1)
    expect(spellingDistance('rofi', 'rofi', 2)).toBe(0)
  })

  it.each([
    ['rofiuddin', 'rofiudin', true],
    ['stanley', 'stnaley', true],
    ['rini', 'rina', false],
    ['budiman', 'rudiman', false],
    ['hasanuddin', 'hasanah', false],
  ])('%s and %s', (a, b, same) => {
    expect(sameSpelling(a, b)).toBe(same)
  })
})
