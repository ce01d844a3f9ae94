import { basename } from 'node:path'
import type { Entry } from 'yauzl'
import type { Diagnostic } from '../../model/diagnostic.js'
import { Budget, spending } from '../archive/budget.js'
import { isClutter } from '../archive/clutter.js'
import { brokenZip, isEncrypted, isFolder, nameOf, type OpenZip, openZip } from '../archive/zip-file.js'
import { diagnose, reason } from '../diagnose.js'
import type { ContainerFormat, ReadContext, Sample, Source } from '../source.js'

const MEMBER = Buffer.from('PK\x03\x04', 'latin1')
const EMPTY = Buffer.from('PK\x05\x06', 'latin1')

export const zip: ContainerFormat = {
  kind: 'container',
  name: 'zip',
  extensions: ['zip'],
  archive: true,
  matches: (sample: Sample) => isZip(sample) && !isOffice(sample),
  members,
}

export function isZip({ head }: Sample): boolean {
  return head.subarray(0, 4).equals(MEMBER) || head.subarray(0, 4).equals(EMPTY)
}

/** Spreadsheets, slides and OpenDocument are zip archives too, but of parts that are no articles. */
function isOffice({ latin1 }: Sample): boolean {
  return latin1.includes('[Content_Types].xml') || latin1.startsWith('mimetypeapplication/', 30)
}

async function* members(source: Source, context: ReadContext): AsyncGenerator<Source | Diagnostic> {
  const open = await openZip(source)
  const budget = new Budget(context.limits)
  // one budget for all: members can share their bytes
  budget.packed = open.size
  try {
    for await (const entry of open.zip.eachEntry()) yield* member(open, entry, source, budget)
  } catch (error) {
    throw brokenZip(error)
  } finally {
    open.zip.close()
  }
}

async function* member(
  { zip: archive }: OpenZip,
  entry: Entry,
  source: Source,
  budget: Budget,
): AsyncGenerator<Source | Diagnostic> {
  const name = nameOf(entry)
  const path = `${source.path}!${name}`
  if (isFolder(name) || isClutter(name)) return
  if (isEncrypted(entry)) {
    yield diagnose('warning', 'encrypted-member', { path }, 'It is locked with a password and was left out.')
    return
  }
  try {
    const stream = await archive.openReadStreamPromise(entry)
    yield { path, name: basename(name), hints: {}, chunks: spending(stream as AsyncIterable<Buffer>, budget) }
    stream.destroy()
  } catch (error) {
    yield diagnose('error', 'unreadable-member', { path }, `It could not be unpacked: ${reason(error)}.`)
  }
}
