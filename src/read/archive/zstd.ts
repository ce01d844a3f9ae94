import { reason } from '../diagnose.js'
import { type Chunks, SourceError } from '../source.js'
import { type Budget, copied } from './budget.js'

/** So little at a time that what one piece unpacks to stays in bounds. */
const PIECE = 2 ** 16

/** Unpacks Zstandard; Node itself can only from version 22.15 on. */
export async function* unzstd(chunks: Chunks, budget: Budget): AsyncGenerator<Buffer> {
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
  for await (const chunk of copied(chunks, budget)) {
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
