import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { createPipeline } from '../../src/pipeline.js'

const pipeline = await createPipeline()
const FIXTURES = 'fixtures/articles'
const texts = readdirSync(FIXTURES)
  .map((name) => join(FIXTURES, name, 'article.txt'))
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))

const article = (text: string, title: string | null = null): Article => ({
  id: 'a',
  path: 'a.txt',
  record: null,
  line: null,
  title,
  published: '2024-10-03',
  publisher: null,
  url: null,
  text,
})

/** `extract` asks the gate and the sieve first, `inspect` neither. */
function sameWithout(each: Article): void {
  expect(pipeline.extract(each)).toEqual(pipeline.inspect(each).events)
}

describe('no article with an event is stopped early', () => {
  it('fixture articles', () => {
    for (const text of texts) sameWithout(article(text))
  })

  it('articles of a few sentences from anywhere', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?]) |\n+/)).filter((line) => line.length > 20)
    const some = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(some, fc.option(fc.constantFrom(...sentences)), (chosen, title) =>
        sameWithout(article(chosen.join(' '), title)),
      ),
      { numRuns: 1500 },
    )
  })

  const CORPUS = '../shared/corpus/general.jsonl.gz'
  it.skipIf(!existsSync(CORPUS))('one in fifteen articles of general news (needs ../shared)', () => {
    const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n')
    const records = lines.filter((_, index) => index % 15 === 0).map((line) => JSON.parse(line))
    for (const { text, title = null } of records) sameWithout(article(text, title))
  })
})
