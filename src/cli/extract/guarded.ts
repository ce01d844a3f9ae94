import type { Article } from '../../model/article.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Event } from '../../model/event.js'
import type { Pipeline } from '../../pipeline.js'

/** The events of an article; a fault of the tool costs one article, not the run, and is reported. */
export function extractGuarded(
  pipeline: Pipeline,
  article: Article,
  report: (diagnostic: Diagnostic) => void,
): readonly Event[] {
  try {
    return pipeline.extract(article)
  } catch (error) {
    const { path, line, record } = article
    const message = `Internal error, this article was left out: ${error instanceof Error ? error.message : String(error)}`
    report({ severity: 'error', code: 'internal-error', path, line, record, message })
    return []
  }
}
