/** What a page says of its article. */
export interface HtmlArticle {
  readonly title: string | null
  /** Indonesian calendar day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  /** Human form: "Tribun Pontianak", not "Tribunpontianak.co.id". */
  readonly publisher: string | null
  /** Canonical address. */
  readonly url: string | null
  /** Paragraphs joined by an empty line. */
  readonly text: string
}

/** Why a page is no article. */
export type NoArticle = 'empty' | 'list' | 'not-found' | 'redirect' | 'no-text'

export interface HtmlHints {
  /** Address that the page was fetched from. */
  readonly url?: string
}

export interface HtmlResult {
  readonly article: HtmlArticle | null
  /** Null where there is an article. */
  readonly reason: NoArticle | null
}
