import type { Found } from './article.js'
import { report } from './diagnose.js'
import { type FieldReader, isRecordObject } from './record.js'
import type { Decoded } from './source.js'

export interface Records {
  readonly found: readonly Found[]
  /** True where values lay deeper than the limit and were not looked at. */
  readonly tooDeep: boolean
}

/**
 * The articles in a parsed JSON value: the value itself, else the records that lie in it, however they are wrapped
 * (`{"data": {"articles": […]}}`). Looks no deeper than `depth`.
 */
export function recordsIn(value: unknown, fields: FieldReader, depth: number): Records {
  const found: Found[] = []
  const tooDeep = collect(value, fields, depth, found)
  return { found, tooDeep }
}

function collect(value: unknown, fields: FieldReader, depth: number, found: Found[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  const article = isRecordObject(value) ? fields.read(value, false) : null
  if (article !== null) {
    found.push(article)
    return false
  }
  const before = found.length
  let tooDeep = false
  for (const inner of Object.values(value)) tooDeep = collect(inner, fields, depth - 1, found) || tooDeep
  const teaser = found.length === before && isRecordObject(value) ? fields.read(value) : null
  if (teaser !== null) found.push(teaser)
  return tooDeep
}

/** Says why a record gave no article. */
export function noText(place: { path: string; line: number | null; record: number | null }, tooDeep: boolean): Decoded {
  if (tooDeep)
    return report('error', 'nested-too-deep', place, 'The values are nested too deep; no article was found in them.')
  return report('warning', 'no-text', place, 'No field with the text of an article; name it with --map text=FIELD.')
}
