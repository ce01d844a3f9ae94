import { mapChunks } from '../chunks.js'
import type { Limits } from '../item.js'
import { type Chunks, SourceError } from '../source.js'

/** Below this nothing is suspicious: a few kilobytes of blanks pack very small. */
const UNSUSPICIOUS = 16 * 2 ** 20

/** Counts what is unpacked against what it was packed in, and stops archives made to fill a disk. */
export class Budget {
  packed = 0
  #unpacked = 0

  constructor(private readonly limits: Limits) {}

  /** Throws a `SourceError` once too much has come out. */
  spend(bytes: number): void {
    this.#unpacked += bytes
    const { unpacked, ratio } = this.limits
    const tooMuch = this.#unpacked > unpacked
    const tooDense = this.#unpacked > UNSUSPICIOUS && this.#unpacked > this.packed * ratio
    if (tooMuch || tooDense) throw new SourceError('zip-bomb', bombMessage(this.#unpacked, this.packed, tooMuch))
  }
}

function bombMessage(unpacked: number, packed: number, tooMuch: boolean): string {
  const size = `${Math.round(unpacked / 2 ** 20)} MB`
  return tooMuch
    ? `It unpacks to more than ${size}, the limit: reading stopped there.`
    : `It unpacks to ${size} and more from ${packed} bytes, as only an archive made to do harm does: reading stopped there.`
}

/** The same chunks, copied, since unpackers keep what they are given; counted as packed. */
export async function* copied(chunks: Chunks, budget?: Budget): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    if (budget) budget.packed += chunk.length
    yield Buffer.from(chunk)
  }
}

/** Passes chunks on and counts them as unpacked. */
export function spending(chunks: Chunks, budget: Budget): Chunks {
  return mapChunks(chunks, (chunk) => {
    budget.spend(chunk?.length ?? 0)
    return chunk ?? Buffer.alloc(0)
  })
}

/** All bytes of a source that has to be whole in memory; a `SourceError` where there are more than `limit`. */
export async function collect(chunks: Chunks, limit: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of copied(chunks)) {
    size += part.length
    if (size > limit)
      throw new SourceError('too-large', `More than ${Math.round(limit / 2 ** 20)} MB: unpack it first.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
