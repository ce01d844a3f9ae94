import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BIN, ensureBuilt } from './built.js'

const PLEDGE =
  'Sebanyak 250 ASN Pemkab Mempawah membacakan ikrar netralitas untuk Pilkada 2024 di halaman kantor bupati, Senin (5/8/2024).'
const root = mkdtempSync(join(tmpdir(), 'netralitas-'))
let folder: string
let number = 0
beforeAll(ensureBuilt)
beforeEach(() => {
  folder = join(root, String(number++))
  mkdirSync(folder)
})
afterAll(() => rmSync(root, { recursive: true }))

function put(name: string, content = PLEDGE): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

/** Runs the built tool as a user does. */
function netralitas(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [BIN, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { exitCode: status, stdout, stderr }
}

const events = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('names and places', () => {
  it('follows no loop of links, says so, and reads the rest', () => {
    put('berita.txt')
    symlinkSync(folder, join(folder, 'naik'))
    symlinkSync(join(folder, 'diri'), join(folder, 'diri'))
    const { exitCode, stdout, stderr } = netralitas('extract', folder, '--format', 'jsonl')
    expect(exitCode).toBe(0)
    expect(events(stdout).map(({ type }) => type)).toEqual(['pledge'])
    expect(stderr.match(/warning: .*link/g)).toHaveLength(2)
    expect(stderr).toMatch(/^problems: 2 symlink loop$/m)
  })

  it('shows a name with line ends and colours on one line, in the output too', () => {
    const path = put('berita\nsatu\u001b[31m.txt')
    put('berita\ndua.jsonl', '{"text": "putus\n')
    const { exitCode, stdout, stderr } = netralitas('extract', folder)
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^\S*berita\\u000adua\.jsonl:1: error: /m)
    expect(stdout.split('\n')).toHaveLength(3)
    expect(`${stdout}${stderr}`).not.toContain('\u001b')
    expect(events(netralitas('extract', folder, '--format', 'jsonl').stdout)[0].article.path).toBe(path)
  })

  it('goes on without a missing file, and ends with 2', () => {
    const { exitCode, stdout, stderr } = netralitas(
      'extract',
      join(folder, 'tiada.txt'),
      put('ada.txt'),
      '--format',
      'jsonl',
    )
    expect(exitCode).toBe(2)
    expect(events(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/tiada\.txt: error: There is no file or folder of this name\.$/m)
  })

  it('goes on without a file that cannot be opened', () => {
    const { exitCode, stdout, stderr } = netralitas(
      'extract',
      join(put('a.txt', 'x'), 'b.txt'),
      put('c.txt'),
      '--format',
      'jsonl',
    )
    expect(exitCode).toBe(0)
    expect(events(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/a\.txt\/b\.txt: error: It could not be opened: /)
  })

  it('ends with 2 when nothing at all could be read', () => {
    expect(netralitas('extract', join(put('a.txt', 'x'), 'b.txt')).exitCode).toBe(2)
    expect(netralitas('extract', put('kosong.txt', '')).exitCode).toBe(0)
  })
})

describe('size', () => {
  it('reads a line of ten megabytes like any other', () => {
    const filler = 'Harga cabai rawit naik lagi sejak awal pekan. '.repeat(230_000)
    const path = put('berita.jsonl', `${JSON.stringify({ text: filler })}\n${JSON.stringify({ text: PLEDGE })}\n`)
    const { exitCode, stdout, stderr } = netralitas('extract', path, '--format', 'jsonl')
    expect(exitCode).toBe(0)
    expect(events(stdout).map(({ article }) => article.record)).toEqual([2])
    expect(stderr).toMatch(/^2 articles read/m)
  })

  it('is soon done with a compilation of 300 kB', () => {
    const articles = readdirSync('fixtures/articles')
      .map((name) => join('fixtures/articles', name, 'article.txt'))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8'))
    const all = articles.join('\n\n')
    const path = put('kompilasi.txt', all.repeat(Math.ceil(300_000 / all.length)).slice(0, 300_000))
    const start = Date.now()
    const { exitCode, stdout } = netralitas('extract', path, '--format', 'jsonl')
    expect(Date.now() - start).toBeLessThan(120_000)
    expect(exitCode).toBe(0)
    const text = readFileSync(path, 'utf8')
    for (const { trigger } of events(stdout)) expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
    expect(events(stdout).length).toBeGreaterThan(10)
  })
})

describe('mistakes of the user', () => {
  it.each([
    [['extract', '--formt', 'csv'], /^error: unknown option '--formt'$/m, /Did you mean --format/],
    [['extract', 'a.txt', '--format', 'xml'], /^error: .*--format.*xml/m, /csv, json, jsonl, table/],
    [['extract', 'a.txt', '--type', 'pledges'], /^error: .*--type.*pledges/m, /pledge/],
    [['extract', 'a.txt', '--from', 'kemarin'], /^error: .*--from/m, /2024-08-05/],
    [['extrac', 'a.txt'], /^error: unknown command 'extrac'/m, /extract/],
    [['extract'], /^error: missing required argument/m, /input/],
  ])('%j is one error that says what would be right', (args, what, hint) => {
    const { exitCode, stdout, stderr } = netralitas(...args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(what)
    expect(stderr).toMatch(hint)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('an output on a full disk', () => {
  it.runIf(existsSync('/dev/full'))('leaves no half file', () => {
    const { exitCode, stderr } = netralitas('extract', put('a.txt'), '--output', '/dev/full')
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^error: \S*.*the disk is full$/m)
    // a disk of our own that fills up: the limit on the size of files does the same
    const output = join(folder, 'events.csv')
    const many = put('banyak.jsonl', `${JSON.stringify({ text: PLEDGE })}\n`.repeat(3000))
    const limited = spawnSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f 64; node ${BIN} extract '${many}' --output '${output}'`],
      { encoding: 'utf8' },
    )
    expect(limited.status).toBe(2)
    expect(limited.stderr).toMatch(/^error: .*too large|disk/m)
    expect(existsSync(output)).toBe(false)
  })
})
