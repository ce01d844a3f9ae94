/** What a UTF-16 code unit can be for the splitter, as bits: one table look-up a character, no regex. */
export const LETTER = 1
export const UPPER = 2
export const DIGIT = 4
export const SPACE = 8
export const BREAK = 16
export const APOSTROPHE = 32
export const HYPHEN = 64
export const SURROGATE = 128
const KNOWN = 256

/** Apostrophes inside a word ("Jum'at", "Ma’ruf", "Ma`ruf"); 0x91 and 0x92 are windows-1252 quotes left undecoded. Add a spelling here. */
const APOSTROPHES = "'’‘`´ʼʻ\u0091\u0092"
/** Hyphens inside a word; dashes are marks of their own. */
const HYPHENS = '-\u2010\u2011'
const BREAKS = '\n\r\u0085\u2028\u2029'

const table = new Uint16Array(0x10000)

function classify(code: number): number {
  const char = String.fromCharCode(code)
  let bits = KNOWN
  if (/[\p{L}\p{M}]/u.test(char)) bits |= LETTER
  if (/[\p{Lu}\p{Lt}]/u.test(char)) bits |= UPPER
  if (code >= 0x30 && code <= 0x39) bits |= DIGIT
  if (/\s/.test(char)) bits |= SPACE
  if (BREAKS.includes(char)) bits |= SPACE | BREAK
  if (APOSTROPHES.includes(char)) bits |= APOSTROPHE
  if (HYPHENS.includes(char)) bits |= HYPHEN
  if (code >= 0xd800 && code <= 0xdbff) bits |= SURROGATE
  return bits
}

/** Class bits of a UTF-16 code unit. */
export function classOf(code: number): number {
  return table[code] || learn(code)
}

function learn(code: number): number {
  const bits = classify(code)
  table[code] = bits
  return bits
}

/** Class bits of the code unit at an offset; 0 outside the text. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? classOf(text.charCodeAt(offset)) : 0
}
