import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../src/pipeline.js'
import { mayHoldEvent, read } from '../../src/read/index.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures/articles')
const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
const CORPORA = ['other-neutral.jsonl', 'general.jsonl.gz'].filter((name) => existsSync(join(CORPUS, name)))

function ruledOut(bytes: Buffer): boolean {
  return !mayHoldEvent(bytes, 0, bytes.length)
}

describe('the gate loses no event', () => {
  test('of the articles that have some', () => {
    const lost = readdirSync(FIXTURES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(FIXTURES, name))
      .filter((folder) => JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).events.length > 0)
      .filter((folder) =>
        readdirSync(folder).some((file) => file.startsWith('article.') && ruledOut(readFileSync(join(folder, file)))),
      )
    expect(lost).toEqual([])
  })

  test.skipIf(CORPORA.length === 0)('of articles about anything (needs ../shared)', { timeout: 120_000 }, async () => {
    const pipeline = await createPipeline()
    let out = 0
    for await (const item of read(CORPORA.map((name) => join(CORPUS, name)))) {
      if (item.kind !== 'article' || !ruledOut(Buffer.from(`${item.article.title} ${item.article.text}`))) continue
      out++
      expect([item.article.id, ...pipeline.extract(item.article).map(({ rule }) => rule)]).toEqual([item.article.id])
    }
    expect(out).toBeGreaterThan(10)
  })
})
