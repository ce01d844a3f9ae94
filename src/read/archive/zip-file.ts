import type { Entry, ZipFile } from 'yauzl'
import { reason } from '../diagnose.js'
import { type Source, SourceError } from '../source.js'
import { collect } from './budget.js'

/** Zip archives have their list of members at the end: those that come from nowhere on disk are held in memory up to this. */
const LARGEST_IN_MEMORY = 512 * 2 ** 20
const UTF8_FLAG = 0x800

export interface OpenZip {
  readonly zip: ZipFile
  /** Bytes of the whole archive. */
  readonly size: number
}

/** Opens an archive on disk, or one that has to be read whole first; a `SourceError` where it is none or is cut off. */
export async function openZip(source: Source): Promise<OpenZip> {
  const { openPromise, fromBufferPromise } = await import('yauzl')
  // names are decoded here, so that one odd name costs nothing
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false }
  try {
    if (source.file !== undefined && source.start === undefined) {
      const zip = await openPromise(source.file, options)
      return { zip, size: zip.fileSize }
    }
    const bytes = await collect(source.chunks, LARGEST_IN_MEMORY)
    return { zip: await fromBufferPromise(bytes, options), size: bytes.length }
  } catch (error) {
    throw brokenZip(error)
  }
}

export function brokenZip(error: unknown): SourceError {
  if (error instanceof SourceError) return error
  return new SourceError('broken-archive', `The zip archive is damaged or cut off (${reason(error)}).`)
}

/** Name of a member, in UTF-8 or, from old programs, in the code page of DOS. */
export function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer
  const text = bytes.toString('utf8')
  const name =
    (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || !text.includes('\ufffd') ? text : bytes.toString('latin1')
  return name.replaceAll('\\', '/')
}

export function isFolder(name: string): boolean {
  return name.endsWith('/')
}

export function isEncrypted(entry: Entry): boolean {
  return (entry.generalPurposeBitFlag & 1) !== 0
}
