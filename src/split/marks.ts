/** Marks by what they do in a sentence. 0x84, 0x93, 0x94, 0x91, 0x92, 0x85 are windows-1252 marks left undecoded. Add a mark here. */

/** Marks that end a sentence. */
export const FINAL: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\u0085'])
/** Opening and closing brackets. */
export const OPEN_BRACKETS: ReadonlySet<string> = new Set(['(', '[', '{'])
export const CLOSE_BRACKETS: ReadonlySet<string> = new Set([')', ']', '}'])
/** Marks that begin an item of a list. */
export const BULLETS: ReadonlySet<string> = new Set([
  '•',
  '▪',
  '●',
  '◦',
  '■',
  '‣',
  '➢',
  '✓',
  '✔',
  '*',
  '-',
  '–',
  '—',
  '·',
  '>',
  '»',
])
/** Bullets that begin an item wherever they stand, also inside a line. */
export const INLINE_BULLETS: ReadonlySet<string> = new Set(['•', '▪', '●', '◦', '■', '‣', '➢', '✓', '✔'])
/** Marks whose long runs separate sections ("======"). */
export const RULES: ReadonlySet<string> = new Set(['=', '_', '*', '-', '–', '—', '~', '#', '+'])

export type QuoteSide = 'open' | 'close' | 'either'
/** Double quotation marks and the side they usually stand on. `''` and ` `` ` are found as pairs of single marks. */
export const DOUBLE_QUOTES: ReadonlyMap<string, QuoteSide> = new Map([
  ['"', 'either'],
  ['＂', 'either'],
  ['″', 'either'],
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['«', 'open'],
  ['\u0084', 'open'],
  ['\u0093', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['\u0094', 'close'],
])
/** Single quotation marks; most of them are apostrophes. */
export const SINGLE_QUOTES: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '`', '´', '\u0091', '\u0092'])
