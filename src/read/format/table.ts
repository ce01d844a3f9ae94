import { toArticle } from '../article.js'
import { report } from '../diagnose.js'
import { decodeBytes } from '../encoding.js'
import { FieldReader } from '../record.js'
import type { Decoded, Decoder, ReadContext, RecordFormat, Sample, Source } from '../source.js'
import { type Dialect, dialectOf, namesIn } from '../table/dialect.js'
import { type Header, headerOf } from '../table/header.js'
import { cellsOf } from '../table/row.js'
import { type Row, RowCutter } from '../table/row-cutter.js'

/** Tables as text: commas, semicolons, tabs or bars; quoted or as psql's COPY writes them. */
export const table: RecordFormat = {
  kind: 'records',
  name: 'csv',
  extensions: ['csv', 'tsv', 'tab', 'psv'],
  matches: isTable,
  decoder: (source, sample, context) => new TableDecoder(source, sample, context),
}

/** Names of fields in the first line that make a table of a file called otherwise. */
const TELLING_NAMES = 3

function isTable({ head, mediaType }: Sample): boolean {
  return mediaType === 'text/csv' || mediaType === 'text/tab-separated-values' || namesIn(head) >= TELLING_NAMES
}

/** What programs write where there is nothing. */
const EMPTY = new Set(['NULL', 'null', 'NaN', 'nan', 'None', '\\N', 'N/A'])
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

class TableDecoder implements Decoder {
  readonly #source: Source
  readonly #context: ReadContext
  readonly #dialect: Dialect
  readonly #rows: RowCutter
  readonly #fields: FieldReader
  #header: Header | null = null
  #record = 0

  constructor(source: Source, sample: Sample, context: ReadContext) {
    this.#source = source
    this.#context = context
    this.#dialect = dialectOf(sample)
    this.#rows = new RowCutter(this.#dialect, context.limits.record)
    this.#fields = new FieldReader(context.options.map)
  }

  push(chunk: Buffer): Generator<Decoded> {
    return this.#take(this.#rows.push(chunk))
  }

  *end(cut: boolean): Generator<Decoded> {
    if (this.#rows.open && !cut) {
      const message = 'A quote is opened and never closed: from there on each line was taken for a row.'
      yield report('warning', 'unclosed-quote', this.#source, message)
    }
    if (this.#rows.open && cut) return
    yield* this.#take(this.#rows.end())
    if (this.#record === 0 && !cut && this.#header?.hasText !== false)
      yield report('warning', 'empty-file', this.#source, 'The table holds no row.')
  }

  *#take(rows: Iterable<Row>): Generator<Decoded> {
    for (const row of rows) {
      if (isBlank(row)) continue
      if (this.#header === null) {
        if (isSeparatorLine(row)) continue
        const cells = this.#cells(row)
        this.#header = headerOf(cells, this.#context.options.map)
        if (!this.#header.hasText) yield this.#noColumn(this.#header, row)
        if (this.#header.inFirstRow) continue
      }
      if (this.#header.hasText) yield this.#decode(row, this.#header)
    }
  }

  #decode(row: Row, header: Header): Decoded {
    this.#record++
    const { gate } = this.#context.options
    const place = { path: this.#source.path, line: row.line, record: this.#record }
    if (row.tooLong)
      return report(
        'error',
        'line-too-long',
        place,
        `A row of more than ${this.#context.limits.record} bytes was left out.`,
        1,
      )
    const record = recordOf(header.names, this.#cells(row))
    if (gate && !gate(row.bytes, 0, row.bytes.length) && this.#fields.holdsText(record))
      return { kind: 'passed', articles: 1, records: 1 }
    const found = this.#fields.read(record)
    if (found === null) return report('warning', 'no-text', place, 'This row holds no text.', 1)
    const article = toArticle({ ...found, record: place.record, line: row.line }, this.#source, this.#context)
    return { kind: 'article', article, records: 1 }
  }

  #cells({ bytes }: Row): string[] {
    const marked = this.#header === null && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)
    return cellsOf(decodeBytes(marked ? bytes.subarray(3) : bytes, this.#context.options.encoding), this.#dialect)
  }

  #noColumn({ names }: Header, { line }: Row): Decoded {
    const columns = names.map((name, index) => (name === '' ? String(index + 1) : name.slice(0, 40)))
    const message = `No column is known to hold the text; name it with --map text=COLUMN. Columns: ${columns.slice(0, 30).join(', ')}.`
    return report('error', 'no-text-column', { path: this.#source.path, line }, message)
  }
}

/** "sep=;", which tells spreadsheets the separator. */
function isSeparatorLine({ bytes }: Row): boolean {
  return bytes.length <= 8 && /^(?:\xef\xbb\xbf)?sep=.?$/.test(bytes.toString('latin1'))
}

function isBlank({ bytes, tooLong }: Row): boolean {
  return !tooLong && bytes.every((byte) => byte <= 0x20)
}

/** Cells by name and by number, from 1; of two columns of one name the first that holds something counts. */
function recordOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  // without a prototype, since a column may be called "__proto__"
  const record: Record<string, string> = Object.create(null)
  for (const [index, cell] of cells.entries()) {
    const value = EMPTY.has(cell.trim()) ? '' : cell
    const name = names[index] || String(index + 1)
    record[name] ||= value
    record[String(index + 1)] ??= value
  }
  return record
}
