/**
 * Gives every article its outcome, in the order of the items. A short run stays on this thread; one that proves long
 * goes on in others, where it is the same code on the same articles: the output does not tell how many there were.
 */
import { availableParallelism } from 'node:os'
import type { Pipeline } from '../../pipeline.js'
import type { ReadItem } from '../../read/index.js'
import { type Outcome, outcomeOf } from './outcome.js'
import type { Threads } from './threads.js'

/** An item as it was read; for an article also what came of it. */
export interface Extracted {
  readonly item: ReadItem
  readonly outcome: Outcome | null
}

export interface ExtractorOptions {
  /** Threads to extract on; undefined leaves it to the length of the run and the machine's cores. */
  readonly jobs?: number | undefined
  /** The user's rule file, which every thread reads for itself. */
  readonly rules?: string | undefined
}

/** A thread of its own needs about a second before it is as fast as this one: so much work must have been there first. */
const LONG_RUN_MILLISECONDS = 1500
/**
 * Without --jobs: so many threads, of 130 MB of memory each, where the machine has as many cores. On two cores the
 * compiler needs the second one, and two threads are hardly faster than one.
 */
const THREADS = 4

export async function* extractAll(
  pipeline: Pipeline,
  items: AsyncIterable<ReadItem>,
  { jobs, rules }: ExtractorOptions,
): AsyncGenerator<Extracted> {
  const wanted = jobs ?? (availableParallelism() < THREADS ? 1 : THREADS)
  let threads: Threads | null = null
  let left = wanted === 1 ? Number.POSITIVE_INFINITY : jobs === undefined ? LONG_RUN_MILLISECONDS : 0
  try {
    for await (const item of items) {
      if (left <= 0 && threads === null) {
        const { hasThreads, Threads } = await import('./threads.js')
        if (hasThreads) threads = new Threads(wanted, rules)
        else left = Number.POSITIVE_INFINITY
      }
      if (threads?.ready) yield* threads.take(item)
      else if (item.kind !== 'article') yield { item, outcome: null }
      else {
        const start = performance.now()
        yield { item, outcome: outcomeOf(pipeline, item.article) }
        left -= performance.now() - start
      }
    }
    if (threads !== null) yield* threads.rest()
  } finally {
    await threads?.close()
  }
}
