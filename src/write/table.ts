import { type ArticleRef, type Event, isMerged, type Official } from '../model/event.js'
import { oneLine, plainText } from './plain-text.js'
import { wrap, wrapSpans } from './wrap.js'
import type { OutputFormat, Style, WriterOptions } from './writer.js'

const DATE_COLUMN = 12
const NARROWEST = 24

/** A journalist's view: what happened when and where, who did it, how many, and the sentence that says so. */
export const table: OutputFormat = {
  name: 'table',
  endings: ['.txt'],
  description: 'for reading on a terminal',
  keepsDiagnostics: false,
  createWriter: (options) => ({
    begin: () => '',
    article: (article, events, index) => `${index === 0 ? '' : '\n'}${articleBlock(article, events, options)}`,
    end: () => '',
  }),
}

function articleBlock(article: ArticleRef, events: readonly Event[], options: WriterOptions): string {
  const place = article.record === null ? article.path : `${article.path} (record ${article.record})`
  const origin = joined(' · ', [article.publisher, article.published, place])
  const lines = [
    ...wrap(plainText(article.title ?? article.id), options.width).map(options.style.strong),
    ...wrap(plainText(origin), options.width).map(options.style.faint),
    ...events.flatMap((event) => eventLines(event, options)),
  ]
  return `${lines.join('\n')}\n`
}

function eventLines(event: Event, { width, style, labels }: WriterOptions): string[] {
  const room = Math.max(NARROWEST, width - DATE_COLUMN)
  const date = plainText(event.date?.edtf ?? event.date?.text ?? '-')
  const head = joined(' · ', [labels[event.type] ?? event.type, ...marks(event), event.region?.name])
  const right = [
    ...wrap(plainText(head), room).map(style.accent),
    ...details(event).flatMap((line) => wrap(plainText(line), room)),
    ...sentenceLines(event, room, style),
  ]
  return besideDate(date, right)
}

/** The date stands in a column of its own; a longer one (an interval) takes the line above. */
function besideDate(date: string, right: readonly string[]): string[] {
  const indent = ' '.repeat(DATE_COLUMN)
  if (date.length >= DATE_COLUMN) return [date, ...right.map((line) => indent + line)]
  return right.map((line, index) => (index === 0 ? date.padEnd(DATE_COLUMN) : indent) + line)
}

function marks(event: Event): string[] {
  return [...(event.status === 'planned' ? ['planned'] : []), ...(event.aggregate ? ['tally'] : [])]
}

function details(event: Event): string[] {
  const subject = event.subject && `about ${officialText(event.subject)}`
  const lines = [
    event.official && officialText(event.official),
    subject,
    joined(' · ', [event.asnCount?.text, event.election]),
    isMerged(event) && event.reports > 1 ? `in ${event.reports} articles: ${event.publishers.join(', ')}` : null,
  ]
  return lines.filter((line) => line !== null && line !== '') as string[]
}

function officialText(official: Official): string {
  return joined(', ', [official.name, official.position])
}

/** The sentence in quotation marks; the words that show the event stand out where the terminal has colours. */
function sentenceLines({ sentence, trigger }: Event, room: number, style: Style): string[] {
  const at = (offset: number) => Math.min(Math.max(0, offset - sentence.start), sentence.text.length)
  const before = `“${oneLine(sentence.text.slice(0, at(trigger.start)))}`
  const words = oneLine(sentence.text.slice(at(trigger.start), at(trigger.end)))
  const text = `${before}${words}${oneLine(sentence.text.slice(at(trigger.end)))}”`
  return wrapSpans(text, room).map(({ start, end }) => {
    const from = Math.min(Math.max(start, before.length), end)
    const to = Math.max(from, Math.min(end, before.length + words.length))
    const parts: [string, (text: string) => string][] = [
      [text.slice(start, from), style.faint],
      [text.slice(from, to), style.strong],
      [text.slice(to, end), style.faint],
    ]
    return parts.map(([part, paint]) => (part === '' ? '' : paint(part))).join('')
  })
}

function joined(separator: string, parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null && part !== '').join(separator)
}
