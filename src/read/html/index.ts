import type { HtmlArticle, HtmlHints, HtmlResult } from './article.js'
import { htmlToText } from './fragment.js'

export type { HtmlArticle, HtmlHints, HtmlResult, NoArticle } from './article.js'
export { htmlToText } from './fragment.js'

/** Article text and metadata of an HTML page; null where the page is no article. Never throws. */
export function parseHtml(html: string, hints: HtmlHints = {}): HtmlArticle | null {
  return parseHtmlDetailed(html, hints).article
}

/** As `parseHtml`, with the reason why there is no article. */
export function parseHtmlDetailed(html: string, _hints: HtmlHints = {}): HtmlResult {
  const text = htmlToText(html)
  if (text === '') return { article: null, reason: 'empty' }
  return { article: { title: null, published: null, publisher: null, url: null, text }, reason: null }
}
