import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/main.js'
import type { Event } from '../../src/model/event.js'
import { sampleEvent } from '../write/sample.js'
import { fakeTerminal } from './fake-terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
const events = join(folder, 'events.jsonl')
afterAll(() => rmSync(folder, { recursive: true }))

const from = (id: string): Event['article'] => ({ ...sampleEvent().article, id })
const sample: Event[] = [
  sampleEvent({ article: from('a') }),
  sampleEvent({ article: from('a'), type: 'pact', status: 'planned' }),
  sampleEvent({ article: from('b'), type: 'pact' }),
]
const lines = `${sample.map((event) => JSON.stringify(event)).join('\n')}\n\n`
writeFileSync(events, lines)

async function query(args: readonly string[], terminal = fakeTerminal()) {
  const exitCode = await run(['query', ...args], terminal)
  return { exitCode, stdout: terminal.stdoutText(), stderr: terminal.stderrText() }
}

describe('query', () => {
  it('gives back what extract wrote, all of it', async () => {
    expect((await query([events, '--status', 'all', '--format', 'jsonl'])).stdout).toBe(lines.trimEnd().concat('\n'))
  })

  it('reads standard input and applies the filters', async () => {
    const { stdout } = await query(['-', '--type', 'pact', '--format', 'jsonl'], fakeTerminal({ stdin: lines }))
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).article.id),
    ).toEqual(['b'])
  })

  it('converts: the document names the tool that found the events', async () => {
    const output = join(folder, 'events.json')
    expect(await query([events, '--output', output])).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const document = JSON.parse(readFileSync(output, 'utf8'))
    expect(document.tool).toEqual(sample[0]?.tool)
    expect(document.summary).toMatchObject({ articles: 2, events: 2 })
  })

  it('counts: CSV in a pipe, columns on a terminal', async () => {
    expect((await query([events, '--count', 'type'])).stdout).toBe(
      'type,events,tallies,articles\npact,1,0,1\npledge,1,0,1\n',
    )
    expect((await query([events, '--count', 'type'], fakeTerminal({ isTTY: true }))).stdout.split('\n')).toEqual([
      'type     events  tallies articles',
      'pact          1        0        1',
      'pledge        1        0        1',
      '',
    ])
  })

  it('gives an empty table when nothing fits', async () => {
    const { exitCode, stdout } = await query([events, '--type', 'sanction'])
    expect({ exitCode, rows: stdout.trimEnd().split('\n').length }).toEqual({ exitCode: 0, rows: 1 })
  })

  it('reads articles as extract does, beside files of events', async () => {
    const { exitCode, stdout } = await query([
      'fixtures/articles/anniversary-parade-pledge-only-named',
      events,
      '--count',
      'type',
    ])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('type,events,tallies,articles\npledge,2,0,2\n')
  })

  it('reads an article from standard input', async () => {
    const stdin = 'Sambas - Bupati Sambas Wirya Natapraja mengimbau ASN netral pada Pilkada 2024, Senin (5/8/2024).\n'
    expect((await query(['-', '--count', 'type'], fakeTerminal({ stdin }))).stdout).toContain('appeal,1,0,1')
  })

  it('takes a file that extract left empty for no events', async () => {
    writeFileSync(join(folder, 'empty.jsonl'), '')
    expect(await query([join(folder, 'empty.jsonl'), '--count', 'type'])).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('says which line of a file of events is none', async () => {
    writeFileSync(join(folder, 'bad.jsonl'), `${JSON.stringify(sample[0])}\n{"judul": "Berita"}\n`)
    const { exitCode, stderr } = await query([join(folder, 'bad.jsonl')])
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 })
    expect(stderr).toMatch(/bad\.jsonl:2: this record is no event/)
  })

  it.each(['csv', 'json'])('says what it needs when it gets events as %s', async (format) => {
    const output = join(folder, `events.${format}`)
    await query([events, '--output', output])
    const { exitCode, stderr } = await query([output])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/these events are no JSON Lines; make a file that can be queried/)
  })

  it('names a missing file', async () => {
    expect(await query([join(folder, 'none.jsonl')])).toMatchObject({
      exitCode: 2,
      stderr: `${join(folder, 'none.jsonl')}: error: There is no file or folder of this name.\n`,
    })
  })
})
