import type { ArticleRef, Event, MergedEvent } from '../model/event.js'
import { groupCopies } from './copies.js'
import { mergeEvents } from './merge.js'
import { type Signature, signatureOf } from './signature.js'

export interface CollectedArticle {
  readonly article: ArticleRef
  readonly events: readonly Event[]
}

/** What is kept of an article: not its text, and no slices of it, which would keep all of it in memory. */
interface Kept {
  readonly article: ArticleRef
  readonly events: string
  readonly signature: Signature
  readonly length: number
}

/** The events of one article after merging, and the article. */
export interface Merged {
  readonly article: ArticleRef
  readonly events: readonly MergedEvent[]
}

/** Takes the articles that have events, and gives each event once, however many copies tell it. */
export class Deduplicator {
  readonly #articles: Kept[] = []

  add(text: string, article: ArticleRef, events: readonly Event[]): void {
    const signature = signatureOf(text)
    const kept = JSON.parse(JSON.stringify(article)) as ArticleRef
    this.#articles.push({ article: kept, events: JSON.stringify(events), signature, length: text.length })
  }

  get articles(): number {
    return this.#articles.length
  }

  /** In the order of publication, so that the order of the inputs does not matter. */
  *merged(): Generator<Merged> {
    const sorted = this.#articles.sort(inOrder)
    const groups = new Map<number, Kept[]>()
    for (const [index, group] of groupCopies(sorted.map(({ signature }) => signature)).entries()) {
      const copies = groups.get(group)
      if (copies === undefined) groups.set(group, [sorted[index] as Kept])
      else copies.push(sorted[index] as Kept)
    }
    for (const copies of groups.values()) yield* byArticle(mergeEvents(copies.map(unpack)))
  }
}

function unpack({ article, events }: Kept): CollectedArticle {
  return { article, events: (JSON.parse(events) as Event[]).map((event) => ({ ...event, article })) }
}

/** An event that only a later copy tells stands with that copy. */
function byArticle(events: readonly MergedEvent[]): Iterable<Merged> {
  const merged = new Map<ArticleRef, MergedEvent[]>()
  for (const event of events) merged.set(event.article, [...(merged.get(event.article) ?? []), event])
  return [...merged].map(([article, own]) => ({ article, events: own }))
}

/** First publication first; of one day the more complete article, then whatever is the same in any order of the inputs. */
function inOrder(a: Kept, b: Kept): number {
  return (
    compare(a.article.published ?? '9999', b.article.published ?? '9999') ||
    b.length - a.length ||
    compare(a.article.sha256, b.article.sha256) ||
    compare(a.article.publisher ?? '', b.article.publisher ?? '') ||
    compare(a.article.id, b.article.id) ||
    compare(a.article.path, b.article.path) ||
    (a.article.record ?? 0) - (b.article.record ?? 0)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
