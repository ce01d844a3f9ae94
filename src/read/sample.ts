import { extname } from 'node:path'
import type { Peeked } from './chunks.js'
import type { Sample, Source } from './source.js'

const LATIN1 = 4096

/** What formats are told apart by. */
export function sampleOf(source: Source, { head, whole }: Peeked): Sample {
  return {
    head,
    latin1: head.toString('latin1', 0, LATIN1),
    extension: extname(source.name).slice(1).toLowerCase(),
    mediaType: source.hints.mediaType?.toLowerCase() ?? null,
    whole,
  }
}
