import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GoldArticle, ScoredEvent } from './scored-event.js'

/** What the tool gets to see of a gold article: a record for the reader, or the page as it was saved. */
export type GoldSource =
  | { readonly kind: 'record'; readonly record: Readonly<Record<string, string | null>> }
  | { readonly kind: 'page'; readonly path: string; readonly published: string | null }

export interface GoldEntry extends GoldArticle {
  readonly source: GoldSource
}

/** Gold articles that are scored, pinned and named together. */
export interface GoldSet {
  /** The path as given, with forward slashes. */
  readonly name: string
  readonly articles: readonly GoldEntry[]
  /** sha256 over the bytes of all its files. */
  readonly fingerprint: string
}

/** Keys of a JSON Lines gold record that are handed to the tool; everything else is the answer. */
const SHOWN = ['id', 'title', 'published', 'publisher', 'text'] as const

/**
 * Reads a gold set: a `.jsonl` file with one article a line, or a folder with one folder an article
 * (`article.txt` or `article.html`, `meta.json`, `expected.json`).
 * @throws Error with path and line where something is not as it should be
 */
export function readGold(path: string): GoldSet {
  if (!existsSync(path))
    throw new Error(`${path}: no such file or folder; give a .jsonl gold file or a folder of gold articles`)
  const hash = createHash('sha256')
  const load = (file: string): string => {
    const bytes = readFileSync(file)
    hash.update(bytes)
    return bytes.toString('utf8')
  }
  const articles = statSync(path).isDirectory() ? readFolder(path, load) : readLines(path, load)
  if (articles.length === 0) throw new Error(`${path}: no gold article found`)
  return { name: path.replaceAll('\\', '/').replace(/\/$/, ''), articles, fingerprint: hash.digest('hex') }
}

function readLines(path: string, load: (file: string) => string): GoldEntry[] {
  const entries: GoldEntry[] = []
  load(path)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return
      const record = parseObject(line, `${path}:${index + 1}`)
      const shown = Object.fromEntries(SHOWN.map((key) => [key, textOf(record[key])]))
      entries.push({
        id: String(record.id),
        events: eventsOf(record, `${path}:${index + 1}`),
        source: { kind: 'record', record: shown },
      })
    })
  return entries
}

function readFolder(path: string, load: (file: string) => string): GoldEntry[] {
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map((entry) => entry.name).sort()
  return names
    .filter((name) => existsSync(join(path, name, 'expected.json')))
    .map((name) => readArticle(join(path, name), load))
}

function readArticle(folder: string, load: (file: string) => string): GoldEntry {
  const file = (name: string): string => join(folder, name)
  const expected = parseObject(load(file('expected.json')), file('expected.json'))
  const meta = existsSync(file('meta.json')) ? parseObject(load(file('meta.json')), file('meta.json')) : {}
  const events = eventsOf(expected, file('expected.json'))
  const id = basename(folder)
  if (existsSync(file('article.html'))) {
    load(file('article.html'))
    return { id, events, source: { kind: 'page', path: file('article.html'), published: textOf(meta.published) } }
  }
  const { title, published, publisher, url } = meta
  const record = {
    id,
    title: textOf(title),
    published: textOf(published),
    publisher: textOf(publisher),
    url: textOf(url),
  }
  return { id, events, source: { kind: 'record', record: { ...record, text: load(file('article.txt')) } } }
}

function parseObject(json: string, place: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Error(`${place}: invalid JSON (${(error as Error).message})`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place}: an object is expected`)
  return value as Record<string, unknown>
}

function eventsOf(record: Record<string, unknown>, place: string): ScoredEvent[] {
  if (!Array.isArray(record.events))
    throw new Error(`${place}: "events" is missing; it must be a list, empty for an article without events`)
  return record.events as ScoredEvent[]
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
