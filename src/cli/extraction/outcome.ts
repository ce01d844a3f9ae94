import type { Article } from '../../model/article.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Event } from '../../model/event.js'
import type { Pipeline } from '../../pipeline.js'

/** What came of one article. Plain data: it may come from another thread. */
export interface Outcome {
  readonly events: readonly Event[]
  /** A fault of the tool costs one article, not the run; null where there was none. */
  readonly fault: Diagnostic | null
}

export function outcomeOf(pipeline: Pipeline, article: Article): Outcome {
  try {
    return { events: pipeline.extract(article), fault: null }
  } catch (error) {
    return faulty(article, error)
  }
}

export function faulty({ path, line, record }: Article, error: unknown): Outcome {
  const message = `Internal error, this article was left out: ${error instanceof Error ? error.message : String(error)}`
  return { events: [], fault: { severity: 'error', code: 'internal-error', path, line, record, message } }
}
