import { fieldNamed } from '../fields.js'
import type { Sample } from '../source.js'
import { cellsOf } from './row.js'

/** How a table is written. */
export interface Dialect {
  /** Byte between cells. */
  readonly separator: number
  /** `double`: `""` inside quotes; `backslash`: `\"`; `none`: no quotes at all, `\n`, `\t` and `\N` instead (psql COPY). */
  readonly quoting: 'double' | 'backslash' | 'none'
  /** Byte that ends a row. */
  readonly lineEnd: number
}

/** Separators, likeliest first. Add one here. */
const SEPARATORS = [',', ';', '\t', '|'].map((character) => character.charCodeAt(0))
const TAB = 0x09
const [LF, CR] = [0x0a, 0x0d]

/** What the first bytes and the name of the file say about it. */
export function dialectOf({ head, extension }: Sample): Dialect {
  const lineEnd = head.includes(CR) && !head.includes(LF) ? CR : LF
  const first = firstLine(head, lineEnd)
  const named = /^sep=(.)\r?$/.exec(first)?.[1]
  const separator = named?.charCodeAt(0) ?? bestSeparator(first, extension, lineEnd)
  return { separator, lineEnd, quoting: quotingOf(head.toString('latin1'), separator) }
}

/** How many names of fields the first line of a file gives a table, whatever its separator. */
export function namesIn(head: Buffer): number {
  const first = firstLine(head, head.includes(LF) ? LF : CR)
  return Math.max(...SEPARATORS.map((separator) => countNames(first, separator, LF)))
}

function firstLine(head: Buffer, lineEnd: number): string {
  const end = head.indexOf(lineEnd)
  return head.toString('latin1', 0, end < 0 ? head.length : end).replace(/^\xef\xbb\xbf/, '')
}

function bestSeparator(line: string, extension: string, lineEnd: number): number {
  const usual = extension === 'tsv' || extension === 'tab' ? TAB : (SEPARATORS[0] as number)
  const score = (separator: number): number =>
    countNames(line, separator, lineEnd) * 1000 +
    cells(line, separator, lineEnd).length * 2 +
    (separator === usual ? 1 : 0)
  return SEPARATORS.reduce((best, separator) => (score(separator) > score(best) ? separator : best))
}

function countNames(line: string, separator: number, lineEnd: number): number {
  const names = cells(line, separator, lineEnd)
  return names.length < 2 ? 0 : new Set(names.map(fieldNamed).filter((field) => field !== null)).size
}

function cells(line: string, separator: number, lineEnd: number): string[] {
  return cellsOf(line, { separator, lineEnd, quoting: 'double' })
}

function quotingOf(text: string, separator: number): Dialect['quoting'] {
  const mark = String.fromCharCode(separator)
  const quoted = text.startsWith('"') || text.includes(`${mark}"`) || /[\r\n]"/.test(text)
  if (separator === TAB && (/(?:^|[\t\n])\\N(?:[\t\r\n]|$)/.test(text) || (!quoted && /\\[ntr\\]/.test(text))))
    return 'none'
  // "kata ""netral""" is the rule; `\"` without any doubled quote is what MySQL writes
  return quoted && text.includes('\\"') && !/[^,;\t|\r\n]""/.test(text) ? 'backslash' : 'double'
}
