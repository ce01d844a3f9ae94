import type { Chunks } from '../source.js'

const NOTHING = Buffer.alloc(0)

/** Takes chunks apart at places that have nothing to do with where they end. */
export class ByteStream {
  readonly #iterator: Iterator<Buffer> | AsyncIterator<Buffer>
  #rest: Buffer = NOTHING
  #ended = false

  constructor(chunks: Chunks) {
    this.#iterator = Symbol.iterator in chunks ? chunks[Symbol.iterator]() : chunks[Symbol.asyncIterator]()
  }

  /** The next `count` bytes; fewer where the stream ends. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let missing = count; missing > 0; ) {
      if (this.#rest.length === 0 && !(await this.#pull())) break
      const part = this.#rest.subarray(0, missing)
      this.#rest = this.#rest.subarray(part.length)
      missing -= part.length
      parts.push(part)
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
  }

  /** Passes over the next `count` bytes without keeping them. */
  async skip(count: number): Promise<void> {
    for (let missing = count; missing > 0; ) {
      if (this.#rest.length === 0 && !(await this.#pull())) return
      const passed = Math.min(missing, this.#rest.length)
      this.#rest = this.#rest.subarray(passed)
      missing -= passed
    }
  }

  /** One line with its end, at most `limit` bytes of it; empty at the end of the stream. */
  async line(limit: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let length = 0; length < limit; ) {
      if (this.#rest.length === 0 && !(await this.#pull())) break
      const end = this.#rest.subarray(0, limit - length).indexOf(0x0a)
      const part = this.#rest.subarray(0, end < 0 ? limit - length : end + 1)
      this.#rest = this.#rest.subarray(part.length)
      parts.push(part)
      length += part.length
      if (end >= 0) break
    }
    return Buffer.concat(parts)
  }

  async close(): Promise<void> {
    await this.#iterator.return?.()
  }

  async #pull(): Promise<boolean> {
    if (this.#ended) return false
    const next = await this.#iterator.next()
    this.#ended = next.done === true
    // a copy, since the chunk is the reader's buffer
    this.#rest = next.done ? NOTHING : Buffer.from(next.value)
    return this.#rest.length > 0 || (!this.#ended && this.#pull())
  }
}
