import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { createPipeline } from '../../src/pipeline.js'

const pipeline = await createPipeline()

const article = (text: string): Article => ({
  id: 'example',
  path: 'example.txt',
  record: null,
  line: null,
  title: null,
  published: null,
  publisher: null,
  url: null,
  text,
})

/** Every rule's examples and counterexamples run, each as an article of its own. */
describe.each(pipeline.book.types)('$type', ({ type, rules }) => {
  describe.each(rules)('$id', ({ id, examples, counterexamples }) => {
    test.each(examples)('finds: %s', (text) => {
      const { triggers, events } = pipeline.inspect(article(text))
      expect(triggers.kept.map(({ rule }) => rule)).toContain(id)
      expect(events.map((event) => event.type)).toContain(type)
    })
    test.each(counterexamples)('leaves: %s', (text) => {
      const { events } = pipeline.inspect(article(text))
      expect(events.filter((event) => event.type === type && event.status === 'reported')).toEqual([])
    })
  })
})
