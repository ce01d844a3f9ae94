import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'

/** What is looked at to tell events from articles: more than the first record of an events file ever has. */
const LOOK = 2 ** 20

/** `events`: JSON Lines that `extract` wrote; `other-events`: what it wrote in another format; `articles`: everything else. */
export type InputKind = 'events' | 'other-events' | 'articles'

/** The kind of a file; an empty `.jsonl` holds events, none. */
export function kindOfFile(path: string): InputKind {
  try {
    if (!statSync(path).isFile()) return 'articles'
    const text = headOf(path)
    return text.trim() === '' && /\.(jsonl|ndjson)$/i.test(path) ? 'events' : kindOf(text)
  } catch {
    return 'articles' // whoever reads it says what is wrong with it
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.allocUnsafe(LOOK)
    return head.toString('utf8', 0, readSync(file, head, 0, LOOK, 0))
  } finally {
    closeSync(file)
  }
}

/** Standard input, and what it holds: as much as is needed for that is read, and given back. */
export async function lookAt(stdin: Readable): Promise<{ readonly kind: InputKind; readonly stream: Readable }> {
  const chunks: Buffer[] = []
  const iterator = stdin[Symbol.asyncIterator]()
  let size = 0
  let done = false
  while (!done && size < LOOK && !chunks.some((chunk) => chunk.includes('\n'))) {
    const next = await iterator.next()
    done = next.done === true
    if (!done) size += chunks[chunks.push(Buffer.from(next.value)) - 1]?.length ?? 0
  }
  async function* whole(): AsyncGenerator<Buffer> {
    yield* chunks
    while (true) {
      const next = await iterator.next()
      if (next.done) return
      yield Buffer.from(next.value)
    }
  }
  return { kind: kindOf(Buffer.concat(chunks).toString('utf8')), stream: Readable.from(whole()) }
}

function kindOf(text: string): InputKind {
  if (/^\uFEFF?(?:article_id,path,record,|\{"tool":\{"name":"netralitas")/.test(text)) return 'other-events'
  const [line = ''] = text.trimStart().split('\n', 1)
  try {
    const record: unknown = JSON.parse(line)
    const isEvent = typeof record === 'object' && record !== null && 'trigger' in record && 'article' in record
    return isEvent ? 'events' : 'articles'
  } catch {
    return 'articles'
  }
}
