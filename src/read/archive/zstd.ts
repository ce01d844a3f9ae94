import { peek } from '../chunks.js'
import { reason } from '../diagnose.js'
import { type Chunks, SourceError } from '../source.js'
import { type Budget, copied } from './budget.js'

/** So little at a time that what one piece unpacks to stays in bounds. */
const PIECE = 2 ** 16

/** What zstd itself takes without being told to: a few bytes can ask for two gigabytes, which are allotted at once. */
const LARGEST_WINDOW = 2 ** 27
const LONGEST_HEADER = 18

/** Unpacks Zstandard; Node itself can only from version 22.15 on. */
export async function* unzstd(chunks: Chunks, budget: Budget): AsyncGenerator<Buffer> {
  const { head, chunks: whole } = await peek(chunks, LONGEST_HEADER)
  const window = windowOf(head)
  if (window > LARGEST_WINDOW) throw new SourceError('too-large', windowMessage(window))
  const { Decompress } = await import('fzstd')
  const ready: Buffer[] = []
  const unpacker = new Decompress((part) => {
    budget.spend(part.length)
    ready.push(Buffer.from(part))
  })
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      unpacker.push(piece, last)
    } catch (error) {
      throw error instanceof SourceError ? error : new SourceError('broken-archive', zstdMessage(error))
    }
  }
  for await (const chunk of copied(whole, budget)) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      push(chunk.subarray(at, at + PIECE), false)
      yield* ready.splice(0)
    }
  }
  push(new Uint8Array(0), true)
  yield* ready.splice(0)
}

function zstdMessage(error: unknown): string {
  if (/eof|end/i.test(reason(error)))
    return 'The Zstandard data end too early (a copy or download that broke off): only what stands before the break was read.'
  return `The Zstandard data are damaged (${reason(error)}): only what stands before the damage was read.`
}

/** Bytes that the first frame wants to look back on (RFC 8878, 3.1.1.1). */
function windowOf(head: Buffer): number {
  const descriptor = head[4] ?? 0
  const isSingleSegment = (descriptor & 0x20) !== 0
  if (!isSingleSegment) {
    const [exponent, mantissa] = [(head[5] ?? 0) >> 3, (head[5] ?? 0) & 7]
    return 2 ** (10 + exponent) * (1 + mantissa / 8)
  }
  const start = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0)
  const length = [1, 2, 4, 8][descriptor >> 6] ?? 1
  const bytes = [...head.subarray(start, start + length)]
  return bytes.reduce((size, byte, at) => size + byte * 256 ** at, 0)
}

function windowMessage(bytes: number): string {
  return `The Zstandard data need a window of ${Math.round(bytes / 2 ** 20)} MB to be unpacked, more than zstd takes by itself: pack them anew without --ultra or --long.`
}
