import type { Event, MergedEvent } from '../model/event.js'
import type { CollectedArticle } from './collector.js'
import { agree, type Facts, factsOf, join, overlap, wordsOf } from './same-event.js'

/** Sentences of copies share more words than this, edited or not. */
const LEAST_OVERLAP = 0.5

interface Telling {
  readonly event: Event
  readonly words: ReadonlySet<string>
  facts: Facts
  readonly articles: CollectedArticle[]
}

/** The events of articles that are copies of each other, each once, as its first article tells it. The articles come first publication first. */
export function mergeEvents(copies: readonly CollectedArticle[]): MergedEvent[] {
  const tellings: Telling[] = []
  for (const copy of copies) {
    const taken = new Set<Telling>()
    for (const event of copy.events) {
      const facts = factsOf(event)
      const words = wordsOf(event.sentence.text)
      const same = best(event, facts, words, tellings, taken)
      if (same === null) {
        const telling = { event, words, facts, articles: [copy] }
        tellings.push(telling)
        taken.add(telling)
      } else {
        same.articles.push(copy)
        same.facts = join(same.facts, facts)
        taken.add(same)
      }
    }
  }
  return tellings.map(toMerged)
}

/** The telling of this event among those of the articles before; events of one article are never one (`taken`). */
function best(
  { type, status, aggregate }: Event,
  facts: Facts,
  words: ReadonlySet<string>,
  tellings: readonly Telling[],
  taken: ReadonlySet<Telling>,
): Telling | null {
  let found: Telling | null = null
  let most = LEAST_OVERLAP
  for (const telling of tellings) {
    const { event } = telling
    if (taken.has(telling) || event.type !== type || event.status !== status || event.aggregate !== aggregate) continue
    const common = overlap(words, telling.words)
    if (common < most || (common === most && found !== null) || !agree(facts, telling.facts)) continue
    found = telling
    most = common
  }
  return found
}

function toMerged({ event, articles }: Telling): MergedEvent {
  const days = articles.map(({ article }) => article.published).filter((day) => day !== null)
  const publishers = articles.map(({ article }) => article.publisher).filter((publisher) => publisher !== null)
  return {
    ...event,
    reports: articles.length,
    publishers: [...new Set(publishers)].sort(),
    firstPublished: days.sort()[0] ?? null,
    articleIds: articles.map(({ article }) => article.id),
  }
}
