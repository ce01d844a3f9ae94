/** One line of a run of chunks: the bytes `start` to `end` of `bytes`, line end left out. Valid until the next one is asked for. */
export interface Line {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
  /** Byte of the source one past the line end. */
  readonly after: number
  /** True where the line was longer than the limit; its bytes need not be there. */
  readonly tooLong: boolean
}

const LF = 0x0a
const NOTHING = Buffer.alloc(0)

/** Cuts chunks into lines without copying, save for lines that run over the end of a chunk. */
export class LineCutter {
  #parts: Buffer[] = []
  #held = 0
  #tooLong = false
  #after: number

  constructor(
    private readonly limit: number,
    offset = 0,
    private readonly separator = LF,
  ) {
    this.#after = offset
  }

  *push(chunk: Buffer): Generator<Line> {
    const base = this.#after + this.#held
    let start = 0
    for (let end = chunk.indexOf(this.separator); end !== -1; end = chunk.indexOf(this.separator, start)) {
      this.#after = base + end + 1
      if (this.#held > 0) yield this.#join(chunk.subarray(start, end))
      else yield { bytes: chunk, start, end, after: this.#after, tooLong: end - start > this.limit }
      start = end + 1
    }
    this.#hold(chunk.subarray(start))
  }

  *end(): Generator<Line> {
    if (this.#held === 0) return
    this.#after += this.#held
    yield this.#join(NOTHING)
  }

  /** A longer line is read past without keeping it. */
  #hold(rest: Buffer): void {
    this.#held += rest.length
    if (this.#held > this.limit) {
      this.#tooLong = true
      this.#parts = []
    } else if (rest.length > 0) this.#parts.push(Buffer.from(rest))
  }

  #join(rest: Buffer): Line {
    const tooLong = this.#tooLong || this.#held + rest.length > this.limit
    const bytes = tooLong ? NOTHING : Buffer.concat([...this.#parts, rest])
    this.#parts = []
    this.#held = 0
    this.#tooLong = false
    return { bytes, start: 0, end: bytes.length, after: this.#after, tooLong }
  }
}
