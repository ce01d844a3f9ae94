import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { PLAIN_STYLE, type RunSummary } from '../../src/write/index.js'
import { json } from '../../src/write/json.js'
import { jsonl } from '../../src/write/jsonl.js'
import { bareEvent, sampleEvent } from './sample.js'

const options = { tool: sampleEvent().tool, width: 80, style: PLAIN_STYLE, labels: {} }
const summary: RunSummary = {
  files: 1,
  articles: 3,
  articlesWithEvents: 2,
  events: 2,
  byType: { pledge: 2 },
  filteredOut: 0,
  problems: {},
}
const warning: Diagnostic = {
  severity: 'warning',
  code: 'empty-file',
  path: 'a.txt',
  line: null,
  record: null,
  message: 'The file is empty.',
}

async function document(articles: readonly ReturnType<typeof sampleEvent>[], diagnostics: readonly Diagnostic[] = []) {
  const writer = await json.createWriter(options)
  const body = articles.map((event, index) => writer.article(event.article, [event], index)).join('')
  return JSON.parse(writer.begin() + body + writer.end(summary, diagnostics))
}

describe('json', () => {
  it('is one document of tool, articles, diagnostics and summary', async () => {
    const events = [sampleEvent(), bareEvent({ id: 'e2' })]
    expect(await document(events, [warning])).toEqual({
      tool: options.tool,
      articles: events.map((event) => ({ ...event.article, events: [event] })),
      diagnostics: [warning],
      summary,
    })
  })

  it('is valid without articles', async () => {
    expect(await document([])).toMatchObject({ articles: [], diagnostics: [] })
  })
})

describe('jsonl', () => {
  it('is one event a line, the same record as in json', async () => {
    const events = [sampleEvent(), bareEvent({ place: 'baris\nbaru' })]
    const text = (await jsonl.createWriter(options)).article(sampleEvent().article, events, 0)
    const lines = text.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(events)
  })

  it('writes null for what is unknown, never leaves a key out', async () => {
    const text = (await jsonl.createWriter(options)).article(sampleEvent().article, [bareEvent()], 0)
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(sampleEvent()))
    expect(JSON.parse(text)).toMatchObject({ official: null, region: null, date: null, asnCount: null, election: null })
  })
})
