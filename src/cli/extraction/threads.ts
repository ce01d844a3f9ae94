import { existsSync } from 'node:fs'
import { Tinypool } from 'tinypool'
import type { Article } from '../../model/article.js'
import type { ReadItem } from '../../read/index.js'
import type { Extracted } from './extractor.js'
import { faulty, type Outcome } from './outcome.js'

/** Characters of text that go to a thread at once: few enough to share the work evenly, enough to make a message worth it. */
const BATCH = 32_000
/** Batches that may wait for each thread, so that it never runs dry and memory stays flat. */
const WAITING = 4

interface Batch {
  readonly articles: Article[]
  size: number
  /** Set once the batch is on its way. */
  outcomes: Promise<readonly Outcome[]> | null
}

/** A place in the order of items: an article waits for its batch. */
interface Place {
  readonly item: ReadItem
  readonly batch: Batch | null
  readonly index: number
}

const WORKER = new URL('./worker.js', import.meta.url)

/** Only the built tool has code that a thread can load; run from its sources, as in tests, it stays on one. */
export const hasThreads = existsSync(WORKER)

/** Extracts on other threads, and gives back items in the order in which it took them. */
export class Threads {
  /** Whether the threads are up; until then this thread had better go on itself. */
  ready = false
  readonly #pool: Tinypool
  readonly #most: number
  readonly #places: Place[] = []
  #filling: Batch = newBatch()
  #waiting = 0

  constructor(threads: number, rules: string | undefined) {
    this.#most = threads * WAITING
    this.#pool = new Tinypool({
      filename: WORKER.href,
      name: 'extractBatch',
      minThreads: threads,
      maxThreads: threads,
      workerData: { rules },
    })
    this.#pool.run([]).then(
      () => {
        this.ready = true
      },
      () => undefined,
    )
  }

  /** Takes an item; gives what is done of it and those before it. */
  async *take(item: ReadItem): AsyncGenerator<Extracted> {
    this.#add(item)
    while (this.#places[0] !== undefined && (this.#places[0].batch === null || this.#waiting > this.#most))
      yield* this.#first()
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Extracted> {
    this.#send()
    while (this.#places.length > 0) yield* this.#first()
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }

  #add(item: ReadItem): void {
    if (item.kind !== 'article') {
      this.#places.push({ item, batch: null, index: 0 })
      return
    }
    const batch = this.#filling
    this.#places.push({ item, batch, index: batch.articles.length })
    batch.articles.push(item.article)
    batch.size += item.article.text.length
    if (batch.size >= BATCH) this.#send()
  }

  #send(): void {
    const batch = this.#filling
    if (batch.articles.length === 0) return
    this.#filling = newBatch()
    this.#waiting++
    batch.outcomes = this.#pool
      .run(batch.articles)
      .catch((error: unknown) => batch.articles.map((article) => faulty(article, error)))
  }

  /** The first item, and with an article all up to the last of its batch. */
  async *#first(): AsyncGenerator<Extracted> {
    const batch = this.#places[0]?.batch ?? null
    const outcomes = (await batch?.outcomes) ?? []
    for (;;) {
      const place = this.#places[0]
      if (place === undefined || (place.batch !== null && place.batch !== batch)) break
      this.#places.shift()
      yield { item: place.item, outcome: place.batch === null ? null : (outcomes[place.index] ?? null) }
      if (batch === null) return
    }
    this.#waiting--
  }
}

function newBatch(): Batch {
  return { articles: [], size: 0, outcomes: null }
}
