import type { Found } from './article.js'
import { report } from './diagnose.js'
import { type FieldReader, isRecordObject, type RecordObject } from './record.js'
import type { Decoded } from './source.js'

export interface Records<T> {
  readonly found: readonly T[]
  /** True where values lay deeper than the limit and were not looked at. */
  readonly tooDeep: boolean
}

/**
 * The articles in a parsed JSON value: the value itself, else the records that lie in it, however they are wrapped
 * (`{"data": {"articles": […]}}`). Looks no deeper than `depth`.
 */
export function recordsIn(value: unknown, fields: FieldReader, depth: number): Records<Found> {
  return collectAll(value, (record, teaser) => fields.read(record, teaser), depth)
}

/** How many articles `recordsIn` finds there; cheaper, since only what it takes to know is read. */
export function countIn(value: unknown, fields: FieldReader, depth: number): number {
  return collectAll(value, (record, teaser) => fields.holdsText(record, teaser) || null, depth).found.length
}

/** Null for a record that is no article; a teaser counts as its text only if `teaser` says so. */
type Read<T> = (record: RecordObject, teaser: boolean) => T | null

function collectAll<T>(value: unknown, read: Read<T>, depth: number): Records<T> {
  const found: T[] = []
  const tooDeep = collect(value, read, depth, found)
  return { found, tooDeep }
}

function collect<T>(value: unknown, read: Read<T>, depth: number, found: T[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  const article = isRecordObject(value) ? read(value, false) : null
  if (article !== null) {
    found.push(article)
    return false
  }
  const before = found.length
  let tooDeep = false
  for (const inner of Object.values(value)) tooDeep = collect(inner, read, depth - 1, found) || tooDeep
  const teaser = found.length === before && isRecordObject(value) ? read(value, true) : null
  if (teaser !== null) found.push(teaser)
  return tooDeep
}

/** Says why a record gave no article. */
export function noText(place: { path: string; line: number | null; record: number | null }, tooDeep: boolean): Decoded {
  if (tooDeep)
    return report('error', 'nested-too-deep', place, 'The values are nested too deep; no article was found in them.')
  return report('warning', 'no-text', place, 'No field with the text of an article; name it with --map text=FIELD.')
}
