import { gzip, zstd } from './format/compressed.js'
import { docx } from './format/docx.js'
import { html } from './format/html.js'
import { json } from './format/json.js'
import { jsonl } from './format/jsonl.js'
import { table } from './format/table.js'
import { tar } from './format/tar.js'
import { text } from './format/text.js'
import { warc } from './format/warc.js'
import { zip } from './format/zip.js'
import type { Reader, Sample } from './source.js'

/** Every input format, in the order in which they are asked whether a file is theirs. Add a format here. */
export const READERS: readonly Reader[] = [gzip, zstd, docx, zip, tar, warc, html, jsonl, json, table, text]

/** The format whose content it is, else the one that the name says, else text. */
export function chooseReader(sample: Sample): Reader {
  return (
    READERS.find((reader) => reader.matches(sample)) ??
    READERS.find((reader) => reader.extensions.includes(sample.extension)) ??
    text
  )
}
