import { parsePublished } from '../published.js'
import { publishedFromUrl } from '../published-url.js'
import { DATE_METAS, DATE_PROPERTIES, STAMP_NAME, UPDATED_NAME, WEAK_DATE_METAS } from './date-names.js'
import { isArticle, type LinkedNode, text } from './json-ld.js'
import type { Flow } from './line.js'
import { isStamp } from './line-rules.js'
import type { Page } from './page.js'
import { attribute, commonAncestor, contains, type HtmlElement, rawText } from './tree.js'

/** Where a date is looked for: the page and what is known of its article. */
export interface DateSources {
  readonly page: Page
  readonly nodes: readonly LinkedNode[]
  readonly article: LinkedNode | null
  readonly headline: HtmlElement | null
  readonly body: HtmlElement | null
  readonly flows: readonly Flow[]
  readonly url: string | null
}

/** Raw dates of one kind of source, best first. */
type DateSource = (sources: DateSources) => readonly string[]

/** In order of trust: the first readable date wins. Add a source here. */
const DATE_SOURCES: readonly DateSource[] = [
  ({ article }) => [text(article, 'datePublished'), text(article, 'dateCreated')],
  ({ page }) => metaDates(page, DATE_METAS),
  markedDates,
  timeElements,
  visibleStamps,
  ({ page }) => metaDates(page, WEAK_DATE_METAS),
  ({ nodes }) =>
    nodes
      .filter((node) => !isArticle(node) && /WebPage/.test(String(node['@type'])))
      .map((node) => text(node, 'datePublished')),
]

/** First publication of a page as an Indonesian calendar day; null where neither metadata, stamps nor address tell it. */
export function findPublished(sources: DateSources): string | null {
  for (const source of DATE_SOURCES) {
    const raw = source(sources).find((one) => parsePublished(one) !== null)
    if (raw !== undefined) return localDay(raw, sources) ?? parsePublished(raw)
  }
  return sources.url === null ? null : publishedFromUrl(sources.url)
}

/**
 * "2024-10-20T15:30Z" is Sunday in Jakarta and Monday in Papua. Where the page shows the same moment with an eastern
 * zone, that day is the paper's own.
 */
function localDay(raw: string, sources: DateSources): string | null {
  if (!UTC.test(raw.trim())) return null
  const east = [...timeElements(sources), ...visibleStamps(sources)].find((one) => EASTERN.test(one.trim()))
  const day = east === undefined ? null : parsePublished(east)
  return day !== null && Math.abs(Date.parse(day) - Date.parse(raw.slice(0, 10))) <= ONE_DAY ? day : null
}

const UTC = /^\d{4}-\d{2}-\d{2}.{0,20}(?:Z|[+-]00:?00)$/
const EASTERN = /\+0[89]:?00$|\b(?:WITA|WIT)\b/
const ONE_DAY = 86_400_000

function metaDates(page: Page, names: readonly string[]): string[] {
  return names.flatMap((name) => page.metas.get(name) ?? [])
}

/** Microdata and RDFa. */
function markedDates({ page, body, headline }: DateSources): string[] {
  const marked = page.tree.elements.filter((element) => propertyRank(element) < DATE_PROPERTIES.length)
  return marked
    .sort(
      (a, b) => propertyRank(a) - propertyRank(b) || outsideRank(a, headline, body) - outsideRank(b, headline, body),
    )
    .map(dateOf)
}

function propertyRank(element: HtmlElement): number {
  if (element.attributes.size === 0) return DATE_PROPERTIES.length
  const values = `${attribute(element, 'itemprop')} ${attribute(element, 'property')}`.split(/\s+/)
  const rank = DATE_PROPERTIES.findIndex((property) => values.includes(property))
  return rank < 0 ? DATE_PROPERTIES.length : rank
}

/** 0 for elements that stand with headline and body, 1 for those elsewhere. */
function outsideRank(element: HtmlElement, headline: HtmlElement | null, body: HtmlElement | null): number {
  const scope = articleScope(headline, body)
  return scope !== null && contains(scope, element) ? 0 : 1
}

function articleScope(headline: HtmlElement | null, body: HtmlElement | null): HtmlElement | null {
  return headline && body ? commonAncestor(headline, body) : (body?.parent ?? headline?.parent ?? null)
}

/** `<time>` elements with the article: those between headline and text first, those of an update last. */
function timeElements({ page, headline, body }: DateSources): string[] {
  const times = page.tree.elements.filter(
    (element) => element.name === 'time' && outsideRank(element, headline, body) === 0,
  )
  const isBetween = ({ index }: HtmlElement) =>
    index > (headline?.index ?? 0) && index < (body?.index ?? Number.POSITIVE_INFINITY)
  return times
    .map((element) => ({ element, rank: timeRank(element) + (isBetween(element) ? 0 : 2) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ element }) => dateOf(element))
}

/** tagDiv calls its only date "entry-date updated": the word ranks it lower, but condemns it not. */
function timeRank(element: HtmlElement): number {
  const name = `${attribute(element, 'class')} ${attribute(element, 'itemprop')}`
  if (/publish/i.test(name)) return 0
  return UPDATED_NAME.test(name) || UPDATED_NAME.test(stampText(element)) ? 4 : 1
}

function dateOf(element: HtmlElement): string {
  return (
    attribute(element, 'content') ||
    attribute(element, 'datetime') ||
    (parsePublished(stampText(element)) ? stampText(element) : attribute(element, 'title'))
  )
}

function stampText(element: HtmlElement): string {
  return rawText(element, undefined, LONGEST_STAMP)
}

const LONGEST_STAMP = 200

/** How many lines above the headline and below the body may hold a stamp. */
const REACH = 12

/** Lines with a date around the headline: between headline and text, above, at the head of the text, below it; updates last. */
function visibleStamps({ headline, body, flows }: DateSources): string[] {
  const scope = articleScope(headline, body)
  if (!scope) return []
  const inScope = flows.filter(
    (flow) => contains(scope, flow.element) && flow.text.length < 250 && (flow.linkShare < 0.5 || isStamp(flow)),
  )
  const from = headline?.index ?? 0
  const start = body?.index ?? from
  const above = inScope.filter((flow) => flow.element.index < from).slice(-REACH)
  const stamps = [
    ...byRank(inScope.filter((flow) => flow.element.index > from && flow.element.index < start)),
    ...byRank(isWholePage(scope) ? above.filter((flow) => CLOCK.test(flow.text)) : above),
    ...inScope
      .filter((flow) => body && contains(body, flow.element))
      .slice(0, 3)
      .filter(isShortStamp),
    ...byRank(inScope.filter((flow) => body && flow.element.index > body.last).slice(0, REACH)),
  ]
  return [...stamps.filter((flow) => stampRank(flow) < 2), ...stamps.filter((flow) => stampRank(flow) === 2)].map(
    (flow) => flow.text,
  )
}

/** The day in a page's top bar is that of the crawl: above the headline of a flat page a stamp must tell the time. */
const CLOCK = /\d{1,2}[:.]\d{2}(?!\d)/

function isWholePage(scope: HtmlElement): boolean {
  return scope.name === 'body' || scope.name === 'html' || scope.parent?.name === 'body'
}

function byRank(flows: readonly Flow[]): Flow[] {
  return [...flows].sort((a, b) => stampRank(a) - stampRank(b))
}

function isShortStamp(flow: Flow): boolean {
  return flow.text.length < 80 && !/[.!?]["”']?$/.test(flow.text)
}

/** Named stamps first; lines about an update last. */
function stampRank({ element, text: line }: Flow): number {
  if (/^\W{0,3}(?:diperbarui|update|terakhir|diubah|last)/i.test(line)) return 2
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')} ${element.parent ? attribute(element.parent, 'class') : ''}`
  if (UPDATED_NAME.test(name) && !/publish/i.test(name)) return 2
  return STAMP_NAME.test(name) || /\bWI(?:B|TA|T)\b/i.test(line) ? 0 : 1
}
