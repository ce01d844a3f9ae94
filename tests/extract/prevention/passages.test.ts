import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PREVENTION } from '../../../src/extract/mention.js'
import { createPipeline } from '../../../src/pipeline.js'

const pipeline = await createPipeline()

interface Passage {
  readonly title: string | null
  readonly published: string | null
  readonly text: string
  readonly wanted: readonly string[]
  readonly allowed: readonly string[]
}

/** `## title | day | types`, then the text; `-` and `none` stand for nothing. */
function readPassages(): Passage[] {
  const blocks = readFileSync(join(import.meta.dirname, 'passages.txt'), 'utf8')
    .split(/^## /m)
    .slice(1)
  return blocks.map((block) => {
    const at = block.indexOf('\n')
    const [title = '-', published = '-', types = ''] = block.slice(0, at).split(' | ')
    const names = types.trim() === 'none' ? [] : types.trim().split(' ')
    return {
      title: title === '-' ? null : title,
      published: published === '-' ? null : published,
      text: block.slice(at + 1).trim(),
      wanted: names.filter((name) => !name.startsWith('?')),
      allowed: names.filter((name) => name.startsWith('?')).map((name) => name.slice(1)),
    }
  })
}

test.each(readPassages())('$title: $wanted', ({ title, published, text, wanted, allowed }) => {
  const article = {
    id: 'p',
    path: 'p.txt',
    record: null,
    line: null,
    publisher: null,
    url: null,
    title,
    published,
    text,
  }
  const found = pipeline
    .extract(article)
    .filter(({ type, status }) => status === 'reported' && PREVENTION.has(type))
    .map(({ type }) => type as string)
  expect(found.filter((type) => !allowed.includes(type) || wanted.includes(type)).sort()).toEqual([...wanted].sort())
})
