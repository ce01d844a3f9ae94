import { type Event, isMerged } from '../model/event.js'
import { type CellValue, COLUMNS, MERGED_COLUMNS } from './columns.js'
import { plainText } from './plain-text.js'
import type { OutputFormat } from './writer.js'

// Spreadsheets run a cell that starts like this as a formula; the full-width forms count in East Asian settings.
const FORMULA = /^[=+\-@\uff0b\uff0d\uff1d\uff20]/

export const csv: OutputFormat = {
  name: 'csv',
  endings: ['.csv'],
  description: 'one row an event, for spreadsheets, R and pandas',
  keepsDiagnostics: false,
  createWriter: async ({ merged = false }) => {
    const toCsv = await csvText()
    const columns = merged ? [...COLUMNS, ...MERGED_COLUMNS] : COLUMNS
    return {
      begin: () => toCsv([columns.map((column) => column.name)]),
      article: (_article, events) => toCsv(events.map((event) => toRow(event, merged))),
      end: () => '',
    }
  },
}

/** Loads the library and gives the function that turns rows into CSV. */
export async function csvText(): Promise<(rows: readonly (readonly CellValue[])[]) => string> {
  const { stringify } = await import('csv-stringify/sync')
  // without quoted_match a bare CR or LF inside a cell is written unquoted; cells hold none, a later column might
  return (rows) =>
    stringify(
      rows.map((row) => row.map(toCell)),
      { quoted_match: /[\r\n]/ },
    )
}

function toRow(event: Event, merged: boolean): CellValue[] {
  const own = COLUMNS.map((column) => column.value(event))
  return merged ? [...own, ...MERGED_COLUMNS.map(({ value }) => (isMerged(event) ? value(event) : null))] : own
}

/** Text of a cell: one line, and never a formula. Numbers are no formulas and stay as they are. */
export function toCell(value: CellValue): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = plainText(value)
  return FORMULA.test(text) ? `'${text}` : text
}
