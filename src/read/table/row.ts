import type { Dialect } from './dialect.js'

const COPY_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' }

/** The cells of one row; its line end is left out. A quote that stands where none is needed is part of the cell. */
export function cellsOf(row: string, { separator, quoting }: Dialect): string[] {
  const mark = String.fromCharCode(separator)
  if (quoting === 'none') return row.split(mark).map(unescapeCopy)
  const cells: string[] = []
  for (let at = 0; ; ) {
    const cell = row[at] === '"' ? quotedCell(row, at, mark, quoting) : plainCell(row, at, mark)
    cells.push(cell.text)
    if (cell.end >= row.length) return cells
    at = cell.end + 1
  }
}

interface Cell {
  readonly text: string
  /** Where its separator stands, or the end of the row. */
  readonly end: number
}

function plainCell(row: string, start: number, mark: string): Cell {
  const found = row.indexOf(mark, start)
  const end = found < 0 ? row.length : found
  return { text: row.slice(start, end), end }
}

/** What follows the closing quote belongs to the cell too: `"Siap," kata bupati`. */
function quotedCell(row: string, start: number, mark: string, quoting: 'double' | 'backslash'): Cell {
  const parts: string[] = []
  let from = start + 1
  for (let at = from; at < row.length; at++) {
    const character = row[at]
    if (character === '\\' && quoting === 'backslash') {
      parts.push(row.slice(from, at))
      from = ++at
    } else if (character === '"' && row[at + 1] === '"') {
      parts.push(row.slice(from, ++at))
      from = at + 1
    } else if (character === '"') {
      const rest = plainCell(row, at + 1, mark)
      return { text: parts.join('') + row.slice(from, at) + rest.text, end: rest.end }
    }
  }
  return { text: parts.join('') + row.slice(from), end: row.length }
}

function unescapeCopy(cell: string): string {
  if (cell === '\\N') return ''
  return cell.includes('\\') ? cell.replace(/\\(.)/gs, (_, mark: string) => COPY_ESCAPES[mark] ?? mark) : cell
}
