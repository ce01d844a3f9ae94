import { isAscii, isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import { mapChunks } from './chunks.js'
import type { Chunks } from './source.js'

const require = createRequire(import.meta.url)
/** What pages and servers call ISO-8859-1 is windows-1252 in practice, as the web standard says too. */
const FALLBACK = 'windows-1252'
const LATIN1_NAMES = /^(?:iso[-_]?8859-?1|latin-?1|l1|us-ascii|ascii|cp-?1252|windows-?1252|unicode|utf-?8)$/i
/** Share of broken characters up to which bytes count as damaged UTF-8 rather than as another encoding. */
const DAMAGED = 0.1

/** Text of a whole record or file: valid UTF-8 always wins, then what is declared, then windows-1252. A byte order mark goes. */
export function decodeBytes(bytes: Buffer, declared?: string | null): string {
  if (isUtf8(bytes)) return withoutMark(isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8'))
  const wide = wideEncoding(bytes)
  if (wide !== null) return withoutMark(new TextDecoder(wide).decode(bytes))
  return isDamagedUtf8(bytes) ? withoutMark(bytes.toString('utf8')) : decodeAs(bytes, declared)
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** A copy cut in the middle of a character, or one bad byte in an article, must not turn every other accent into two. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  const beyondAscii = text.match(/[^\0-\x7f]/g) ?? []
  const broken = beyondAscii.filter((character) => character === '\ufffd').length
  return broken <= 1 + beyondAscii.length * DAMAGED && broken < beyondAscii.length
}

function decodeAs(bytes: Buffer, declared: string | null | undefined): string {
  // loaded only here: Node's own decoder leaves 0x80-0x9F of windows-1252 undecoded before version 22
  const iconv = require('iconv-lite') as typeof import('iconv-lite')
  const known = declared && !LATIN1_NAMES.test(declared.trim()) && iconv.encodingExists(declared.trim())
  return iconv.decode(bytes, known ? declared.trim() : FALLBACK)
}

export type WideEncoding = 'utf-16le' | 'utf-16be'

/** UTF-16 by its byte order mark, or without one by the zero byte that every Latin letter then has. */
export function wideEncoding(head: Buffer): WideEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const length = Math.min(head.length & ~1, 1024)
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even++
    if (head[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : null
}

/** The same text in UTF-8, so that all formats deal with one kind of bytes. */
export function toUtf8(chunks: Chunks, encoding: WideEncoding): Chunks {
  const decoder = new TextDecoder(encoding)
  return mapChunks(chunks, (chunk) =>
    Buffer.from(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })),
  )
}
