import type { Diagnostic } from '../../model/diagnostic.js'
import { ByteStream } from '../archive/byte-stream.js'
import { mediaTypeOf } from '../archive/header-fields.js'
import { httpMessage } from '../archive/http-message.js'
import { nextHead, targetOf, type WarcHead } from '../archive/warc-record.js'
import { diagnose } from '../diagnose.js'
import type { ContainerFormat, ReadContext, Sample, Source } from '../source.js'

/** Web archives; `.warc.gz` is gzip around one, with a member for each record. */
export const warc: ContainerFormat = {
  kind: 'container',
  name: 'warc',
  extensions: ['warc', 'wet'],
  archive: true,
  matches: ({ latin1 }: Sample) => /^WARC\/\d/.test(latin1),
  members,
}

/** Records that hold a page or its text; requests, notes on the crawl and mere repeats (revisits) hold none. */
const TELLING = new Set(['response', 'resource', 'conversion'])
/** Media types that can be articles; nothing declared is looked at too. */
const READABLE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|json|ld\+json))$/

async function* members(source: Source, context: ReadContext): AsyncGenerator<Source | Diagnostic> {
  const stream = new ByteStream(source.chunks)
  let told = false
  try {
    for (let head = await nextHead(stream); head !== null; head = await nextHead(stream)) {
      if (head.damaged && !told) yield damaged(source)
      told ||= head.damaged
      const member = await read(stream, head, source, context)
      if (member !== null) yield member
    }
  } finally {
    await stream.close()
  }
}

async function read(
  stream: ByteStream,
  head: WarcHead,
  source: Source,
  { limits }: ReadContext,
): Promise<Source | Diagnostic | null> {
  const url = targetOf(head.fields)
  const path = `${source.path}!${url ?? head.fields.get('warc-record-id') ?? ''}`
  const telling = TELLING.has(head.fields.get('warc-type') ?? '')
  if (!telling || head.length > limits.record) {
    await stream.skip(head.length)
    return telling
      ? diagnose('warning', 'too-large', { path }, 'A record of this size is no article; it was left out.')
      : null
  }
  const block = await stream.take(head.length)
  if (block.length < head.length)
    return diagnose('error', 'broken-archive', { path }, 'The archive ends in the middle of this record.')
  return page(block, head, { url, path, limit: limits.record })
}

interface Place {
  readonly url: string | null
  readonly path: string
  readonly limit: number
}

function page(block: Buffer, { fields }: WarcHead, { url, path, limit }: Place): Source | Diagnostic | null {
  try {
    const message = httpMessage(block, limit)
    if (message.status !== null && (message.status < 200 || message.status > 299)) return null
    const declared = message.status === null ? fields.get('content-type') : message.fields.get('content-type')
    const { name, charset } = mediaTypeOf(declared)
    if (message.body.length === 0 || (name !== null && !READABLE.test(name))) return null
    const plain = name === 'text/plain'
    return {
      path,
      name: '',
      hints: { mediaType: name, charset, fetchedFrom: url, url: plain ? url : null },
      chunks: [message.body],
    }
  } catch {
    return diagnose('error', 'zip-bomb', { path }, `The body unpacks to more than ${limit} bytes; it was left out.`)
  }
}

function damaged(source: Source): Diagnostic {
  return diagnose(
    'warning',
    'damaged-archive',
    source,
    'Bytes between the records belong to none of them; they were passed over.',
  )
}
