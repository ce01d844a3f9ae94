import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'fixtures/articles'

/** Writes a JSON Lines file of the fixture articles, over and over, until it has so many records. Every tenth line is broken on purpose. */
export function writeCorpus(path: string, records: number): void {
  const articles = readdirSync(FOLDER)
    .map((name) => join(FOLDER, name, 'article.txt'))
    .filter((file) => existsSync(file))
    .map((file) => ({ published: '2024-10-03', text: readFileSync(file, 'utf8') }))
  const lines = Array.from({ length: records }, (_, index) =>
    index % 10 === 9 ? '{"text": "broken' : JSON.stringify({ id: `r${index}`, ...articles[index % articles.length] }),
  )
  writeFileSync(path, `${lines.join('\n')}\n`)
}
