import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, test } from 'vitest'
import { readOptionsOf } from '../../src/cli/flags/options.js'
import { run } from '../../src/cli/main.js'
import { fakeTerminal } from './fake-terminal.js'

const GENERAL = '../shared/corpus/general.jsonl.gz'
const ARTICLES = 5000
const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Everything that a run leaves: output, what it said, diagnostics. */
async function outcome(inputs: readonly string[], ...flags: string[]) {
  const terminal = fakeTerminal()
  const errors = join(folder, 'errors.jsonl')
  const exitCode = await run(['extract', ...inputs, '--format', 'json', '--errors', errors, ...flags], terminal)
  return {
    exitCode,
    stdout: terminal.stdoutText(),
    stderr: terminal.stderrText(),
    errors: readFileSync(errors, 'utf8'),
  }
}

async function sameWithAndWithout(inputs: readonly string[]): Promise<void> {
  expect(await outcome(inputs)).toEqual(await outcome(inputs, '--no-prefilter'))
}

describe('the same to the byte with the prefilter and without', () => {
  const inputs = readdirSync('fixtures/inputs', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  it.each(inputs.map(({ name }) => name))('inputs/%s', (name) => sameWithAndWithout([join('fixtures/inputs', name)]))

  it('articles', () => sameWithAndWithout(['fixtures/articles']))

  it.skipIf(!existsSync(GENERAL))(`${ARTICLES} articles of general news (needs ../shared)`, async () => {
    const lines = gunzipSync(readFileSync(GENERAL)).toString('utf8').split('\n')
    const path = join(folder, 'general.jsonl')
    // one in seven, so that all sources have their share
    const every = Math.floor(lines.length / ARTICLES)
    writeFileSync(path, lines.filter((_, index) => index % every === 0).join('\n'))
    await sameWithAndWithout([path])
  })

  it('an article that names no election', async () => {
    const path = join(folder, 'ikrar.jsonl')
    const records = [
      {
        text: 'Seluruh ASN Pemkab Mempawah membacakan ikrar netralitas, Senin (5/8/2024). Ikrar dipimpin Sekda Ismail.',
      },
      { text: 'Harga cabai naik.' },
      { text: '<p></p>' },
      { isi: '', judul: 'Cabai' },
    ]
    writeFileSync(path, `${records.map((record) => JSON.stringify(record)).join('\n')}\n{"text": "putus\n`)
    await sameWithAndWithout([path])
    const { articles, summary } = JSON.parse((await outcome([path])).stdout)
    expect(articles).toHaveLength(1)
    expect(summary).toMatchObject({ articles: 2, problems: { 'invalid-json': 1, 'no-text': 2 } })
  })
})

test('rules of the user and commands without the flag are not prefiltered', () => {
  const gateOf = (flags: object) => readOptionsOf(flags, fakeTerminal()).gate
  expect(gateOf({ prefilter: true })).toBeDefined()
  expect(gateOf({ prefilter: true, rules: 'own.yaml' })).toBeUndefined()
  expect(gateOf({ prefilter: false })).toBeUndefined()
  expect(gateOf({})).toBeUndefined()
})
