import type { HtmlArticle, HtmlHints, HtmlResult } from './article.js'
import { bodyLines } from './body-lines.js'
import { listedCards, outsideCards } from './cards.js'
import { titleKey } from './characters.js'
import { proseLengths } from './density.js'
import { findBody } from './find-body.js'
import { flowsOf } from './flows.js'
import { isArticle, type LinkedNode, linkedNodes, text } from './json-ld.js'
import type { Flow } from './line.js'
import { isStamp } from './line-rules.js'
import { linkedBody } from './linked-body.js'
import { bodyOmission, pageOmission, textLengths } from './omission.js'
import { type Page, readPage } from './page.js'
import { findPublished } from './page-date.js'
import { reasonAgainst } from './page-kind.js'
import { findUrl } from './page-url.js'
import { findPublisher } from './publisher.js'
import { findHeadline } from './title.js'
import type { HtmlElement } from './tree.js'

export type { HtmlArticle, HtmlHints, HtmlResult, NoArticle } from './article.js'
export { htmlToText } from './fragment.js'

/** Article text and metadata of an HTML page; null where the page is no article. Never throws. */
export function parseHtml(html: string, hints: HtmlHints = {}): HtmlArticle | null {
  return parseHtmlDetailed(html, hints).article
}

/** As `parseHtml`, with the reason where there is no article. */
export function parseHtmlDetailed(html: string, hints: HtmlHints = {}): HtmlResult {
  if (html.trim() === '') return { article: null, reason: 'empty' }
  const page = readPage(html)
  const nodes = linkedNodes(page.jsonLd)
  const article = ownArticle(nodes, page)
  const { title, element: heading } = findHeadline(page, article)
  const url = findUrl(page, article, hints.url)

  const lengths = textLengths(page.tree)
  const flows = flowsOf(page.tree.root, pageOmission(lengths, heading))
  const headline = heading ?? lineWith(title, flows)
  const cards = listedCards(page.tree, flows)
  const written = outsideCards(cards, flows)
  const body = findBody(page.tree, written, proseLengths(page.tree, written), headline)
  const lines = bodyLines(
    body.flatMap((part) => flowsOf(part, anyOf(new Set(cards), bodyOmission(lengths, part)))),
    title,
  ).filter((line) => !isStamp(line))
  const paragraphs = linkedBody(article, lengthOf(lines)) ?? lines.map((line) => line.text)

  const reason = reasonAgainst({ page, nodes, article, url, heading: headline, flows: written, cards, body, lines })
  if (reason !== null && !(reason === 'no-text' && paragraphs.join('').length > lengthOf(lines)))
    return { article: null, reason }
  const published = findPublished({ page, nodes, article, headline, body: body[0] ?? null, flows, url })
  const publisher = findPublisher({ page, nodes, article, title, flows, url })
  return { article: { title, published, publisher, url, text: paragraphs.join('\n\n') }, reason: null }
}

function anyOf(
  cards: ReadonlySet<HtmlElement>,
  omit: (element: HtmlElement) => boolean,
): (element: HtmlElement) => boolean {
  return (element) => cards.has(element) || omit(element)
}

/** Pages without headings set the headline in bold type: the element whose line is the title. */
function lineWith(title: string | null, flows: readonly Flow[]): HtmlElement | null {
  const key = titleKey(title ?? '')
  return key === '' ? null : (flows.find((flow) => titleKey(flow.text) === key)?.element ?? null)
}

/** The article node of the page itself: with several (cards of a list) the one whose headline the page bears. */
function ownArticle(nodes: readonly LinkedNode[], page: Page): LinkedNode | null {
  const articles = nodes.filter(isArticle)
  if (articles.length < 2) return articles[0] ?? null
  const shown = [page.documentTitle, page.metas.get('og:title')?.[0] ?? ''].map(titleKey)
  const named = articles.find((node) => {
    const key = titleKey(text(node, 'headline'))
    return key !== '' && shown.some((one) => one !== '' && (one.startsWith(key) || key.startsWith(one)))
  })
  return named ?? (articles.length === 2 ? (articles[0] ?? null) : null)
}

function lengthOf(lines: readonly Flow[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}
