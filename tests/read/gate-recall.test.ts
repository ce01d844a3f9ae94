import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../src/pipeline.js'
import { mayHoldEvent, read } from '../../src/read/index.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures/articles')
const ELSEWHERE = join(import.meta.dirname, '../../../shared/corpus/other-neutral.jsonl')

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

  test.skipIf(!existsSync(ELSEWHERE))('of articles on other neutralities (needs ../shared)', async () => {
    const pipeline = await createPipeline()
    let out = 0
    for await (const item of read([ELSEWHERE])) {
      if (item.kind !== 'article' || !ruledOut(Buffer.from(`${item.article.title} ${item.article.text}`))) continue
      out++
      expect(pipeline.extract(item.article).map(({ rule }) => rule)).toEqual([])
    }
    expect(out).toBeGreaterThan(10)
  })
})
