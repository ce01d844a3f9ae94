import type { CountRow } from '../../query/count.js'
import { csvText } from '../../write/csv.js'
import { plainText, toJson } from '../../write/plain-text.js'

const NUMBERS = ['events', 'tallies', 'articles'] as const
const UNKNOWN = '(not said)'

/** The counts as a table for people, CSV, JSON or JSON Lines. */
export async function renderCount(field: string, rows: readonly CountRow[], format: string): Promise<string> {
  const named = rows.map(({ value, ...counts }) => ({ [field]: value, ...counts }))
  if (format === 'json') return `${JSON.stringify(named, null, 2)}\n`
  if (format === 'jsonl') return named.map((row) => `${toJson(row)}\n`).join('')
  if (format === 'table') return renderTable(field, rows)
  const toCsv = await csvText()
  return toCsv([[field, ...NUMBERS], ...rows.map((row) => [row.value, ...NUMBERS.map((name) => row[name])])])
}

function renderTable(field: string, rows: readonly CountRow[]): string {
  const names = rows.map(({ value }) => plainText(value ?? UNKNOWN))
  const width = Math.max(field.length, ...names.map((name) => name.length))
  const lines = rows.map((row, index) =>
    [(names[index] ?? '').padEnd(width), ...NUMBERS.map((name) => String(row[name]).padStart(9))].join(''),
  )
  return `${[field.padEnd(width) + NUMBERS.map((name) => name.padStart(9)).join(''), ...lines].join('\n')}\n`
}
