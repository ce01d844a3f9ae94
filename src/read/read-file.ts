import { DiagnosticLimit } from './diagnostic-limit.js'
import { isDiagnostic, STDIN } from './inputs.js'
import type { Position, ReadItem } from './item.js'
import { type OpenFile, openFile, openStdin } from './open.js'
import { broken, readSource } from './read-source.js'
import { Counter } from './resume.js'
import type { Sidecars } from './sidecar.js'
import type { ReadContext } from './source.js'

/** Bytes after which progress is told again. */
const STRIDE = 4 * 2 ** 20

export interface FileContext extends ReadContext {
  /** The one buffer that all files are read through. */
  readonly buffer: Buffer
  readonly sidecars: Sidecars
}

/** One input: its articles with their positions, what went wrong, and how far it has been read. */
export async function* readFile(
  path: string,
  context: FileContext,
  done: Position | undefined,
): AsyncGenerator<ReadItem> {
  const open = () => openFile(path, context.buffer, context.sidecars.for(path), done?.seek ?? null)
  const file = path === STDIN ? openStdin(context.options) : open()
  if (isDiagnostic(file)) yield { kind: 'diagnostic', diagnostic: file }
  else yield* readOpen(file, context, new Counter(path, done))
}

async function* readOpen(file: OpenFile, context: ReadContext, counter: Counter): AsyncGenerator<ReadItem> {
  const { path } = file.source
  const limit = new DiagnosticLimit(context.limits.diagnostics)
  let told = 0
  try {
    for await (const step of readSource(file.source, context)) {
      const item = counter.place(step)
      if (item !== null && (item.kind !== 'diagnostic' || limit.allows(item.diagnostic))) yield item
      if (file.bytesRead() - told < STRIDE) continue
      told = file.bytesRead()
      yield { kind: 'file', path, bytes: file.size, bytesRead: told }
    }
  } catch (error) {
    yield { kind: 'diagnostic', diagnostic: broken(error, path) }
  } finally {
    file.close()
  }
  yield* limit.rest()
  yield { kind: 'file', path, bytes: file.size ?? file.bytesRead(), bytesRead: file.size ?? file.bytesRead() }
}
