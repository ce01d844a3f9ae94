/** What is known of an article before any mention is read: the clean text, its sentences, and the classes of their words. */
import { clean } from '../clean/index.js'
import type { Article } from '../model/article.js'
import type { CleanText, StructuredText } from '../model/text.js'
import { structure } from '../split/index.js'
import type { Engine } from './engine.js'
import { tagWords } from './patterns/tagger.js'
import { type TermRow, termRow, unlessWithin } from './patterns/term.js'

export interface TaggedText {
  readonly doc: StructuredText
  readonly rows: readonly TermRow[]
}

export interface ArticleWords extends TaggedText {
  readonly article: Article
  readonly cleaned: CleanText
  /** The separate title of the record; null where there is none. */
  readonly title: TaggedText | null
}

export function readWords(engine: Engine, article: Article): ArticleWords {
  const cleaned = clean(article.text, { title: article.title })
  return {
    article,
    cleaned,
    ...tagText(engine, cleaned.text),
    title: article.title === null ? null : tagText(engine, article.title),
  }
}

function tagText(engine: Engine, text: string): TaggedText {
  const doc = structure(text)
  const number = engine.tags.idOf('Number')
  const rows = doc.sentences.map((sentence) => {
    const row = termRow(sentence, engine.width)
    tagWords(row, engine.tagger, number)
    unlessWithin(row, engine.tags.idOf('Staff'), engine.tags.idOf('NotStaff'))
    return row
  })
  return { doc, rows }
}
