import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/model/event.js'
import { createPipeline } from '../../src/pipeline.js'
import { CASES } from './passages/cases.js'
import { CEREMONIES } from './passages/ceremonies.js'
import { DAYS } from './passages/days.js'
import { NUMBERS } from './passages/numbers.js'
import { rowsOf } from './passages/rows.js'
import { TALLIES } from './passages/tallies.js'

const pipeline = await createPipeline()

describe.each([
  ['ceremonies', CEREMONIES],
  ['cases', CASES],
  ['days told elsewhere', DAYS],
  ['numbers', NUMBERS],
  ['tallies and elections', TALLIES],
])('%s', (_name, passages) => {
  it.each(passages)('$about', ({ text, title, published, events }) => {
    const article = {
      id: 'passage',
      path: '',
      record: null,
      line: null,
      title: title ?? null,
      published,
      publisher: null,
      url: null,
      text,
    }
    const found: readonly Event[] = pipeline.extract(article)
    const rows = rowsOf(found)
    expect(rows).toEqual(expect.arrayContaining([...events]))
  })
})
