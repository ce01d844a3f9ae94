import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inPieces, readAll } from './read-all.js'

const TEXT = 'Camat Sungai Kakap mengajak ASN netral pada Pilkada.\n'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Buffer = TEXT): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('names and links', () => {
  test('a file name may hold a line end', async () => {
    const path = put('berita\nsatu.txt')
    const { articles, diagnostics } = await readAll([folder])
    expect(articles.map((article) => article.path)).toEqual([path])
    expect(diagnostics).toEqual([])
  })

  test('links that lead back up are not followed', async () => {
    put('berita.txt')
    mkdirSync(join(folder, 'dalam'))
    symlinkSync(folder, join(folder, 'dalam', 'naik'))
    symlinkSync(join(folder, 'diri'), join(folder, 'diri'))
    symlinkSync(join(folder, 'hilang'), join(folder, 'putus'))
    const { articles, diagnostics } = await readAll([folder])
    expect(articles).toHaveLength(1)
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['broken-link', 'symlink-loop', 'symlink-loop'])
  })

  test('a file that cannot be opened is told, and the others are read', async () => {
    const path = join(put('a.txt'), 'berita.txt')
    const { articles, diagnostics } = await readAll([path, put('b.txt')])
    expect(articles).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'unreadable-file', path }])
  })

  test('names that lead nowhere are told', async () => {
    const { articles, diagnostics } = await readAll([join(folder, 'tiada.txt'), join(folder, '*.zip'), put('ada.txt')])
    expect(articles).toHaveLength(1)
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-file', 'missing-file'])
  })

  test('a file named twice is read once', async () => {
    const path = put('berita.txt')
    expect((await readAll([path, folder, join(folder, '*.txt')])).articles).toHaveLength(1)
  })
})

describe('size', () => {
  test('a line of ten million characters is an article like any other', async () => {
    const text = `${'kata '.repeat(2_000_000)}selesai`
    const path = put('berita.jsonl', `${JSON.stringify({ text })}\n${JSON.stringify({ text: TEXT })}\n`)
    const { articles } = await readAll([path])
    expect(articles.map((article) => article.text.length)).toEqual([text.length, TEXT.length])
  })

  test.each(['berita.jsonl', 'berita.json', 'berita.csv', 'berita.txt'])(
    'a record over the limit is left out of %s',
    async (name) => {
      const long = 'x'.repeat(5000)
      const content: Record<string, string> = {
        'berita.jsonl': `{"text":"${long}"}\n{"text":"pendek"}\n`,
        'berita.json': `[{"text":"${long}"},{"text":"pendek"}]`,
        'berita.csv': `text,id\n"${long}",1\npendek,2\n`,
        'berita.txt': long,
      }
      const { articles, diagnostics } = await readAll([put(name, content[name])], { limits: { record: 1000 } })
      expect(articles.map(({ text }) => text)).toEqual(name === 'berita.txt' ? [] : ['pendek'])
      expect(diagnostics).toMatchObject([{ severity: 'error', path: join(folder, name) }])
    },
  )

  test('a file of the wrong kind does not fill the screen', async () => {
    const { diagnostics } = await readAll([put('berita.jsonl', `{"text":"satu"}\n${'bukan json\n'.repeat(500)}`)])
    expect(diagnostics.length).toBeLessThan(25)
    expect(diagnostics.at(-1)?.message).toContain('480 times more')
  })
})

test('standard input may come in any pieces', async () => {
  const lines = Buffer.from(
    `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: 'Kabar lain — “kutipan”' })}\n`,
  )
  for (const size of [1, 7, 4096]) {
    const { articles } = await readAll(['-'], { stdin: inPieces(lines, size) })
    expect(articles.map(({ path, text }) => [path, text])).toEqual([
      ['-', TEXT],
      ['-', 'Kabar lain — “kutipan”'],
    ])
  }
})
