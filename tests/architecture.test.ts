import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Imports point one way: each part may import itself and the parts named here. Stages of the pipeline (read, clean, split, extract, write) never
 * import each other, except that extract, which runs the others on one article, calls clean and split.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lexicon: ['model'],
  vendor: ['model'],
  model: [],
  rules: ['lexicon', 'vendor', 'model'],
  read: ['model', 'lexicon', 'vendor'],
  clean: ['model', 'lexicon', 'vendor'],
  split: ['model', 'lexicon', 'vendor'],
  extract: ['model', 'lexicon', 'vendor', 'rules', 'clean', 'split'],
  write: ['model', 'lexicon'],
  dedupe: ['model'],
  pipeline: ['model', 'lexicon', 'vendor', 'rules', 'read', 'clean', 'split', 'extract'],
  query: ['model', 'lexicon', 'vendor', 'pipeline'],
  evaluate: ['model', 'lexicon', 'vendor', 'pipeline', 'read'],
  report: ['model', 'lexicon', 'vendor', 'pipeline', 'write', 'query', 'evaluate'],
  offsets: ['model'],
  index: ['model', 'offsets', 'pipeline', 'rules'],
  build: ['rules', 'lexicon', 'read', 'clean', 'split', 'extract'],
}

/** Libraries that only these parts may import. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  natural: ['vendor'],
  compromise: ['vendor'],
  commander: ['cli'],
  chalk: ['cli'],
  'cli-progress': ['cli'],
  'csv-stringify': ['write'],
  yaml: ['rules'],
  zod: ['rules'],
}

interface Module {
  readonly path: string
  readonly part: string
  readonly text: string
  readonly imports: readonly string[]
}

const IMPORT = /(?:^|[^\w.])(?:from|import)\s*\(?\s*'([^']+)'/gm

const modules: readonly Module[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8')
    return { path, part: partOf(path), text, imports: [...text.matchAll(IMPORT)].map((match) => match[1] ?? '') }
  })

/** Folder below src, or the name of a file that lies in src itself. */
function partOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.[jt]s$/, '')
}

describe.each(modules)('$path', ({ path, part, text, imports }) => {
  it('imports only what lies below it', () => {
    const inner = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => partOf(posix.normalize(posix.join(posix.dirname(path), name))))
    const allowed = part === 'cli' ? null : (MAY_IMPORT[part] ?? [])
    expect(allowed === null ? [] : inner.filter((other) => other !== part && !allowed.includes(other))).toEqual([])
  })

  it('uses a library only where it belongs', () => {
    const libraries = imports.filter((name) => !name.startsWith('.')).map((name) => name.split('/')[0] ?? '')
    expect(libraries.filter((name) => name in ONLY_IN && !ONLY_IN[name]?.includes(part))).toEqual([])
  })

  it('exports by name, and leaves the terminal to cli', () => {
    expect(text).not.toMatch(/^export default/m)
    if (part !== 'cli' && part !== 'build') expect(text).not.toMatch(/\bconsole\.|process\.(stdout|stderr|exit)/)
  })
})

it('looks at every part of the project', () => {
  const known = new Set([...Object.keys(MAY_IMPORT), 'cli'])
  expect(modules.length).toBeGreaterThan(50)
  expect(modules.filter(({ part }) => !known.has(part))).toEqual([])
})
