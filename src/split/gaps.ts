import { BREAK, classAt, SPACE } from './chars.js'

/** Blanks in a row that stand for a paragraph break where scraping lost the line breaks. */
export const WIDE_GAP = 3
/** Longest line that can be a row of a table. */
const LONGEST_ROW = 200

/** True if a line break stands between two offsets. */
export function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classAt(text, at) & BREAK) return true
  return false
}

/** True if the wide gap before an offset separates cells of a table. Offsets must come in rising order. */
export type CellGapTest = (offset: number) => boolean

/**
 * Tells wide gaps between the cells of a table from lost paragraph breaks: a row is a short line with a wide gap that
 * no final mark comes before, and a neighbouring line is another. Each line is looked at once.
 */
export function findCellGaps(text: string): CellGapTest {
  let end = -1
  let inTable = false
  return (offset) => {
    if (offset > end) {
      const start = text.lastIndexOf('\n', offset - 1) + 1
      end = lineEnd(text, offset)
      inTable =
        isRow(text, start, end) &&
        (isRow(text, text.lastIndexOf('\n', start - 2) + 1, start - 1) || isRow(text, end + 1, lineEnd(text, end + 1)))
    }
    return inTable
  }
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found === -1 ? text.length : found
}

function isRow(text: string, start: number, end: number): boolean {
  if (end <= start || end - start > LONGEST_ROW) return false
  let blanks = 0
  let inked = false
  let wide = false
  for (let at = start; at < end; at++) {
    if (classAt(text, at) & SPACE) blanks++
    else {
      if (inked && blanks >= WIDE_GAP) {
        if ('.!?…'.includes(text.charAt(at - blanks - 1))) return false
        wide = true
      }
      blanks = 0
      inked = true
    }
  }
  return wide
}
