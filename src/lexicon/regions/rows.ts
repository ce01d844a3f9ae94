import { readFileSync } from 'node:fs'

/** Lines of a table in `src/lexicon/data/`; the heading line, empty lines and lines that start with `#` are left out. */
export function readLines(file: string): string[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && line.charCodeAt(0) !== 0x23)
    .slice(1)
}

/** Rows of a table in `src/lexicon/data/`: cells parted by tabs. */
export function readRows(file: string): string[][] {
  return readLines(file).map((line) => line.split('\t'))
}
