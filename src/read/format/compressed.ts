import { Budget } from '../archive/budget.js'
import { gunzipped } from '../archive/inflate.js'
import { unzstd } from '../archive/zstd.js'
import type { Chunks, ContainerFormat, ReadContext, Sample, Source } from '../source.js'

type Unpack = (chunks: Chunks, budget: Budget) => AsyncIterable<Buffer>

/** One packed file: what is inside is named like it, without the ending. */
function compressed(name: string, extensions: readonly string[], magic: string, unpack: Unpack): ContainerFormat {
  const start = Buffer.from(magic, 'latin1')
  return {
    kind: 'container',
    name,
    extensions,
    archive: false,
    matches: ({ head }: Sample) => head.subarray(0, start.length).equals(start),
    async *members(source: Source, context: ReadContext) {
      const chunks = unpack(source.chunks, new Budget(context.limits))
      yield { path: source.path, name: innerName(source.name), hints: source.hints, chunks }
    },
  }
}

export const gzip = compressed('gzip', ['gz', 'tgz'], '\x1f\x8b', gunzipped)
export const zstd = compressed('zstd', ['zst', 'zstd'], '\x28\xb5\x2f\xfd', unzstd)

/** "berita.jsonl.gz" holds "berita.jsonl", "arsip.tgz" holds "arsip.tar". */
function innerName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|zst|zstd)$/i, '')
}
