import { csv } from './csv.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { table } from './table.js'
import type { OutputFormat } from './writer.js'

export type { OutputFormat, RunSummary, Style, Writer, WriterOptions } from './writer.js'
export { PLAIN_STYLE } from './writer.js'

/** The output formats. Add a format here: choices of `--format`, file endings, help and documentation follow. */
export const WRITERS: readonly OutputFormat[] = [csv, json, jsonl, table]

/** The format of that name. @throws Error for a name that is not in the list: check before */
export function formatNamed(name: string): OutputFormat {
  const found = WRITERS.find((format) => format.name === name)
  if (found === undefined) throw new Error(`no output format is called "${name}"`)
  return found
}

/** The format that the ending of a file name stands for, else null. */
export function formatOfPath(path: string): OutputFormat | null {
  const lower = path.toLowerCase()
  return WRITERS.find((format) => format.endings.some((ending) => lower.endsWith(ending))) ?? null
}
