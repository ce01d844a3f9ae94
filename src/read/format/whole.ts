import { report } from '../diagnose.js'
import type { Decoded, Decoder, ReadContext, Source } from '../source.js'

/** Keeps the bytes of a source up to a limit. */
export class Collector {
  readonly #limit: number
  #parts: Buffer[] = []
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(chunk: Buffer): void {
    this.#size += chunk.length
    // a copy, since the chunk is the reader's buffer
    if (this.#size <= this.#limit) this.#parts.push(Buffer.from(chunk))
  }

  /** All bytes; null where there were more than the limit. */
  take(): Buffer | null {
    const [first, ...others] = this.#parts
    this.#parts = []
    if (this.#size > this.#limit) return null
    return first !== undefined && others.length === 0 ? first : Buffer.concat(first ? [first, ...others] : [])
  }
}

/** A decoder for formats whose file is one article: hands over all bytes at the end. */
export function wholeDecoder(
  source: Source,
  context: ReadContext,
  decode: (bytes: Buffer) => Iterable<Decoded>,
): Decoder {
  const collector = new Collector(context.limits.record)
  return {
    push(chunk) {
      collector.add(chunk)
      return []
    },
    *end(cut) {
      const bytes = collector.take()
      // what broke off before it began is told elsewhere
      if (cut && bytes?.every((byte) => byte <= 0x20)) return
      if (bytes === null) yield tooLarge(source, context.limits.record)
      else yield* decode(bytes)
    },
  }
}

function tooLarge(source: Source, limit: number): Decoded {
  const message = `One article of more than ${Math.round(limit / 2 ** 20)} MB was left out; split it.`
  return report('error', 'too-large', source, message, 1)
}
