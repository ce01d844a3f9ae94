import { createGunzip, type Gunzip } from 'node:zlib'
import { reason } from '../diagnose.js'
import { type Chunks, SourceError } from '../source.js'
import { type Budget, copied } from './budget.js'

/** So little at a time that what one piece unpacks to stays in bounds (deflate packs a thousandfold at most). */
const PIECE = 2 ** 15

/** Unpacks gzip, any number of members; breaks off with a `SourceError` after what could be unpacked. */
export async function* gunzipped(chunks: Chunks, budget: Budget): AsyncGenerator<Buffer> {
  const unpacker = new Unpacker()
  try {
    for await (const chunk of copied(chunks, budget)) {
      for (let at = 0; at < chunk.length && !unpacker.done; at += PIECE) {
        await unpacker.write(chunk.subarray(at, at + PIECE))
        yield* spent(unpacker.take(), budget)
      }
    }
    await unpacker.end()
    yield* spent(unpacker.take(), budget)
  } finally {
    unpacker.close()
  }
  if (unpacker.error !== null) throw new SourceError('broken-archive', gzipMessage(unpacker.error))
}

function* spent(parts: readonly Buffer[], budget: Budget): Generator<Buffer> {
  for (const part of parts) {
    budget.spend(part.length)
    yield part
  }
}

/** Reads what comes out as it comes: a stream that is read at leisure drops what it holds once it breaks. */
class Unpacker {
  readonly #stream: Gunzip = createGunzip({ chunkSize: 2 ** 17 })
  #ready: Buffer[] = []
  #closed = false
  error: Error | null = null

  constructor() {
    this.#stream.on('data', (part: Buffer) => this.#ready.push(part))
    this.#stream.on('error', (error) => {
      this.error = error
    })
    this.#stream.on('close', () => {
      this.#closed = true
    })
  }

  /** True after damage, and where nothing but filling follows the last member. */
  get done(): boolean {
    return this.#closed || this.error !== null
  }

  write(piece: Buffer): Promise<void> {
    return this.#until((done) => this.#stream.write(piece, done))
  }

  end(): Promise<void> {
    return this.#until(() => this.#stream.end())
  }

  take(): Buffer[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  close(): void {
    this.#stream.destroy()
  }

  #until(act: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      if (this.done) return resolve()
      this.#stream.once('close', resolve)
      act(() => {
        this.#stream.off('close', resolve)
        resolve()
      })
    })
  }
}

function gzipMessage(error: unknown): string {
  const text = reason(error)
  if (text.includes('unexpected end'))
    return 'The gzip data end too early (a copy or download that broke off): only what stands before the break was read.'
  return `The gzip data are damaged (${text}): only what stands before the damage was read.`
}
