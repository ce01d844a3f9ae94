import type { Article } from '../model/article.js'
import type { Event } from '../model/event.js'
import type { Pipeline } from '../pipeline.js'
import { type ReadOptions, read } from '../read/index.js'
import type { GoldEntry, GoldSet } from './gold.js'

/** What the tool finds in each article of a gold set, in their order; announced events are left out, as they are in the gold. */
export async function predict(set: GoldSet, pipeline: Pipeline): Promise<Event[][]> {
  const predictions = set.articles.map((): Event[] => [])
  const records = set.articles.flatMap(({ source }, index) =>
    source.kind === 'record' ? [{ index, record: source.record }] : [],
  )
  const lines = Buffer.from(records.map(({ record }) => `${JSON.stringify(record)}\n`).join(''))
  for await (const article of articlesOf(['-'], { stdin: chunks(lines) })) {
    const index = records[(article.record ?? 1) - 1]?.index ?? 0
    predictions[index]?.push(...reported(pipeline, article))
  }
  for (const [index, entry] of set.articles.entries()) predictions[index]?.push(...(await predictPage(entry, pipeline)))
  return predictions
}

async function predictPage({ source }: GoldEntry, pipeline: Pipeline): Promise<Event[]> {
  if (source.kind !== 'page') return []
  const events: Event[] = []
  for await (const article of articlesOf([source.path], { published: source.published ?? undefined })) {
    events.push(...reported(pipeline, article))
  }
  return events
}

async function* articlesOf(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Article> {
  for await (const item of read(inputs, options)) if (item.kind === 'article') yield item.article
}

async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes
}

function reported(pipeline: Pipeline, article: Article): Event[] {
  return pipeline.extract(article).filter(({ status }) => status === 'reported')
}
