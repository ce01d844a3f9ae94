import type { Article } from '../../src/model/article.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { type Position, type ReadOptions, read } from '../../src/read/index.js'

export interface ReadResult {
  readonly articles: readonly Article[]
  readonly positions: readonly Position[]
  readonly diagnostics: readonly Diagnostic[]
  /** Records that the gate ruled out. */
  readonly passed: number
}

/** All that `read` gives, by kind. */
export async function readAll(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const articles: Article[] = []
  const positions: Position[] = []
  const diagnostics: Diagnostic[] = []
  let passed = 0
  for await (const item of read(inputs, options)) {
    if (item.kind === 'article') articles.push(item.article)
    if (item.kind === 'diagnostic') diagnostics.push(item.diagnostic)
    if (item.kind === 'passed') passed += item.count
    if (item.kind === 'article' || item.kind === 'passed') positions.push(item.position)
  }
  return { articles, positions, diagnostics, passed }
}

/** What standard input would give, in pieces of `size` bytes. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}
