import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readGold } from '../../src/evaluate/gold.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, content: unknown): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content))
}

describe('readGold', () => {
  it('reads JSON Lines and shows the tool nothing of the answer', () => {
    put(
      'gold.jsonl',
      `${JSON.stringify({ id: '1', text: 'Isi', source: 'x', relevant: true, events: [{ type: 'pact' }] })}\n\n`,
    )
    const [article] = readGold(join(folder, 'gold.jsonl')).articles
    expect(article).toEqual({
      id: '1',
      events: [{ type: 'pact' }],
      source: { kind: 'record', record: { id: '1', title: null, published: null, publisher: null, text: 'Isi' } },
    })
  })

  it('reads a folder of articles, texts and saved pages, in order of their names', () => {
    put('b/article.txt', 'Isi')
    put('b/meta.json', { title: 'Judul', published: '2024-08-05' })
    put('b/expected.json', { events: [] })
    put('a/article.html', '<p>Isi</p>')
    put('a/expected.json', { events: [{ type: 'pact' }] })
    put('README.md', 'no article')
    const { articles } = readGold(folder)
    expect(articles.map(({ id, source }) => [id, source.kind])).toEqual([
      ['a', 'page'],
      ['b', 'record'],
    ])
    expect(articles[1]?.source).toMatchObject({
      record: { id: 'b', title: 'Judul', published: '2024-08-05', text: 'Isi', url: null },
    })
  })

  it('has a fingerprint that follows every byte of its files', () => {
    put('a/article.txt', 'Isi')
    put('a/expected.json', { events: [] })
    const before = readGold(folder).fingerprint
    expect(readGold(folder).fingerprint).toBe(before)
    put('a/article.txt', 'Isi.')
    expect(readGold(folder).fingerprint).not.toBe(before)
  })

  it.each([
    ['nothing.jsonl', null, /no such file/],
    ['empty.jsonl', '\n', /no gold article/],
    ['bad.jsonl', '{"id":"1","events":[]}\n{"id":', /bad\.jsonl:2: invalid JSON/],
    ['list.jsonl', '[]\n', /list\.jsonl:1: an object is expected/],
    ['open.jsonl', '{"id":"1"}\n', /open\.jsonl:1: "events" is missing/],
  ])('says what is wrong with %s', (name, content, message) => {
    if (content !== null) put(name, content)
    expect(() => readGold(join(folder, name))).toThrow(message)
  })
})
