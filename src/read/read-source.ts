import type { Diagnostic } from '../model/diagnostic.js'
import { isSync, type Peeked, peek } from './chunks.js'
import { diagnose, reason, report } from './diagnose.js'
import { toUtf8, wideEncoding } from './encoding.js'
import { isDiagnostic } from './inputs.js'
import { chooseReader } from './readers.js'
import { sampleOf } from './sample.js'
import { looksBinary, signatureOf } from './signatures.js'
import {
  type ContainerFormat,
  type Decoded,
  type Decoder,
  type ReadContext,
  type Source,
  SourceError,
} from './source.js'

/** Bytes looked at to tell formats apart. */
const HEAD = 4096

/** All that is in a source, members of archives included. Never throws for what the bytes are. */
export async function* readSource(source: Source, context: ReadContext, archives = 0): AsyncGenerator<Decoded> {
  try {
    const peeked = await peek(source.chunks, HEAD)
    const wide = signatureOf(peeked.head) === null ? wideEncoding(peeked.head) : null
    if (wide === null) yield* readPeeked(source, peeked, context, archives)
    else yield* unseekable(readPeeked(source, await peek(toUtf8(peeked.chunks, wide), HEAD), context, archives))
  } catch (error) {
    yield told(broken(error, source.path))
  }
}

function readPeeked(
  source: Source,
  peeked: Peeked,
  context: ReadContext,
  archives: number,
): AsyncGenerator<Decoded> | Decoded[] {
  const { head, chunks } = peeked
  if (head.length === 0 && peeked.whole) return [report('warning', 'empty-file', source, 'The file is empty.')]
  const sample = sampleOf(source, peeked)
  const reader = chooseReader(sample)
  if (reader.kind === 'container') return readMembers(reader, { ...source, chunks }, context, archives)
  const kind = signatureOf(head)?.kind ?? (looksBinary(head) ? 'binary data' : null)
  if (kind !== null)
    return [report('warning', 'binary-file', source, `This is ${kind} (binary), not text: it was left out.`)]
  return decode(reader.decoder(source, sample, context), { ...source, chunks })
}

async function* decode(decoder: Decoder, source: Source): AsyncGenerator<Decoded> {
  let failure: unknown = null
  try {
    if (isSync(source.chunks)) for (const chunk of source.chunks) yield* decoder.push(chunk)
    else for await (const chunk of source.chunks) yield* decoder.push(chunk)
  } catch (error) {
    failure = error ?? new Error('unknown')
  }
  yield* decoder.end(failure !== null)
  if (failure !== null) yield told(broken(failure, source.path))
}

async function* readMembers(
  reader: ContainerFormat,
  source: Source,
  context: ReadContext,
  archives: number,
): AsyncGenerator<Decoded> {
  const depth = archives + (reader.archive ? 1 : 0)
  if (depth > context.limits.archives) {
    yield report(
      'warning',
      'nested-archive',
      source,
      'An archive inside an archive inside an archive was left out; unpack the outer one.',
    )
    return
  }
  for await (const member of reader.members(source, context)) {
    if (isDiagnostic(member)) yield told(member)
    else yield* unseekable(readSource(member, context, depth))
  }
}

/** Places in what was unpacked or converted are none of the file. */
async function* unseekable(steps: AsyncIterable<Decoded> | Iterable<Decoded>): AsyncGenerator<Decoded> {
  for await (const step of steps) yield step.seek === undefined ? step : { ...step, seek: undefined }
}

function told(diagnostic: Diagnostic): Decoded {
  return { kind: 'diagnostic', diagnostic, records: 0 }
}

/** What is said where the bytes of a source end before they should. */
export function broken(error: unknown, path: string): Diagnostic {
  if (error instanceof SourceError) return diagnose('error', error.code, { path }, error.message)
  return diagnose('error', 'unreadable-file', { path }, `Reading broke off: ${reason(error)}.`)
}
