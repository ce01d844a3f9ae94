import { decodeHTMLStrict } from 'entities'

/** What a run of bytes stands for in the text. */
export interface Meaning {
  /** An ASCII character, or one of the values below. */
  readonly code: number
  /** Bytes that it takes. */
  readonly length: number
}

/** Not there at all in the text: soft hyphens, zero-width and control characters. */
export const NOTHING = -1
/** `\n` and the like: a break if it is an escape, and a letter if it is not. */
export const BREAK = -2
/** The opening bracket of a tag, plain or escaped. */
export const TAG = 0x3c
const GAP = 0x20
const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const ESCAPE = 0x1b

/** Invisible characters of two and three bytes start with these; others that do are gaps. */
const LEADS = [0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xef]
const CONTROLS = Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => byte < 0x09 || byte > 0x0d)
/** Soft hyphen of windows-1252, and its five bytes that mean nothing. */
const LONE = [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xad]
export const HIDING_BYTES: readonly number[] = [BACKSLASH, AMPERSAND, TAG, ...LEADS, ...CONTROLS, ...LONE]

const INVISIBLE =
  /[\u034f\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/

/** The meaning of the hiding byte at `at` and of what follows it. */
export function meaningAt(bytes: Buffer, at: number, end: number): Meaning {
  const byte = bytes[at]
  if (byte === TAG) return { code: TAG, length: 1 }
  if (byte === BACKSLASH) return escapeAt(bytes, at, end)
  if (byte === AMPERSAND) return entityAt(bytes, at, end)
  if (byte === ESCAPE) return { code: NOTHING, length: terminalCodeLength(bytes, at, end) }
  return (byte ?? 0) >= 0xc2 ? characterAt(bytes, at, end) : { code: NOTHING, length: 1 }
}

function meaningOf(codePoint: number, length: number): Meaning {
  // the sign for kelvin is composed to a K
  if (codePoint === 0x212a) return { code: 0x6b, length }
  if (codePoint > 0x10ffff || INVISIBLE.test(String.fromCodePoint(codePoint))) return { code: NOTHING, length }
  return { code: codePoint < 0x80 ? codePoint : GAP, length }
}

/** JSON: `\u006e`, `\n`, `\"`, also escaped once more. */
function escapeAt(bytes: Buffer, at: number, end: number): Meaning {
  const mark = at + 1 < end ? String.fromCharCode(bytes[at + 1] ?? 0) : ''
  const hex = mark === 'u' && at + 6 <= end ? bytes.toString('latin1', at + 2, at + 6) : ''
  if (/^[\da-f]{4}$/i.test(hex)) return meaningOf(Number.parseInt(hex, 16), 6)
  if (mark === '\\') return { code: NOTHING, length: 1 }
  if (mark === 'b') return { code: NOTHING, length: 2 }
  return 'nrtf'.includes(mark) && mark !== '' ? { code: BREAK, length: 1 } : { code: GAP, length: 1 }
}

const NAMED = /^&(?:amp;?)*(?:#(\d{1,8});?|#x([\da-f]{1,6});?|([a-z][a-z\d]{1,30});|(shy|nbsp|lt))/i
const codes = new Map<string, number>()

/** HTML: `&#110;`, `&shy;`, `&amp;nbsp;`; without a semicolon too, where browsers allow it. */
function entityAt(bytes: Buffer, at: number, end: number): Meaning {
  const [whole, decimal, hex, name, bare] = NAMED.exec(bytes.toString('latin1', at, Math.min(end, at + 64))) ?? []
  if (whole === undefined) return { code: GAP, length: 1 }
  if (decimal !== undefined) return meaningOf(Number.parseInt(decimal, 10), whole.length)
  if (hex !== undefined) return meaningOf(Number.parseInt(hex, 16), whole.length)
  return meaningOf(codeOf(name ?? bare ?? ''), whole.length)
}

function codeOf(name: string): number {
  const known = codes.get(name)
  if (known !== undefined) return known
  const decoded = decodeHTMLStrict(`&${name};`)
  const code = decoded.startsWith('&') && decoded.length > 1 ? GAP : (decoded.codePointAt(0) ?? GAP)
  if (codes.size < 5000) codes.set(name, code)
  return code
}

/** UTF-8; in other encodings these bytes are letters with accents, which no term has. */
function characterAt(bytes: Buffer, at: number, end: number): Meaning {
  const length = (bytes[at] ?? 0) < 0xe0 ? 2 : 3
  if (at + length > end) return { code: GAP, length: 1 }
  for (let next = at + 1; next < at + length; next++)
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return { code: GAP, length: 1 }
  return meaningOf(bytes.toString('utf8', at, at + length).codePointAt(0) ?? GAP, length)
}

const TERMINAL_CODE = /^\x1b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]?|\][^\x07\x1b\n]{0,1000}(?:\x07|\x1b\\)|[@-Z\\-_]?)/

function terminalCodeLength(bytes: Buffer, at: number, end: number): number {
  return TERMINAL_CODE.exec(bytes.toString('latin1', at, Math.min(end, at + 1100)))?.[0].length ?? 1
}
