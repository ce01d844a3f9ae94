import { describe, expect, it } from 'vitest'
import { structure } from '../../src/split/index.js'
import { inked, readCases } from './cases.js'

/** Cases that are knowingly lost: both readings are possible without knowing the world. */
const TARGET_F1 = 0.985

function boundariesOf(text: string): number[] {
  return structure(text)
    .sentences.slice(1)
    .map((sentence) => inked(text.slice(0, sentence.start)))
}

describe('sentence boundaries', () => {
  const cases = readCases()

  it('has a table of at least two hundred hard cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
  })

  it(`reaches F1 ${TARGET_F1} on the hard cases`, () => {
    let found = 0
    let right = 0
    let wanted = 0
    const misses: string[] = []
    for (const { file, line, text, boundaries } of cases) {
      const got = boundariesOf(text)
      const hits = got.filter((b) => boundaries.includes(b)).length
      found += got.length
      wanted += boundaries.length
      right += hits
      if (hits < got.length || hits < boundaries.length) misses.push(`${file}:${line} ${text}`)
    }
    const f1 = (2 * right) / (found + wanted)
    expect(f1, misses.join('\n')).toBeGreaterThanOrEqual(TARGET_F1)
  })
})
