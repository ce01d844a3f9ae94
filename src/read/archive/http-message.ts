import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { type HeaderFields, headerFields } from './header-fields.js'

export interface HttpMessage {
  readonly status: number | null
  readonly fields: HeaderFields
  /** The body as the server meant it, put together and unpacked. */
  readonly body: Buffer
}

/** Longest header block looked for. */
const LONGEST_HEADER = 2 ** 18

/** Reads a stored HTTP answer; bytes without a status line are a body alone. */
export function httpMessage(bytes: Buffer, limit: number): HttpMessage {
  const start = bytes.toString('latin1', 0, LONGEST_HEADER)
  const status = /^HTTP\/[\d.]{1,4} (\d{3})/.exec(start)?.[1]
  const end = /\r?\n\r?\n/.exec(start)
  if (status === undefined || end === null) return { status: null, fields: new Map(), body: bytes }
  const fields = headerFields(start.slice(0, end.index).split(/\r?\n/).slice(1))
  const whole = bytes.subarray(end.index + end[0].length)
  const joined = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? dechunked(whole) : whole
  return { status: Number(status), fields, body: unpacked(joined, fields.get('content-encoding'), limit) }
}

/** Crawlers often store bodies put together already and leave the header as it was: then they stay as they are. */
function dechunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at)
    const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?$/i.exec(bytes.toString('latin1', at, Math.min(end, at + 200)))?.[1]
    if (end < 0 || size === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}

type Unpack = (bytes: Buffer, options: object) => Buffer

const GZIP: readonly Unpack[] = [gunzipSync]
/** What servers call "deflate" is either of two things. */
const DEFLATE: readonly Unpack[] = [inflateSync, inflateRawSync]
const BROTLI: readonly Unpack[] = [brotliDecompressSync]
const UNPACKERS: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: GZIP,
  'x-gzip': GZIP,
  deflate: DEFLATE,
  br: BROTLI,
}

/** The first way that works; a body that was stored unpacked stays as it is, one that was cut off gives what there is. */
function unpacked(bytes: Buffer, encoding: string | undefined, limit: number): Buffer {
  const ways = UNPACKERS[encoding?.trim().toLowerCase() ?? ''] ?? []
  for (const unpack of ways) {
    const flush = unpack === brotliDecompressSync ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH
    try {
      return unpack(bytes, { finishFlush: flush, maxOutputLength: limit })
    } catch (error) {
      if (error instanceof RangeError) throw error
    }
  }
  return bytes
}
