import type { Found } from './article.js'
import { FIELD_ALIASES, FIELD_NAMES, type FieldName, fieldKey, fieldNamed, TEASER_ALIASES } from './fields.js'
import { normaliseLine } from './normalise.js'
import { parsePublished } from './published.js'
import { holdsText, textOf } from './record-text.js'

const TEASER_KEYS = TEASER_ALIASES.map(fieldKey)

export type RecordObject = Readonly<Record<string, unknown>>

export function isRecordObject(value: unknown): value is RecordObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Takes the fields of an article out of records of one source; remembers where it found them, since records are alike. */
export class FieldReader {
  readonly #aliases: Readonly<Record<FieldName, readonly string[]>>
  readonly #keys = new Map<string, string>()

  constructor(map: Readonly<Record<string, string>> = {}) {
    const mapped = (field: FieldName) =>
      map[field] === undefined ? FIELD_ALIASES[field] : [map[field], ...FIELD_ALIASES[field]]
    this.#aliases = Object.fromEntries(FIELD_NAMES.map((field) => [field, mapped(field).map(pathKey)])) as Record<
      FieldName,
      string[]
    >
  }

  /** The article in the record; null where it holds no text. A teaser counts as text only if `teaser` says so. */
  read(record: RecordObject, teaser = true): Found | null {
    const values = this.#index(record)
    const page = this.#text(values, teaser, textOf)
    if (page === null) return null
    return {
      text: page.text,
      id: this.#first('id', values, plainId),
      title: this.#first('title', values, oneLine) ?? page.title ?? null,
      published: this.#first('published', values, (value) => parsePublished(unwrap(value))) ?? page.published ?? null,
      publisher: this.#first('publisher', values, publisherName) ?? page.publisher ?? null,
      url: this.#first('url', values, address) ?? this.#first('publisher', values, address) ?? page.url ?? null,
    }
  }

  /** True where `read` finds an article. */
  holdsText(record: RecordObject, teaser = true): boolean {
    return this.#text(this.#index(record), teaser, (value) => holdsText(value) || null) !== null
  }

  #text<T>(values: ReadonlyMap<string, unknown>, teaser: boolean, read: (value: unknown) => T | null): T | null {
    const readText = (value: unknown): T | null => (isListOfRecords(value) ? null : read(value))
    const text = this.#first('text', values, readText)
    // envelopes have a description too, but seldom one beside a title and nothing else below
    if (text !== null || !teaser || this.#first('title', values, oneLine) === null) return text
    return firstOf(TEASER_KEYS, values, readText)
  }

  #index(record: RecordObject): Map<string, unknown> {
    const values = new Map<string, unknown>()
    for (const name in record) {
      let key = this.#keys.get(name)
      if (key === undefined) {
        key = fieldKey(name)
        if (this.#keys.size < 10_000) this.#keys.set(name, key)
      }
      const value = record[name]
      if (!values.has(key) && value !== null && value !== '') values.set(key, value)
    }
    return values
  }
  #first<T>(field: FieldName, values: ReadonlyMap<string, unknown>, read: (value: unknown) => T | null): T | null {
    return firstOf(this.#aliases[field], values, read)
  }
}

function firstOf<T>(
  aliases: readonly string[],
  values: ReadonlyMap<string, unknown>,
  read: (value: unknown) => T | null,
): T | null {
  for (const alias of aliases) {
    const value = valueAt(values, alias)
    const result = value === undefined ? null : read(value)
    if (result !== null) return result
  }
  return null
}

/** `"content": [{"title": …, "text": …}]` of a paged answer holds records, not paragraphs. */
function isListOfRecords(value: unknown): boolean {
  const sample = Array.isArray(value) ? value[0] : value
  return isRecordObject(sample) && Object.keys(sample).some((name) => fieldNamed(name) === 'title')
}

/** "title.rendered" is a path; the names in it are compared like single ones. */
function pathKey(name: string): string {
  return name.split('.').map(fieldKey).join('.')
}

function valueAt(values: ReadonlyMap<string, unknown>, path: string): unknown {
  const [first = '', ...rest] = path.split('.')
  // a table made from nested data has the whole path as the name of a column
  const flat = rest.length > 0 ? values.get(path.replaceAll('.', '')) : undefined
  return flat ?? rest.reduce<unknown>((value, name) => memberNamed(value, name), values.get(first))
}

function memberNamed(value: unknown, name: string): unknown {
  return isRecordObject(value) ? Object.entries(value).find(([key]) => fieldKey(key) === name)?.[1] : undefined
}

/** WordPress says `{"rendered": "…"}`, feeds `{"#text": "…"}`, NewsAPI `{"id": null, "name": "…"}`. */
export function unwrap(value: unknown): unknown {
  if (!isRecordObject(value)) return value
  return value.rendered ?? value['#text'] ?? value._ ?? value.name ?? value.value ?? value.text ?? value
}

function oneLine(value: unknown): string | null {
  const inner = unwrap(value)
  return typeof inner === 'string' ? normaliseLine(inner) : null
}

function plainId(value: unknown): string | null {
  const inner = isRecordObject(value) && '$oid' in value ? value.$oid : unwrap(value)
  if (typeof inner === 'number' && Number.isFinite(inner)) return String(inner)
  return typeof inner === 'string' ? normaliseLine(inner) : null
}

const ADDRESS = /^(?:https?:)?\/\/\S+$/i

function address(value: unknown): string | null {
  const text = oneLine(value)
  return text !== null && ADDRESS.test(text) ? text : null
}

function publisherName(value: unknown): string | null {
  const text = oneLine(value)
  return text === null || ADDRESS.test(text) || text.length > 100 ? null : text
}
