import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { reason } from '../diagnose.js'
import { type Chunks, SourceError } from '../source.js'
import { type Budget, copied } from './budget.js'

/** Unpacks gzip, any number of members; breaks off with a `SourceError` after what could be unpacked. */
export async function* gunzipped(chunks: Chunks, budget: Budget): AsyncGenerator<Buffer> {
  const packed = Readable.from(copied(chunks, budget), { objectMode: false })
  const unpacker = createGunzip({ chunkSize: 2 ** 17 })
  packed.on('error', (error) => unpacker.destroy(error))
  try {
    for await (const chunk of packed.pipe(unpacker) as AsyncIterable<Buffer>) {
      budget.spend(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('broken-archive', gzipMessage(error))
  } finally {
    packed.destroy()
    unpacker.destroy()
  }
}

function gzipMessage(error: unknown): string {
  const text = reason(error)
  if (text.includes('unexpected end'))
    return 'The gzip data end too early (a copy or download that broke off): only what stands before the break was read.'
  return `The gzip data are damaged (${text}): only what stands before the damage was read.`
}
