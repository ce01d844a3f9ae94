import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { copied } from '../archive/budget.js'
import { isClutter } from '../archive/clutter.js'
import { reason } from '../diagnose.js'
import { type ContainerFormat, type Sample, type Source, SourceError } from '../source.js'

const MARK = Buffer.from('ustar')
const MARK_AT = 257

/** Archives of tar; `.tar.gz` is gzip around one. */
export const tar: ContainerFormat = {
  kind: 'container',
  name: 'tar',
  extensions: ['tar'],
  archive: true,
  matches: ({ head }: Sample) => head.subarray(MARK_AT, MARK_AT + MARK.length).equals(MARK),
  members,
}

async function* members(source: Source): AsyncGenerator<Source> {
  const { extract } = await import('tar-stream')
  const unpacker = extract()
  const packed = Readable.from(copied(source.chunks), { objectMode: false })
  packed.on('error', (error) => unpacker.destroy(error))
  packed.pipe(unpacker)
  try {
    for await (const entry of unpacker) {
      const { name, type } = entry.header
      if ((type === 'file' || type === 'contiguous-file') && !isClutter(name))
        yield {
          path: `${source.path}!${name}`,
          name: basename(name),
          hints: {},
          chunks: entry as AsyncIterable<Buffer>,
        }
      // whatever the member's reader left unread
      entry.resume()
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('broken-archive', tarMessage(error))
  } finally {
    packed.destroy()
    unpacker.destroy()
  }
}

function tarMessage(error: unknown): string {
  return `The tar archive is damaged or cut off (${reason(error)}): only what stands before that was read.`
}
