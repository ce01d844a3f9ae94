import type { Article } from '../model/article.js'
import { publishedInName } from './file-name.js'
import { headlineOf } from './headline.js'
import { normaliseLine } from './normalise.js'
import type { Hints, ReadContext, Source } from './source.js'

/** What a format found out about one article; texts are normalised already. */
export interface Found extends Hints {
  readonly text: string
  readonly id?: string | null
  readonly record?: number | null
  readonly line?: number | null
  /** Number of the article in its record, from 1, where the record holds several. */
  readonly part?: number | null
}

/** What the record says, else what stands around it, else what the user said. */
export function toArticle(found: Found, source: Source, context: ReadContext): Article {
  const { hints } = source
  const record = found.record ?? null
  return {
    id: found.id ?? defaultId(source.path, record, found.part ?? null),
    path: source.path,
    record,
    line: found.line ?? null,
    title: found.title ?? null,
    published: found.published ?? hints.published ?? publishedInName(source.path) ?? context.options.published ?? null,
    publisher: found.publisher ?? line(hints.publisher),
    url: found.url ?? line(hints.url),
    text: found.text,
  }
}

/** A file that is one article: what somebody wrote down beside it (`meta.json`) goes before what it says itself. */
export function toSingleArticle(found: Found, source: Source, context: ReadContext): Article {
  const { hints } = source
  const title = line(hints.title) ?? found.title ?? null
  const publisher = line(hints.publisher) ?? found.publisher ?? null
  const url = line(hints.url) ?? found.url ?? null
  return toArticle({ ...found, title, publisher, url, published: hints.published ?? found.published }, source, context)
}

/** A text that is a whole file: its first line is the title if nothing better is known. */
export function toTextArticle(text: string, source: Source, context: ReadContext): Article {
  return toSingleArticle({ text, title: headlineOf(text) }, source, context)
}

function defaultId(path: string, record: number | null, part: number | null): string {
  if (record === null) return path
  return part === null ? `${path}#${record}` : `${path}#${record}.${part}`
}

function line(text: string | null | undefined): string | null {
  return text ? normaliseLine(text) : null
}
