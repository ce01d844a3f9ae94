import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One hard case: a text and the places where sentences begin in it. */
export interface Case {
  readonly file: string
  readonly line: number
  readonly text: string
  /** For each boundary, the number of characters before it that are not white space. */
  readonly boundaries: readonly number[]
}

const folder = fileURLToPath(new URL('./cases/', import.meta.url))

/** Reads `cases/*.txt`: one case a line, `|` at each boundary, `⏎` for a line break, `#` for a comment. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .map((line, n) => ({ file, line: n + 1, marked: line })),
    )
    .filter(({ marked }) => marked !== '' && !marked.startsWith('# '))
    .map(({ file, line, marked }) => ({ file, line, ...unmark(marked) }))
}

function unmark(marked: string): { text: string; boundaries: number[] } {
  const parts = marked.replaceAll('⏎', '\n').split('|')
  const boundaries: number[] = []
  let count = 0
  for (const part of parts.slice(0, -1)) {
    count += inked(part)
    boundaries.push(count)
  }
  return {
    text: parts.map((part, i) => (i > 0 && /\s$/.test(parts[i - 1] ?? '') ? part.trimStart() : part)).join(''),
    boundaries,
  }
}

/** Number of characters that are not white space. */
export function inked(text: string): number {
  return text.replace(/\s/g, '').length
}
