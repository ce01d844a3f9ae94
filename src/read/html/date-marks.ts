import { parsePublished } from '../published.js'
import { DATE_PROPERTIES, UPDATED_NAME } from './date-names.js'
import { articleScope, type DateSources } from './date-sources.js'
import { attribute, contains, type HtmlElement, rawText } from './tree.js'

/** Dates that microdata and RDFa mark: those with the article and not below it; another one only where it is the page's sole. */
export function markedDates(sources: DateSources): string[] {
  const scope = articleScope(sources)
  const end = sources.body?.last ?? Number.POSITIVE_INFINITY
  const marked = sources.page.tree.elements.filter((element) => propertyRank(element) < DATE_PROPERTIES.length)
  const near = marked.filter((element) => scope !== null && contains(scope, element) && element.index <= end)
  const chosen = near.length > 0 || marked.length > 1 ? near : marked
  return chosen.sort((a, b) => propertyRank(a) - propertyRank(b)).map(dateOf)
}

function propertyRank(element: HtmlElement): number {
  if (element.attributes.size === 0) return DATE_PROPERTIES.length
  const values = `${attribute(element, 'itemprop')} ${attribute(element, 'property')}`.split(/\s+/)
  const rank = DATE_PROPERTIES.findIndex((property) => values.includes(property))
  return rank < 0 ? DATE_PROPERTIES.length : rank
}

/** So many elements into a body a `<time>` may be the article's; a later one belongs to a box. */
const HEAD_OF_BODY = 15

/** `<time>` elements with the article: those between headline and text first, those of an update last, none of the lists below. */
export function timeElements(sources: DateSources): string[] {
  const { page, headline, body } = sources
  const scope = articleScope(sources)
  const from = headline?.index ?? 0
  const to = body?.index ?? Number.POSITIVE_INFINITY
  const end = body?.last ?? Number.POSITIVE_INFINITY
  return page.tree.elements
    .filter((element) => element.name === 'time' && scope !== null && contains(scope, element))
    .map((element) => ({ element, kind: timeKind(element), isBetween: element.index > from && element.index < to }))
    .filter(({ element, kind }) => kind === PUBLISHED || element.index <= Math.min(to + HEAD_OF_BODY, end))
    .map(({ element, kind, isBetween }) => ({ element, rank: kind + (isBetween ? 0 : OUTSIDE) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ element }) => dateOf(element))
}

const PUBLISHED = 0
const PLAIN = 1
/** Added to those that stand elsewhere than between headline and text. */
const OUTSIDE = 2
const UPDATED = 4

/** tagDiv calls its only date "entry-date updated": the word ranks it lower, but condemns it not. */
function timeKind(element: HtmlElement): number {
  const name = `${attribute(element, 'class')} ${attribute(element, 'itemprop')}`
  if (/publish/i.test(name)) return PUBLISHED
  return UPDATED_NAME.test(name) || UPDATED_NAME.test(stampText(element)) ? UPDATED : PLAIN
}

function dateOf(element: HtmlElement): string {
  const stated = attribute(element, 'content') || attribute(element, 'datetime')
  if (stated !== '') return stated
  const shown = stampText(element)
  return parsePublished(shown) === null ? attribute(element, 'title') : shown
}

function stampText(element: HtmlElement): string {
  return rawText(element, undefined, LONGEST_STAMP)
}

const LONGEST_STAMP = 200
