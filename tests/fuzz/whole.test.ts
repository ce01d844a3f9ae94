import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/main.js'
import { createPipeline } from '../../src/pipeline.js'
import { COLUMNS } from '../../src/write/columns.js'
import { PLAIN_STYLE, WRITERS } from '../../src/write/index.js'
import { fakeTerminal } from '../cli/fake-terminal.js'
import { inPieces, readAll } from '../read/read-all.js'
import { articleText } from './article.js'
import { damage, SEEDS } from './damage.js'
import { expectHonest } from './honest.js'
import { casesOf, FUZZ_TIMEOUT, LONGEST_CASE_MILLISECONDS } from './runs.js'

/** An article that has events, to stand beside the nonsense. */
const SOUND =
  'Sebanyak 250 ASN Pemkab Mempawah membacakan ikrar netralitas untuk Pilkada 2024 di halaman kantor bupati, Senin (5/8/2024).'

const wrappings: Readonly<Record<string, (text: string) => string>> = {
  text: (text) => `${SOUND}\n${text}`,
  html: (text) =>
    `<html><head><title>Ikrar</title></head><body><article><h1>Ikrar</h1><p>${SOUND}</p><p>${text}</p></article></body></html>`,
  jsonl: (text) =>
    `${JSON.stringify({ text: SOUND })}\n${JSON.stringify({ judul: text.slice(0, 40), isi: `${SOUND} ${text}` })}\n`,
  json: (text) => JSON.stringify([{ text: `${SOUND} ${text}`, tanggal: text.slice(0, 12) }, { text }]),
  csv: (text) => `judul,isi\nsatu,"${`${SOUND} ${text}`.replaceAll('"', '""')}"\n`,
  tsv: (text) => `judul\tisi\nsatu\t${SOUND} ${text}\n`,
}
const wrapped = fc
  .tuple(articleText, fc.constantFrom(...Object.keys(wrappings)))
  .map(([text, kind]) => Buffer.from(wrappings[kind]?.(text) ?? ''))
const broken = fc.tuple(fc.constantFrom(...SEEDS), damage).map(([{ bytes }, strike]) => strike(bytes))
const bytes = fc.oneof(
  wrapped,
  fc.tuple(wrapped, damage).map(([whole, strike]) => strike(whole)),
  broken,
)

interface Told {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

async function extract(input: Buffer, ...flags: string[]): Promise<Told> {
  const terminal = { ...fakeTerminal(), stdin: Readable.from([input]) }
  const exitCode = await run(['extract', '-', ...flags], terminal)
  return { exitCode, stdout: terminal.stdoutText(), stderr: terminal.stderrText() }
}

/** Nothing that could drive a terminal, break a line or run in a spreadsheet. */
const UNSAFE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029]|(?:^|,)"?[=+@]/m

const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029]/
const EVENT_ID = COLUMNS.findIndex(({ name }) => name === 'event_id')

const pipeline = await createPipeline()
const writers = await Promise.all(
  WRITERS.map((format) => format.createWriter({ tool: pipeline.tool, width: 80, style: PLAIN_STYLE, labels: {} })),
)

describe('any bytes', () => {
  it('become events whose offsets are right, in every format', { timeout: FUZZ_TIMEOUT }, async () => {
    let events = 0
    const check = async (input: Buffer, pieces: number): Promise<void> => {
      const start = performance.now()
      const { articles, diagnostics } = await readAll(['-'], { stdin: inPieces(input, pieces) })
      for (const { message } of diagnostics) expect(message).toMatch(/^[A-Z].*[.)]$/s)
      for (const article of articles) {
        const found = pipeline.extract(article)
        for (const event of found) expectHonest(event, article.text)
        events += found.length
        const [first] = found
        if (first === undefined) continue
        for (const writer of writers) expect(writer.article(first.article, found, 1)).not.toMatch(CONTROLS)
      }
      expect(performance.now() - start).toBeLessThan(LONGEST_CASE_MILLISECONDS)
    }
    await fc.assert(fc.asyncProperty(bytes, fc.constantFrom(13, 1000, 2 ** 20), check), casesOf(2000))
    expect(events).toBeGreaterThan(100)
  })

  it('go through the command line', { timeout: FUZZ_TIMEOUT }, async () => {
    const check = async (input: Buffer): Promise<void> => {
      const csv = await extract(input)
      expect([0, 2]).toContain(csv.exitCode)
      expect(`${csv.stdout}${csv.stderr}`).not.toMatch(/internal error/i)
      expect(csv.stdout).not.toMatch(UNSAFE)
      expect(csv.stderr).not.toMatch(CONTROLS)
      // throws where a row has more or fewer cells than the header
      const rows = parse(csv.stdout)
      expect(await extract(input, '--no-prefilter')).toEqual(csv)
      const { stdout } = await extract(input, '--format', 'jsonl')
      const lines = stdout.split('\n').slice(0, -1)
      expect(lines.map((line) => JSON.parse(line).id)).toEqual(rows.slice(1).map((row) => row[EVENT_ID]))
    }
    await fc.assert(fc.asyncProperty(bytes, check), casesOf(150))
  })
})
