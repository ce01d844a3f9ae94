import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAll } from './read-all.js'

const INPUTS = join(import.meta.dirname, '../../fixtures/inputs')

/** One of each reader, with several articles. */
const FILES = [
  'gzip-members/berita.jsonl.gz',
  'json-array/berita.json',
  'json-wrapped/berita.json',
  'csv/berita.csv',
  'psql-copy-tsv/berita.tsv',
  'zip/arsip.zip',
  'targz/arsip.tar.gz',
  'warc-gz/arsip.warc.gz',
  'zst/berita.jsonl.zst',
  'utf16-jsonl/berita.jsonl',
  'invalid-jsonl-line/berita.jsonl',
]

test.each(FILES)('%s can be gone on with after each article', async (file) => {
  const path = join(INPUTS, file)
  expect(existsSync(path)).toBe(true)
  const all = await readAll([path])
  expect(all.articles.length).toBeGreaterThan(1)
  for (const [index, position] of all.positions.entries()) {
    const rest = await readAll([path], { resumeAt: JSON.parse(JSON.stringify(position)) })
    expect(rest.articles).toEqual(all.articles.slice(index + 1))
  }
})
