import { type FieldName, fieldKey, fieldNamed, TEASER_ALIASES } from '../fields.js'
import { parsePublished } from '../published.js'

/** Names of the columns, and whether the first row is they. */
export interface Header {
  readonly names: readonly string[]
  readonly inFirstRow: boolean
  /** False where no column can be the text: `names` is then all there is to say. */
  readonly hasText: boolean
}

type FieldMap = Readonly<Record<string, string>>

/** Names that are told to be names by a row of other columns with known ones beside them. */
const FEWEST_NAMES = 1
const ADDRESS = /^(?:https?:)?\/\/\S+$/i
/** A text is longer than a headline. */
const SHORTEST_TEXT = 120

/** Finds the header in the first row; a table without one gets the fields from what its cells look like. */
export function headerOf(first: readonly string[], map: FieldMap = {}): Header {
  const names = first.map((name) => name.trim())
  if (isHeader(names, map)) return { names, inFirstRow: true, hasText: names.some((name) => isText(name, map)) }
  const guessed = guessNames(names, map)
  const inFirstRow = guessed === null && looksLikeNames(names)
  return { names: guessed ?? names, inFirstRow, hasText: guessed !== null }
}

function isHeader(names: readonly string[], map: FieldMap): boolean {
  const mapped = new Set(Object.values(map).map(fieldKey))
  const known = names.filter(
    (name) => fieldNamed(name) !== null || isTeaser(name) || (name !== '' && mapped.has(fieldKey(name))),
  )
  return known.length >= FEWEST_NAMES && looksLikeNames(names)
}

function looksLikeNames(names: readonly string[]): boolean {
  return names.every((name) => name.length <= 60 && !ADDRESS.test(name))
}

function isText(name: string, map: FieldMap): boolean {
  return (
    fieldNamed(name) === 'text' ||
    isTeaser(name) ||
    (map.text !== undefined && fieldKey(map.text).startsWith(fieldKey(name)))
  )
}

function isTeaser(name: string): boolean {
  return TEASER_ALIASES.some((alias) => fieldKey(alias) === fieldKey(name))
}

/** Columns are called by their numbers, from 1, unless their first cell gives them away; null where none can be the text. */
function guessNames(cells: readonly string[], map: FieldMap): string[] | null {
  const names = cells.map((_, index) => String(index + 1))
  if (map.text !== undefined && names.includes(map.text)) return names
  const longest = cells.reduce((best, cell, index) => (cell.length > (cells[best]?.length ?? 0) ? index : best), 0)
  if ((cells[longest]?.length ?? 0) < SHORTEST_TEXT) return null
  const taken = new Set(Object.values(map))
  const name = (index: number, field: FieldName): void => {
    if (index >= 0 && map[field] === undefined && !taken.has(String(index + 1))) names[index] = field
  }
  name(longest, 'text')
  name(
    cells.findIndex((cell) => ADDRESS.test(cell)),
    'url',
  )
  name(
    cells.findIndex((cell) => cell.length < 60 && /\D/.test(cell) && parsePublished(cell) !== null),
    'published',
  )
  name(
    cells.findIndex(
      (cell, index) => index !== longest && cell.length > 20 && cell.includes(' ') && parsePublished(cell) === null,
    ),
    'title',
  )
  return names
}
