import { closeSync, fstatSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { fileChunks, streamChunks } from './chunks.js'
import { diagnose, reason } from './diagnose.js'
import { STDIN } from './inputs.js'
import type { ReadOptions, Seek } from './item.js'
import type { Hints, Source } from './source.js'

export interface OpenFile {
  readonly source: Source
  /** Bytes; null where they are not known beforehand. */
  readonly size: number | null
  bytesRead(): number
  close(): void
}

/** Opens a file at its start, or at the place to go on from. */
export function openFile(path: string, buffer: Buffer, hints: Hints, start: Seek | null): OpenFile | Diagnostic {
  try {
    const fd = openSync(path, 'r')
    const stats = fstatSync(fd)
    const meter = new Meter(start?.offset ?? 0)
    const chunks = meter.count(fileChunks(fd, buffer, start?.offset))
    const source = {
      path,
      name: basename(path),
      hints,
      chunks,
      start: start ?? undefined,
      file: stats.isFile() ? path : undefined,
    }
    return {
      source,
      size: stats.isFile() ? stats.size : null,
      bytesRead: () => meter.bytes,
      close: () => closeSync(fd),
    }
  } catch (error) {
    return diagnose('error', 'unreadable-file', { path }, `It could not be opened: ${reason(error)}.`)
  }
}

/** Standard input; it cannot be gone on with by jumping. */
export function openStdin(options: ReadOptions): OpenFile {
  const meter = new Meter(0)
  const chunks = meter.countAsync(streamChunks(options.stdin ?? process.stdin))
  return {
    source: { path: STDIN, name: '', hints: {}, chunks },
    size: null,
    bytesRead: () => meter.bytes,
    close: () => {},
  }
}

class Meter {
  constructor(public bytes: number) {}

  *count(chunks: Iterable<Buffer>): Generator<Buffer> {
    for (const chunk of chunks) {
      this.bytes += chunk.length
      yield chunk
    }
  }

  async *countAsync(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.bytes += chunk.length
      yield chunk
    }
  }
}
