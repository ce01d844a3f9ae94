import { describe, expect, it } from 'vitest'
import { ATTRIBUTION_CASES } from './cases/index.js'
import { answersOf, measure } from './measure.js'

describe('attribute', () => {
  it.each(ATTRIBUTION_CASES.map((c) => [c.name, c] as const))('%s', (_, c) => {
    const answers = answersOf(c)
    expect(Object.fromEntries(answers.map((answer) => [answer.fragment, answer.speaker]))).toEqual(c.says)
    const readers = answers.filter((answer) => answer.reader !== null).map((answer) => [answer.fragment, answer.reader])
    expect(Object.fromEntries(readers)).toMatchObject(c.read ?? {})
  })

  it('beats the published figures for Indonesian quotations: precision 0.99 at recall 0.80', () => {
    const { statements, precision, recall } = measure(ATTRIBUTION_CASES.flatMap(answersOf))
    process.stderr.write(
      `attribution: ${statements} statements, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    )
    expect(statements).toBeGreaterThan(120)
    expect(precision).toBeGreaterThanOrEqual(0.99)
    expect(recall).toBeGreaterThan(0.95)
  })
})
