/** Passages with the types of the events that they tell, read from a text file: `## title | day | types`, then the text; `-` and `none` stand for nothing, `?type` may be found or not. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { EventType } from '../../src/model/event.js'
import type { Pipeline } from '../../src/pipeline.js'

export interface TypedPassage {
  readonly title: string | null
  readonly published: string | null
  readonly text: string
  readonly wanted: readonly string[]
  readonly allowed: readonly string[]
}

export function readPassages(file: string): TypedPassage[] {
  const blocks = readFileSync(file, 'utf8').split(/^## /m).slice(1)
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

/** The reported events of some types, no more and no fewer than the passage tells. */
export function expectTypes(pipeline: Pipeline, passage: TypedPassage, types: ReadonlySet<EventType>): void {
  const { title, published, text, wanted, allowed } = passage
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
    .filter(({ type, status }) => status === 'reported' && types.has(type))
    .map(({ type }) => type as string)
  expect(found.filter((type) => !allowed.includes(type) || wanted.includes(type)).sort()).toEqual([...wanted].sort())
}
