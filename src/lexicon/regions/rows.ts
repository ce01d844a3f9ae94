import { readFileSync } from 'node:fs'

function read(file: string): string {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
}

/** Lines of a table in `src/lexicon/data/`; the heading line, empty lines and lines that start with `#` are left out. */
export function readLines(file: string): string[] {
  const lines = read(file).split('\n')
  return lines.filter((line) => line !== '' && line.charCodeAt(0) !== 0x23).slice(1)
}

/** Text of a table below its heading line, for tables that are too long to be parted: one notice, one heading, then rows only. */
export function readBody(file: string): string {
  const text = read(file)
  return text.slice(text.indexOf('\n', text.indexOf('\n') + 1) + 1)
}

/** Rows of a table in `src/lexicon/data/`: cells parted by tabs. */
export function readRows(file: string): string[][] {
  return readLines(file).map((line) => line.split('\t'))
}
