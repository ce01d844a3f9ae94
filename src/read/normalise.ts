import { decodeHTMLStrict } from 'entities'
import { htmlToText } from './html/index.js'

/** Everything that some step below may have to touch; text without it is clean as it stands, and most text is. */
const UNCLEAN =
  /[\u034f\0-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]|&[#a-zA-Z]|<[a-zA-Z/!]|\\[nrtu"'/]/
/** From here on characters can be written in two ways (letter + accent). */
const BEYOND_LATIN = /[\u0300-\uffff]/
/** Half a character, which no file can hold: JSON escapes cut in the middle. Looked for only where there are halves at all. */
const SURROGATE = /[\ud800-\udfff]/
const LONE_SURROGATE = /\p{Surrogate}/gu

/** A step of `normalise`, in the order in which they run: what is uncovered by one is seen by the next. Add a step here. */
const STEPS: readonly ((text: string) => string)[] = [
  decodeLeftEscapes,
  decodeEntities,
  replaceTags,
  removeTerminalCodes,
  unifyBreaks,
  unifySpaces,
  removeInvisible,
]

/**
 * The one place where a text changes its length: escapes, entities and tags left in it by a scraper are decoded, line
 * ends become `\n`, odd spaces plain ones, invisible and control characters go, letters are composed (NFC). Clean text
 * comes back unchanged. Linear in its length.
 */
export function normalise(raw: string): string {
  const clean = UNCLEAN.test(raw) ? STEPS.reduce((text, step) => step(text), raw) : raw
  const whole = SURROGATE.test(clean) ? clean.replace(LONE_SURROGATE, '\ufffd') : clean
  return BEYOND_LATIN.test(whole) ? whole.normalize('NFC') : whole
}

/** As `normalise`, for a field of one line: every run of white space is one space; null where nothing is left. */
export function normaliseLine(raw: string): string | null {
  const line = normalise(raw).replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

/** "…warga.\n\nBupati…" with the two characters `\` and `n`: a string that was escaped twice. Paths ("C:\new") stay. */
function decodeLeftEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    /(?<!\b[A-Za-z]:[\\\w]{0,40})\\{1,2}(?:(r\\{1,2}n|n|r)|(t)|(["'/])|u([\da-fA-F]{4}))/g,
    (...groups: unknown[]) => {
      const [, lineBreak, tab, mark, code] = groups as (string | undefined)[]
      if (lineBreak !== undefined) return '\n'
      if (tab !== undefined) return ' '
      return mark ?? String.fromCharCode(Number.parseInt(code ?? '20', 16))
    },
  )
}

/** Twice, since "&amp;nbsp;" reaches us as often as "&nbsp;". */
function decodeEntities(text: string): string {
  let decoded = text
  for (let layer = 0; layer < 2 && /&[#a-zA-Z]/.test(decoded); layer++) {
    decoded = decodeHTMLStrict(decoded).replace(/&nbsp(?![a-z])/g, ' ')
  }
  return decoded
}

const TAG =
  /<\/?(?:p|br|div|span|strong|b|i|u|em|a|li|ul|ol|h[1-6]|table|tbody|tr|td|th|font|blockquote|img|figure|figcaption|script|style|section|article|center|small|sup|sub|iframe|hr|wbr)(?:[\s/][^<>]{0,2000})?>/i

/** Tags left in a text: block tags and `<br>` are line breaks, inline tags nothing. "<3" and "<redaksi>" are no tags. */
function replaceTags(text: string): string {
  return TAG.test(text) ? htmlToText(text) : text
}

/** Colours and titles for a terminal: ESC [ … letter, ESC ] … BEL, ESC and one character. */
function removeTerminalCodes(text: string): string {
  if (!/[\x1b\x9b\x9d]/.test(text)) return text
  return text.replace(
    /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]{0,1000}(?:\x07|\x1b\\|\x9c)|\x1b[@-Z\\-_]?/g,
    '',
  )
}

function unifyBreaks(text: string): string {
  return text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')
}

function unifySpaces(text: string): string {
  return text.replace(/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
}

/** Control characters, soft hyphens, zero-width characters, marks of direction. */
function removeInvisible(text: string): string {
  return text.replace(
    /[\u034f\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2065-\u206f\ufeff\ufff9-\ufffb]/g,
    '',
  )
}
