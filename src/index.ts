/**
 * Using netralitas from a program:
 *
 * ```js
 * import { createExtractor } from 'netralitas'
 * const extractor = await createExtractor()
 * const events = extractor.extract({ text, published: '2024-08-05' })
 * const regions = events.map((event) => event.region?.name ?? null)
 * ```
 */
import { createHash } from 'node:crypto'
import type { Article } from './model/article.js'
import type { Event, ToolRef } from './model/event.js'
import { codePointOffsets, withCodePointOffsets } from './offsets.js'
import { createPipeline } from './pipeline.js'

export type {
  ArticleRef,
  AsnCount,
  Event,
  EventDate,
  EventRegion,
  EventType,
  Evidence,
  Official,
  Quote,
  Role,
  Status,
  ToolRef,
} from './model/event.js'
export { EVENT_TYPES } from './model/event.js'

/** An article to look at. The text is taken as it is: offsets of the events count in it. */
export interface ArticleInput {
  readonly text: string
  /** Made from the text where it is not given. */
  readonly id?: string | undefined
  readonly title?: string | null | undefined
  /** Day of publication, `YYYY-MM-DD`: without it "Senin" or "kemarin" cannot be dated. */
  readonly published?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly url?: string | null | undefined
}

export interface ExtractorOptions {
  /** What offsets count: UTF-16 code units as JavaScript does (if not given), or code points as Python and R do. */
  readonly offsets?: 'utf16' | 'code-points' | undefined
}

export interface Extractor {
  /** Events of one article, announced ones (`status: 'planned'`) included. */
  extract(article: string | ArticleInput): Event[]
  /** Name, version, and hash of the rules: also part of every event. */
  readonly tool: ToolRef
}

/** Loads rules and word lists, once; the extractor then serves for any number of articles. */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const pipeline = await createPipeline()
  return {
    tool: pipeline.tool,
    extract: (input) => {
      const article = toArticle(typeof input === 'string' ? { text: input } : input)
      const events = pipeline.extract(article)
      if (options.offsets !== 'code-points') return [...events]
      const toCodePoints = codePointOffsets(article.text)
      return events.map((event) => withCodePointOffsets(event, toCodePoints))
    },
  }
}

function toArticle({ text, id, title, published, publisher, url }: ArticleInput): Article {
  return {
    id: id ?? createHash('sha256').update(text).digest('hex').slice(0, 16),
    path: '-',
    record: null,
    line: null,
    title: title ?? null,
    published: published ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
    text,
  }
}
