// The articles that the measurements read: our fixtures, every one of them relevant.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'fixtures/articles'

export const articles = readdirSync(FOLDER)
  .map((name) => join(FOLDER, name, 'article.txt'))
  .filter((path) => existsSync(path))
  .map((path) => articleOf(readFileSync(path, 'utf8'), path))

/** A text as a reader would hand it over. */
export function articleOf(text, path) {
  return {
    id: path,
    path,
    record: null,
    line: null,
    title: null,
    published: '2024-10-03',
    publisher: null,
    url: null,
    text,
  }
}

export const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
