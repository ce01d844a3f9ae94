import { html } from './format/html.js'
import { jsonl } from './format/jsonl.js'
import { text } from './format/text.js'
import type { Reader, Sample } from './source.js'

/** Every input format, in the order in which they are asked whether a file is theirs. Add a format here. */
export const READERS: readonly Reader[] = [html, jsonl, text]

/** The format whose content it is, else the one that the name says, else text. */
export function chooseReader(sample: Sample): Reader {
  return (
    READERS.find((reader) => reader.matches(sample)) ??
    READERS.find((reader) => reader.extensions.includes(sample.extension)) ??
    text
  )
}
