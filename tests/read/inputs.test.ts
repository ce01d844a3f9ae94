import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { mayHoldEvent } from '../../src/read/index.js'
import { readAll } from './read-all.js'

const INPUTS = join(import.meta.dirname, '../../fixtures/inputs')
const EXPECTED = 'expected.json'

interface Expected {
  readonly note: string
  readonly map?: Readonly<Record<string, string>>
  readonly articles: readonly Partial<Article>[]
  readonly diagnostics: readonly Partial<Diagnostic>[]
}

const folders = readdirSync(INPUTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(INPUTS, entry.name)).includes(EXPECTED))
  .map(({ name }) => name)

/** Paths as they are from the fixture's folder. */
function local<T extends { readonly path: string; readonly id?: string }>(folder: string, item: T): T {
  const shorten = (path: string): string =>
    path.startsWith(folder) ? relative(folder, `${folder}/`) + path.slice(folder.length + 1) : path
  return { ...item, path: shorten(item.path), ...(item.id === undefined ? {} : { id: shorten(item.id) }) }
}

describe.each(folders)('%s', (name) => {
  const folder = join(INPUTS, name)
  const expected: Expected = JSON.parse(readFileSync(join(folder, EXPECTED), 'utf8'))
  const inputs = readdirSync(folder).filter((file) => file !== EXPECTED && !file.startsWith('.'))
  const paths = name === 'mixed-folder' ? [folder] : inputs.sort().map((file) => join(folder, file))

  test('gives the articles and says what is wrong', async () => {
    const { articles, diagnostics } = await readAll(paths, { map: expected.map })
    const own = articles.map((article) => local(folder, article)).filter(({ path }) => path !== EXPECTED)
    expect(own).toEqual(expected.articles.map((article) => expect.objectContaining(article)))
    expect(diagnostics.map((one) => local(folder, one))).toEqual(
      expect.arrayContaining(expected.diagnostics.map((one) => expect.objectContaining(one))),
    )
    expect(diagnostics.filter(({ path }) => !path.endsWith(EXPECTED))).toHaveLength(expected.diagnostics.length)
  })

  test('gives the same behind the gate, save for what holds no event', async () => {
    const { articles } = await readAll(paths, { map: expected.map, gate: mayHoldEvent })
    const telling = expected.articles.filter(({ text }) =>
      mayHoldEvent(Buffer.from(text ?? ''), 0, Buffer.byteLength(text ?? '')),
    )
    const texts = articles.map(({ text }) => text)
    expect(telling.filter(({ text }) => !texts.includes(text ?? ''))).toEqual([])
  })
})

test('there is a fixture for every trap', () => expect(folders.length).toBeGreaterThan(40))
