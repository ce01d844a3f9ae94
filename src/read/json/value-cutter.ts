/** One value of a JSON file that is an article, or a wrapping of some: an element of the outer array, or a value of its own. */
export interface JsonValue {
  readonly bytes: Buffer
  /** Line on which it starts, from 1. */
  readonly line: number
  /** Why the bytes are not there; null where they are. */
  readonly leftOut: 'too-deep' | 'too-long' | null
}

const [QUOTE, BACKSLASH, LF, COMMA] = [0x22, 0x5c, 0x0a, 0x2c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])
const ARRAY = 0x5b
const NOTHING = Buffer.alloc(0)

/**
 * Cuts JSON into values by counting brackets, without parsing it: big arrays are read in constant memory, and nesting is
 * known before anything is parsed. What is no JSON comes out as a value that does not parse.
 */
export class ValueCutter {
  readonly #limit: number
  readonly #deepest: number
  #parts: Buffer[] = []
  #held = 0
  #line = 1
  #startLine = 1
  #depth = 0
  #deep = 0
  #inString = false
  #escaped = false
  /** Depth at which values lie: 1 inside an outer array. */
  #base = 0
  #begun = false
  #filled = false

  constructor(limit: number, deepest: number) {
    this.#limit = limit
    this.#deepest = deepest
  }

  /** True where the file broke off inside a value or its array. */
  get open(): boolean {
    return this.#depth > 0 || this.#inString
  }

  *push(chunk: Buffer): Generator<JsonValue> {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      if (this.#inString) {
        at = this.#stringEnd(chunk, at)
        continue
      }
      const byte = chunk[at] as number
      if (byte === LF) this.#line++
      if (byte <= 0x20) continue
      if (this.#opensOuterArray(byte)) start = at + 1
      else if (byte === COMMA && this.#depth === this.#base) {
        yield* this.#cut(chunk.subarray(start, at))
        start = at + 1
      } else if (CLOSING.has(byte) && this.#depth <= this.#base) {
        yield* this.#cut(chunk.subarray(start, at))
        start = at + 1
        this.#depth = 0
        this.#base = 0
      } else {
        this.#note(byte)
        if (CLOSING.has(byte) && this.#depth === this.#base && this.#base === 0) {
          yield* this.#cut(chunk.subarray(start, at + 1))
          start = at + 1
        }
      }
    }
    this.#hold(chunk.subarray(start))
  }

  *end(): Generator<JsonValue> {
    yield* this.#cut(NOTHING)
  }

  /** Position of the string's end in this chunk, or of the last byte. */
  #stringEnd(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]
      if (this.#escaped) this.#escaped = false
      else if (byte === BACKSLASH) this.#escaped = true
      else if (byte === QUOTE) {
        this.#inString = false
        return at
      }
    }
    return chunk.length
  }

  /** Only the very first bracket: "[[…], […]]" is one array of arrays. */
  #opensOuterArray(byte: number): boolean {
    if (this.#begun || byte !== ARRAY) return false
    this.#begun = true
    this.#depth = 1
    this.#base = 1
    return true
  }

  #note(byte: number): void {
    if (!this.#filled) this.#startLine = this.#line
    this.#begun = true
    this.#filled = true
    if (byte === QUOTE) this.#inString = true
    else if (OPENING.has(byte)) this.#deep = Math.max(this.#deep, ++this.#depth - this.#base)
    else if (CLOSING.has(byte)) this.#depth--
  }

  #hold(rest: Buffer): void {
    this.#held += rest.length
    if (this.#held > this.#limit || this.#deep > this.#deepest) this.#parts = []
    else if (rest.length > 0) this.#parts.push(Buffer.from(rest))
  }

  *#cut(rest: Buffer): Generator<JsonValue> {
    const length = this.#held + rest.length
    const leftOut = this.#deep > this.#deepest ? 'too-deep' : length > this.#limit ? 'too-long' : null
    const bytes = leftOut !== null ? NOTHING : this.#held === 0 ? rest : Buffer.concat([...this.#parts, rest])
    const filled = this.#filled
    this.#parts = []
    this.#held = 0
    this.#deep = 0
    this.#filled = false
    this.#escaped = false
    if (filled) yield { bytes, line: this.#startLine, leftOut }
  }
}
