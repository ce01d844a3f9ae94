import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { parsePublished } from './published.js'
import type { Hints } from './source.js'

const FOLDER_SIDECAR = 'meta.json'
/** What people coded in the article, beside it. */
const EXPECTED = 'expected.json'
const FILE_SIDECAR = '.meta.json'
/** Files of an article's folder that are not the article. */
const OTHERS = new Set(['.json', '.md', '.jpg', '.jpeg', '.png', '.gif', '.webp'])

export function isSidecar(name: string): boolean {
  return name === FOLDER_SIDECAR || name === EXPECTED || name.endsWith(FILE_SIDECAR)
}

/** Finds `{title, published, publisher, url}` beside a file: `<name>.meta.json`, or `meta.json` where the folder holds one article. */
export class Sidecars {
  #folder = ''
  #names: ReadonlySet<string> = new Set()

  /** What stands beside `path`; empty where nothing does. An unreadable sidecar counts as none. */
  for(path: string): Hints {
    const folder = dirname(path)
    if (folder !== this.#folder) this.#list(folder)
    const name = basename(path)
    const stem = name.slice(0, name.length - extname(name).length)
    const own = [name, stem].map((start) => start + FILE_SIDECAR).find((sidecar) => this.#names.has(sidecar))
    const sidecar = own ?? (this.#isOnlyArticle(name) ? FOLDER_SIDECAR : undefined)
    return sidecar === undefined ? {} : readHints(join(folder, sidecar))
  }

  #isOnlyArticle(name: string): boolean {
    if (!this.#names.has(FOLDER_SIDECAR) || OTHERS.has(extname(name))) return false
    return [...this.#names].every((other) => other === name || other.startsWith('.') || OTHERS.has(extname(other)))
  }

  #list(folder: string): void {
    this.#folder = folder
    try {
      this.#names = new Set(readdirSync(folder))
    } catch {
      this.#names = new Set()
    }
  }
}

function readHints(path: string): Hints {
  try {
    const meta: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    if (typeof meta !== 'object' || meta === null) return {}
    const field = (name: string): unknown => (meta as Record<string, unknown>)[name]
    const text = (name: string): string | null => (typeof field(name) === 'string' ? (field(name) as string) : null)
    return {
      title: text('title'),
      published: parsePublished(field('published')),
      publisher: text('publisher'),
      url: text('url'),
    }
  } catch {
    return {}
  }
}
