import { toArticle } from '../article.js'
import { reason, report } from '../diagnose.js'
import { decodeBytes } from '../encoding.js'
import { type JsonValue, ValueCutter } from '../json/value-cutter.js'
import { FieldReader } from '../record.js'
import { countIn, noText, recordsIn } from '../records.js'
import type { Decoded, Decoder, ReadContext, RecordFormat, Sample, Source } from '../source.js'

/** JSON over any number of lines: an array of records, one record, records in a wrapping, or one value after the other. */
export const json: RecordFormat = {
  kind: 'records',
  name: 'json',
  extensions: ['json', 'geojson'],
  matches: isJson,
  decoder: (source, _sample, context) => new JsonDecoder(source, context),
}

/** "[Update] …" opens a text; `[{` and `{"` open JSON. */
const OPENING = /^(?:\xef\xbb\xbf)?\s*(?:\[\s*(?:[[{"]|\]\s*$)|\{\s*(?:"|\}\s*$))/

function isJson({ latin1, mediaType }: Sample): boolean {
  return OPENING.test(latin1) || mediaType === 'application/json' || mediaType === 'application/ld+json'
}

const UTF8_MARK = Buffer.from('\ufeff')
/** Nesting is no fault by itself: articles are looked for down to `limits.depth`, and below it lie fields that none needs. */
const DEEPEST = 1000

class JsonDecoder implements Decoder {
  readonly #source: Source
  readonly #context: ReadContext
  readonly #values: ValueCutter
  readonly #fields: FieldReader
  #record = 0
  #first = true

  constructor(source: Source, context: ReadContext) {
    this.#source = source
    this.#context = context
    this.#values = new ValueCutter(context.limits.record, DEEPEST)
    this.#fields = new FieldReader(context.options.map)
  }

  push(chunk: Buffer): Generator<Decoded> {
    const marked = this.#first && chunk.subarray(0, 3).equals(UTF8_MARK)
    this.#first = false
    return this.#take(this.#values.push(marked ? chunk.subarray(3) : chunk))
  }

  *end(cut: boolean): Generator<Decoded> {
    const open = this.#values.open
    if (!open) yield* this.#take(this.#values.end())
    if (!open && !cut && this.#record === 0)
      yield report('warning', 'empty-file', this.#source, 'The file holds no record.')
    if (open && !cut) {
      const message = 'The file ends in the middle of a JSON value: what stands before it was read.'
      const [last] = this.#values.end()
      const place = { path: this.#source.path, line: last?.line ?? null }
      yield last?.leftOut === 'too-deep' ? tooDeep(place) : report('error', 'invalid-json', place, message)
    }
  }

  *#take(values: Iterable<JsonValue>): Generator<Decoded> {
    for (const value of values) {
      this.#record++
      const passed = this.#passedBy(value)
      if (passed > 0) yield { kind: 'passed', articles: passed, records: 1 }
      else yield* this.#step(this.#decode(value))
    }
  }

  /** Articles of a value that the gate rules out; 0 where it lets the value through, or there is something to tell about it. */
  #passedBy({ bytes, leftOut }: JsonValue): number {
    const { gate } = this.#context.options
    if (!gate || leftOut !== null || gate(bytes, 0, bytes.length)) return 0
    const parsed = this.#parse(bytes)
    return parsed instanceof Error ? 0 : countIn(parsed, this.#fields, this.#context.limits.depth)
  }

  *#step(items: readonly Decoded[]): Generator<Decoded> {
    for (const [index, item] of items.entries()) yield index < items.length - 1 ? item : { ...item, records: 1 }
  }

  #decode({ bytes, line, leftOut }: JsonValue): Decoded[] {
    const place = { path: this.#source.path, line, record: this.#record }
    if (leftOut === 'too-deep') return [tooDeep(place)]
    if (leftOut === 'too-long')
      return [
        report(
          'error',
          'too-large',
          place,
          `A value of more than ${this.#context.limits.record} bytes was left out; JSON Lines has no such limit.`,
        ),
      ]
    const parsed = this.#parse(bytes)
    if (parsed instanceof Error)
      return [
        report('error', 'invalid-json', place, `This value is not valid JSON and was left out: ${reason(parsed)}.`),
      ]
    const records = recordsIn(parsed, this.#fields, this.#context.limits.depth)
    if (records.found.length === 0) return [noText(place, records.tooDeep)]
    return records.found.map((one, index) => {
      const part = records.found.length > 1 ? index + 1 : null
      const found = { ...one, record: this.#record, line, part }
      return { kind: 'article', article: toArticle(found, this.#source, this.#context), records: 0 }
    })
  }

  #parse(bytes: Buffer): unknown {
    try {
      return JSON.parse(decodeBytes(bytes, this.#context.options.encoding))
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
}

function tooDeep(place: { path: string; line: number | null }): Decoded {
  return report('error', 'nested-too-deep', place, 'Nested too deep: this value was left out.')
}
