import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ExtractRun } from '../../src/cli/extract/extract-run.js'
import type { Extracted } from '../../src/cli/extraction/extractor.js'
import { outcomeOf } from '../../src/cli/extraction/outcome.js'
import { FileOutput } from '../../src/cli/output/file-output.js'
import { Diagnostics } from '../../src/cli/talk/diagnostics.js'
import type { Article } from '../../src/model/article.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Event } from '../../src/model/event.js'
import type { Pipeline } from '../../src/pipeline.js'
import { compileFilter } from '../../src/query/filter.js'
import type { Position, ReadItem } from '../../src/read/index.js'
import { formatNamed, PLAIN_STYLE, WRITERS } from '../../src/write/index.js'
import { sampleEvent } from '../write/sample.js'
import { fakeTerminal } from './fake-terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Stands in for the extractor: an article's text says what is found in it. */
const pipeline = {
  extract: ({ text, id }: Article): Event[] => {
    if (text === 'fault') throw new TypeError('x is not a function')
    return [...text].map((letter) =>
      sampleEvent({ status: letter === 'p' ? 'planned' : 'reported', article: { ...sampleEvent().article, id } }),
    )
  },
} as unknown as Pipeline

const position = (record: number): Position => ({ path: 'a.jsonl', record, part: null, seek: null })

function item(text: string, index: number): ReadItem {
  const at = { path: 'a.jsonl', record: index + 1, line: index + 1 }
  if (text === 'file') return { kind: 'file', path: 'a.jsonl', bytes: 100, bytesRead: index }
  if (text === 'bad')
    return { kind: 'diagnostic', diagnostic: { severity: 'warning', code: 'bad-record', message: 'It is bad.', ...at } }
  if (text === 'passed') return { kind: 'passed', count: 1, position: position(index + 1) }
  const article: Article = { id: `a${index}`, title: null, published: null, publisher: null, url: null, text, ...at }
  return { kind: 'article', article, position: position(index + 1) }
}

function extracted(item: ReadItem): Extracted {
  return { item, outcome: item.kind === 'article' ? outcomeOf(pipeline, item.article) : null }
}

/** Starts a run of the format and feeds it items, after what the run before has done; stops without warning after `stopAfter` of them. */
async function runUntil(
  format: string,
  texts: readonly string[],
  resume: boolean,
  stopAfter: number,
): Promise<string | null> {
  const path = join(folder, `events.${format}`)
  const output = new FileOutput({ path, fingerprint: 'f', resume, checkpointMilliseconds: 0 })
  const terminal = fakeTerminal()
  const diagnostics = new Diagnostics(terminal, { errors: join(folder, 'errors.jsonl') })
  const options = { tool: sampleEvent().tool, width: 80, style: PLAIN_STYLE, labels: {} }
  const writer = await formatNamed(format).createWriter(options)
  const run = new ExtractRun({
    format: formatNamed(format),
    writer,
    output,
    diagnostics,
    isWanted: compileFilter({}),
    deduplicator: null,
  })
  await run.begin()
  const items = texts.map(item).map(extracted)
  for (const next of items.slice(run.position?.record ?? 0).slice(0, stopAfter)) await run.take(next)
  if (stopAfter < texts.length) return null
  await run.end()
  diagnostics.finish()
  return readFileSync(path, 'utf8') + readFileSync(join(folder, 'errors.jsonl'), 'utf8')
}

describe.each(WRITERS.map(({ name }) => name))('a run that writes %s', (format) => {
  it('gives the same bytes whether or not it was interrupted, anywhere, any number of times', async () => {
    const texts = fc.array(fc.constantFrom('', 'r', 'rpr', 'p', 'bad', 'passed', 'file', 'fault'), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }), async (items, stops) => {
        const whole = await runUntil(format, items, false, Number.POSITIVE_INFINITY)
        let first = true
        for (const stop of stops.filter((stop) => stop < items.length)) {
          await runUntil(format, items, !first, stop)
          first = false
        }
        expect(await runUntil(format, items, !first, Number.POSITIVE_INFINITY)).toBe(whole)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a run', () => {
  it('leaves out an article that the tool stumbles over, and says so', async () => {
    const text = await runUntil('json', ['r', 'fault', 'r'], false, Number.POSITIVE_INFINITY)
    const document = JSON.parse(text?.slice(0, text.lastIndexOf('}\n{') + 1) ?? '') as {
      articles: unknown[]
      diagnostics: Diagnostic[]
    }
    expect(document.articles).toHaveLength(2)
    expect(document.diagnostics[0]).toMatchObject({ code: 'internal-error', record: 2, path: 'a.jsonl' })
    expect(document.diagnostics[0]?.message).toContain('x is not a function')
  })
})
