import type { Dialect } from './dialect.js'

export interface Row {
  readonly bytes: Buffer
  /** Line on which it starts, from 1. */
  readonly line: number
  /** True where the row was longer than the limit; its bytes are not there. */
  readonly tooLong: boolean
}

const [QUOTE, BACKSLASH, CR] = [0x22, 0x5c, 0x0d]
const NOTHING = Buffer.alloc(0)

/** Cuts a table into rows without decoding it; a line end inside quotes ends none. */
export class RowCutter {
  readonly #dialect: Dialect
  readonly #limit: number
  #parts: Buffer[] = []
  #held = 0
  #line = 1
  #startLine = 1
  #inQuotes = false
  #cellStarts = true
  #escaped = false

  constructor(dialect: Dialect, limit: number) {
    this.#dialect = dialect
    this.#limit = limit
  }

  /** True where a quote has been opened and not closed. */
  get open(): boolean {
    return this.#inQuotes
  }

  *push(chunk: Buffer): Generator<Row> {
    const { lineEnd } = this.#dialect
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      at = this.#inQuotes ? this.#quoteEnd(chunk, at) : this.#next(chunk, at)
      if (at >= chunk.length || this.#inQuotes) continue
      if (chunk[at] !== lineEnd) continue
      this.#line++
      yield this.#cut(chunk.subarray(start, at))
      start = at + 1
    }
    this.#hold(chunk.subarray(start))
  }

  /** What is left; after an unclosed quote, each line of it is a row. */
  *end(): Generator<Row> {
    if (this.#held === 0) return
    if (!this.#inQuotes) yield this.#cut(NOTHING)
    else yield* this.#lines(this.#cut(NOTHING))
  }

  *#lines({ bytes, line, tooLong }: Row): Generator<Row> {
    let from = 0
    for (let number = line; from < bytes.length || tooLong; number++) {
      const found = bytes.indexOf(this.#dialect.lineEnd, from)
      const end = found < 0 ? bytes.length : found
      yield { bytes: bytes.subarray(from, end), line: number, tooLong }
      if (tooLong) return
      from = end + 1
    }
  }

  /** The next byte outside quotes that matters: an opening quote (which is passed), or a line end. */
  #next(chunk: Buffer, from: number): number {
    const { separator, quoting, lineEnd } = this.#dialect
    if (quoting === 'none') return indexOr(chunk, lineEnd, from)
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (byte === lineEnd) return at
      if (byte === QUOTE && this.#cellStarts) {
        this.#inQuotes = true
        this.#cellStarts = false
        return at
      }
      this.#cellStarts = byte === separator
    }
    return chunk.length
  }

  /** The closing quote, or the end of the chunk; a doubled quote closes and opens again. */
  #quoteEnd(chunk: Buffer, from: number): number {
    const { quoting, lineEnd } = this.#dialect
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (byte === lineEnd) this.#line++
      if (this.#escaped) this.#escaped = false
      else if (byte === BACKSLASH && quoting === 'backslash') this.#escaped = true
      else if (byte === QUOTE) {
        this.#inQuotes = false
        // were the next byte a quote too, it would open the cell again
        this.#cellStarts = true
        return at
      }
    }
    return chunk.length
  }

  #hold(rest: Buffer): void {
    this.#held += rest.length
    if (this.#held > this.#limit) this.#parts = []
    else if (rest.length > 0) this.#parts.push(Buffer.from(rest))
  }

  #cut(rest: Buffer): Row {
    const length = this.#held + rest.length
    const tooLong = length > this.#limit
    const joined = tooLong ? NOTHING : this.#held === 0 ? rest : Buffer.concat([...this.#parts, rest])
    const line = this.#startLine
    this.#parts = []
    this.#held = 0
    this.#startLine = this.#line
    this.#cellStarts = true
    return { bytes: joined.at(-1) === CR ? joined.subarray(0, -1) : joined, line, tooLong }
  }
}

function indexOr(chunk: Buffer, byte: number, from: number): number {
  const found = chunk.indexOf(byte, from)
  return found < 0 ? chunk.length : found
}
