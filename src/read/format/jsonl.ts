import { toArticle } from '../article.js'
import { reason, report } from '../diagnose.js'
import { decodeBytes } from '../encoding.js'
import type { Seek } from '../item.js'
import { type Line, LineCutter } from '../lines.js'
import { FieldReader } from '../record.js'
import { countIn, noText, recordsIn } from '../records.js'
import type { Decoded, Decoder, ReadContext, RecordFormat, Sample, Source } from '../source.js'

/** JSON Lines: one JSON object a line. */
export const jsonl: RecordFormat = {
  kind: 'records',
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson', 'jsonlines', 'jl'],
  matches: isJsonLines,
  decoder: (source, sample, context) => new JsonLinesDecoder(source, sample, context),
}

/** The first line is a whole object: that is JSON Lines, whatever the file is called. */
function isJsonLines(sample: Sample): boolean {
  const [first = '', second] = sample.latin1
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .split(/\r\n?|\n/, 2)
  if (!first.startsWith('{')) return false
  if (second === undefined && !sample.whole) return jsonl.extensions.includes(sample.extension)
  return isJson(first) || (jsonl.extensions.includes(sample.extension) && first !== '{')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Asks the gate about the raw line; of what it rules out only the articles are counted. */
class JsonLinesDecoder implements Decoder {
  readonly #source: Source
  readonly #context: ReadContext
  readonly #lines: LineCutter
  readonly #fields: FieldReader
  #done: Seek
  #passed = 0
  #cut = false

  constructor(source: Source, sample: Sample, context: ReadContext) {
    const onlyCarriageReturns = sample.head.includes(0x0d) && !sample.head.includes(0x0a)
    this.#source = source
    this.#context = context
    this.#done = source.start ?? { offset: 0, record: 0, line: 0 }
    this.#lines = new LineCutter(context.limits.record, this.#done.offset, onlyCarriageReturns ? 0x0d : 0x0a)
    this.#fields = new FieldReader(context.options.map)
  }

  push(chunk: Buffer): Generator<Decoded> {
    return this.#take(this.#lines.push(chunk))
  }

  end(cut: boolean): Generator<Decoded> {
    this.#cut = cut
    return this.#take(this.#lines.end())
  }

  *#take(lines: Iterable<Line>): Generator<Decoded> {
    for (const line of lines) {
      const before = this.#done
      const blank = isBlank(line)
      this.#done = { offset: line.after, record: before.record + (blank ? 0 : 1), line: before.line + 1 }
      if (blank) continue
      const passed = this.#passedBy(line)
      if (passed === 1) this.#passed++
      else {
        yield* this.#flush(before)
        if (passed > 1) yield { kind: 'passed', articles: passed, records: 1, seek: this.#done }
        else yield* this.#step(this.#decode(line), before)
      }
    }
    yield* this.#flush(this.#done)
  }

  *#flush(seek: Seek): Generator<Decoded> {
    if (this.#passed > 0) yield { kind: 'passed', articles: this.#passed, records: this.#passed, seek }
    this.#passed = 0
  }

  /** Articles of a line that the gate rules out; 0 where it lets the line through, or there is something to tell about it. */
  #passedBy(line: Line): number {
    const { gate } = this.#context.options
    if (!gate || line.tooLong || gate(line.bytes, line.start, line.end)) return 0
    const parsed = this.#parse(line)
    return parsed instanceof Error ? 0 : countIn(parsed, this.#fields, this.#context.limits.depth)
  }

  /** The record is done with its last item; until then reading starts again before it. */
  *#step(items: readonly Decoded[], before: Seek): Generator<Decoded> {
    for (const [index, item] of items.entries()) {
      yield index < items.length - 1 ? { ...item, seek: before } : { ...item, records: 1, seek: this.#done }
    }
  }

  #decode(line: Line): Decoded[] {
    const place = { path: this.#source.path, line: this.#done.line, record: this.#done.record }
    if (line.tooLong)
      return [
        report(
          'error',
          'line-too-long',
          place,
          `A line of more than ${this.#context.limits.record} bytes was left out.`,
        ),
      ]
    const parsed = this.#parse(line)
    if (parsed instanceof Error)
      return this.#cut
        ? []
        : [report('error', 'invalid-json', place, `This line is not valid JSON and was left out: ${reason(parsed)}.`)]
    const { found, tooDeep } = recordsIn(parsed, this.#fields, this.#context.limits.depth)
    if (found.length === 0) return [noText(place, tooDeep)]
    return found.map((one, index) => {
      const part = found.length > 1 ? index + 1 : null
      const article = toArticle({ ...one, record: place.record, line: place.line, part }, this.#source, this.#context)
      return { kind: 'article', article, records: 0 }
    })
  }

  #parse(line: Line): unknown {
    try {
      return JSON.parse(decodeBytes(line.bytes.subarray(line.start, line.end), this.#context.options.encoding))
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
}

/** White space alone; a separator of JSON text sequences counts as such. */
function isBlank({ bytes, start, end, tooLong }: Line): boolean {
  if (tooLong) return false
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0x20) return false
  return true
}
