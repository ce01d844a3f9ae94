import type { NoArticle } from './article.js'
import { isLinkedHeadline } from './cards.js'
import { comparable } from './characters.js'
import { isProse } from './density.js'
import { isArticle, isList, type LinkedNode } from './json-ld.js'
import type { Flow } from './line.js'
import type { Page } from './page.js'
import { headingText } from './title.js'
import { contains, type HtmlElement } from './tree.js'

export interface KindSources {
  readonly page: Page
  readonly nodes: readonly LinkedNode[]
  readonly article: LinkedNode | null
  readonly url: string | null
  /** The element that shows the headline. */
  readonly heading: HtmlElement | null
  /** Lines of the page outside those cards, links still in them. */
  readonly flows: readonly Flow[]
  /** Cards of lists of other articles. */
  readonly cards: readonly HtmlElement[]
  readonly body: readonly HtmlElement[]
  /** Lines that would become the article's text. */
  readonly lines: readonly Flow[]
}

/** Why a page is no article; null where it is one. */
export function reasonAgainst(sources: KindSources): NoArticle | null {
  if (isNotFound(sources)) return 'not-found'
  if (isRedirect(sources)) return 'redirect'
  if (isListPage(sources)) return 'list'
  return lengthOf(sources.lines) < SHORTEST_ARTICLE ? 'no-text' : null
}

/** One sentence of a breaking story is an article, a button's label is none. */
const SHORTEST_ARTICLE = 60
/** Pages that say "not found" or lead elsewhere have less text than this; an article that only sounds so has more. */
const LONGEST_ERROR = 600
const LONGEST_REDIRECT = 400

const NOT_FOUND =
  /(?:^|\D)404(?:\D|$).{0,40}(?:not found|tidak ditemukan|error)|(?:error|galat|kesalahan).{0,20}404|^404$|(?:halaman|laman|artikel|berita|konten|page|post|postingan) (?:\S+ ){0,4}?(?:tidak (?:dapat |bisa )?(?:ditemukan|ada|tersedia)|not found|telah dihapus|sudah dihapus)|page not found|nothing found|just a moment|attention required|access denied|akses ditolak|(?:internal server|bad gateway|service unavailable) ?(?:error)?$|^(?:403|500|502|503)(?:\D|$)/

function isNotFound({ page, heading, lines }: KindSources): boolean {
  if (/(?:^|\s)error404(?:\s|$)/.test(page.bodyClasses)) return true
  return (
    lengthOf(lines) < LONGEST_ERROR &&
    titlesOf(page, heading).some((title) => title.length < 120 && NOT_FOUND.test(comparable(title)))
  )
}

function isRedirect({ page, nodes, lines }: KindSources): boolean {
  if (lengthOf(lines) >= LONGEST_REDIRECT) return false
  if (page.metas.get('refresh')?.some(leadsAway)) return true
  return !isStatedArticle(page, nodes) && page.shortScripts.some((script) => LEAVES_PAGE.test(script))
}

/** "0; url=…" leads away; "300; url=…" reloads the page after a while. */
function leadsAway(refresh: string): boolean {
  return /url\s*=/i.test(refresh) && Number.parseFloat(refresh) < SLOWEST_REDIRECT
}

const SLOWEST_REDIRECT = 30
const LEAVES_PAGE = /(?:window|document|top|self)?\.?location(?:\.href)?\s?=\s?["'`]|location\.(?:replace|assign)\(/

/** Names that publishing systems give to the `<body>` of lists, and to that of articles. */
const SURE_LIST_BODY =
  /(?:^|\s)(?:archive|search-results|path-taxonomy|page-taxonomy|path-frontpage|view-category|view-categories)(?:\s|$)/
const LIST_BODY = /(?:^|\s)(?:tag|category|search|author|date|blog|home|front-page|front|layout-blog|view-tag)(?:\s|$)/
const ARTICLE_BODY =
  /(?:^|\s)(?:single|single-post|view-article|page-node-type-\S+|node-type-\S+|path-node|item-view)(?:\s|$)/
const LIST_PATH =
  /^\/(?:[^/]+\/){0,2}?(?:tags?|topi[ck]s?|author|penulis|search|cari|pencarian|indeks|index-berita|arsip|archive|label)(?:\/[^/]*)?\/?$|\/search\/label\/|\/page\/\d+\/?$|^\/(?:[^/]+\/)?(?:kategori|category|rubrik|kanal|fokus)\/[^/-]+(?:-[^/-]+){0,2}\/?$/i
/** "Tag: netralitas", "Arsip Politik" (but not a headline about the national archive). */
const LIST_TITLE =
  /^(?:tag|topi[ck]|label|kategori|category|arsip|archives?|indeks|index)(?:\s?[:»|]|(?:\s[^\s|-]+){0,2}(?:\s[|-]\s|$))|^(?:hasil pencarian|search results?|kumpulan berita|daftar berita)|^berita .{0,80}(?:terkini|terbaru).{0,40}hari ini/

function isListPage(sources: KindSources): boolean {
  const { page, nodes, url, heading, article } = sources
  if (ARTICLE_BODY.test(page.bodyClasses)) return false
  if (SURE_LIST_BODY.test(page.bodyClasses)) return true
  const signs = [
    LIST_BODY.test(page.bodyClasses),
    nodes.some(isList) && article === null,
    url !== null && URL.canParse(url) && LIST_PATH.test(new URL(url).pathname),
    titlesOf(page, heading).some((title) => LIST_TITLE.test(comparable(title))),
    isMadeOfCards(sources),
  ]
  return signs.filter(Boolean).length >= (isStatedArticle(page, nodes) ? 2 : 1)
}

function isStatedArticle(page: Page, nodes: readonly LinkedNode[]): boolean {
  if (page.metas.get('og:type')?.some((type) => /article/i.test(type)) || page.metas.has('article:published_time'))
    return true
  return nodes.filter(isArticle).length === 1
}

/** So many linked headlines inside a body make a list of it; a few are boxes inside an article. */
const MANY_HEADLINES = 4
/** An excerpt has one or two lines, an article has more lines than boxes. */
const LINES_PER_HEADLINE = 2
const SHORTEST_BESIDE_CARDS = 300

/** Cards are what the page has under its headline, with no text of its own before them; or the body itself is such a list. */
function isMadeOfCards({ flows, cards, heading, body, lines }: KindSources): boolean {
  const first = cards.find((card) => card.index > (heading?.index ?? 0))
  const start = lines.find(isProse)?.element.index ?? Number.POSITIVE_INFINITY
  if (first && first.index < start && lengthOf(lines) < SHORTEST_BESIDE_CARDS) return true
  const within = flows.filter((flow) => body.some((one) => contains(one, flow.element)))
  const headlines = within.filter(isLinkedHeadline).length
  return headlines >= MANY_HEADLINES && within.filter(isProse).length < headlines * LINES_PER_HEADLINE
}

function titlesOf(page: Page, heading: HtmlElement | null): string[] {
  return [page.documentTitle, heading ? headingText(heading) : '']
}

function lengthOf(lines: readonly Flow[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}
