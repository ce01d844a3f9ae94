import type { LinkedNode } from './json-ld.js'
import type { Flow } from './line.js'
import type { Page } from './page.js'
import { commonAncestor, type HtmlElement } from './tree.js'

/** Where a date is looked for: the page and what is known of its article. */
export interface DateSources {
  readonly page: Page
  readonly nodes: readonly LinkedNode[]
  readonly article: LinkedNode | null
  readonly headline: HtmlElement | null
  readonly body: HtmlElement | null
  /** Lines of the page. */
  readonly flows: readonly Flow[]
  readonly url: string | null
}

/** The innermost element that holds headline and body: what stands outside it is not about the article. */
export function articleScope({ headline, body }: DateSources): HtmlElement | null {
  return headline && body ? commonAncestor(headline, body) : (body?.parent ?? headline?.parent ?? null)
}
