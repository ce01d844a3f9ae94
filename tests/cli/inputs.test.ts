import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/main.js'
import { fakeTerminal } from './fake-terminal.js'

const INPUTS = 'fixtures/inputs'
const EXPECTED = 'expected.json'
/** A folder of folders, a page in each. */
const PAGES = 'html'

/** What the command says and gives for the files of a folder; of the events only which articles have some, since what is found may get better. */
async function transcript(name: string): Promise<string> {
  const folder = join(INPUTS, name)
  if (name === PAGES) return transcriptOf(join(folder, '*/page.html'))
  const { map = {} } = JSON.parse(readFileSync(join(folder, EXPECTED), 'utf8'))
  const files = readdirSync(folder).filter((file) => file !== EXPECTED && !file.startsWith('.'))
  const inputs = name === 'mixed-folder' ? [folder] : files.sort().map((file) => join(folder, file))
  const flags = Object.entries(map).flatMap(([field, column]) => ['--map', `${field}=${column}`])
  return transcriptOf(...inputs, ...flags)
}

async function transcriptOf(...inputs: string[]): Promise<string> {
  const args = ['extract', ...inputs]
  const terminal = fakeTerminal()
  const exitCode = await run([...args, '--status', 'all'], terminal)
  const rows: Record<string, string>[] = parse(terminal.stdoutText(), { columns: true })
  const articles = new Set(rows.map(({ path, record, title }) => [path, record, title].filter(Boolean).join(' | ')))
  const said = terminal
    .stderrText()
    .split('\n')
    .filter((line) => !/^(?:no events|\d+ events?: )/.test(line))
    .map((line) => line.replace(/, \d+ with events$/, ''))
  return [
    `$ netralitas ${args.join(' ')}`,
    `exit code ${exitCode}`,
    '',
    'stderr:',
    ...said,
    'articles with events on stdout:',
    ...articles,
    '',
  ].join('\n')
}

describe('extract from fixtures/inputs', () => {
  const folders = readdirSync(INPUTS).filter(
    (name) => name === PAGES || readdirSync(join(INPUTS, name)).includes(EXPECTED),
  )
  it.each(folders)('%s', async (name) => {
    await expect(await transcript(name)).toMatchFileSnapshot(`../../fixtures/cli/inputs/${name}.txt`)
  })

  it('has a folder for each format', () => {
    const formats = [
      ...[
        'html',
        'text-utf16',
        'text-windows-1252',
        'bom',
        'invalid-jsonl-line',
        'json-array',
        'csv',
        'psql-copy-tsv',
        'gzip-members',
        'zst',
        'zip',
      ],
      ...[
        'targz',
        'warc',
        'docx',
        'truncated-gzip',
        'deep-json',
        'binary-png-named-txt',
        'zip-bomb',
        'ansi-escapes',
        'bidi',
        'formula-cells',
      ],
      ...['null-bytes', 'empty', 'not-indonesian'],
    ]
    expect(formats.filter((name) => !folders.includes(name))).toEqual([])
  })
})
