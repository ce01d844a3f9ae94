import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/extract/explain.js'
import type { Article } from '../../src/model/article.js'
import { createPipeline } from '../../src/pipeline.js'
import { normalise, normaliseLine } from '../../src/read/normalise.js'
import { articleText } from './article.js'
import { expectHonest } from './honest.js'
import { casesOf, FUZZ_TIMEOUT, LONGEST_CASE_MILLISECONDS } from './runs.js'

const pipeline = await createPipeline()

const article: fc.Arbitrary<Article> = fc
  .record({
    text: articleText.map(normalise),
    title: fc.option(articleText.map((text) => normaliseLine(text.slice(0, 120)))),
    published: fc.option(fc.constantFrom('2024-08-05', '2015-12-31', '2024-02-29')),
  })
  .map((known) => ({ id: 'a', path: 'a.txt', record: null, line: null, publisher: null, url: null, ...known }))

describe('any text', () => {
  it('gives events whose offsets are right, soon and always the same', { timeout: FUZZ_TIMEOUT }, () => {
    let events = 0
    const check = (one: Article): void => {
      const start = performance.now()
      const found = pipeline.inspect(one).events
      expect(performance.now() - start).toBeLessThan(LONGEST_CASE_MILLISECONDS)
      for (const event of found) expectHonest(event, one.text)
      events += found.length
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    }
    fc.assert(fc.property(article, check), casesOf(4000))
    // cases that find nothing prove nothing
    expect(events).toBeGreaterThan(100)
  })

  it('can be explained, and gives the same again', { timeout: FUZZ_TIMEOUT }, () => {
    const check = (one: Article): void => {
      const extraction = pipeline.inspect(one)
      for (const { start, end, text } of explain(extraction).marks) expect(one.text.slice(start, end)).toBe(text)
      expect(JSON.stringify(pipeline.inspect(one).events)).toBe(JSON.stringify(extraction.events))
    }
    fc.assert(fc.property(article, check), casesOf(500))
  })
})
