import { spellingAt } from '../lexicon/spellings.js'
import type { Token, TokenKind } from '../model/text.js'
import { APOSTROPHE, classAt, classOf, DIGIT, LETTER, SPACE, SURROGATE } from './chars.js'
import { numberEnd } from './number.js'
import { wordEnd } from './word.js'

const DOT = 0x2e
const BACKTICK = 0x60
const LAST_ASCII = 0x7f
const ODD_MARKS = /[’‘`´ʼʻ\u0091\u0092]|[‐‑‒–—―−\u0096\u0097]/g

/**
 * All tokens of a text, in order: words, numbers and single marks. Offsets are UTF-16 and `text.slice(start, end)` is
 * the token's wording. White space is no token. One pass, linear in the text's length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const bits = classOf(text.charCodeAt(at))
    if (bits & SPACE) at++
    else {
      const token = tokenAt(text, at, bits)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

function tokenAt(text: string, start: number, bits: number): Token {
  if (bits & LETTER) return make(text, start, wordEnd(text, start), 'word')
  if (bits & DIGIT) return make(text, start, numberEnd(text, start), 'number')
  if (bits & SURROGATE) return astralToken(text, start)
  return make(text, start, start + 1, 'punct')
}

/** Emoji are one mark; letters beyond the basic plane (bold look-alikes) are words of their own run. */
function astralToken(text: string, start: number): Token {
  let at = start
  while (classAt(text, at) & SURROGATE && /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) at += 2
  if (at > start) return make(text, start, at, 'word')
  return make(text, start, Math.min(start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), text.length), 'punct')
}

function make(text: string, start: number, end: number, kind: TokenKind): Token {
  const { id, text: wording, norm } = spellingAt(text, start, end, normOf)
  return { start, end, kind, text: wording, norm, id }
}

/** Lower case, apostrophes ' and dashes - made plain, the final stop of an abbreviation dropped. */
function normOf(wording: string): string {
  const last = wording.length - 1
  const lower = wording.toLowerCase()
  const plain = isPlain(lower) ? lower : lower.replace(ODD_MARKS, (mark) => (classAt(mark, 0) & APOSTROPHE ? "'" : '-'))
  return last > 0 && wording.charCodeAt(last) === DOT ? plain.slice(0, -1) : plain
}

function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code === BACKTICK || code > LAST_ASCII) return false
  }
  return true
}
