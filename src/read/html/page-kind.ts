import type { NoArticle } from './article.js'
import { comparable } from './characters.js'
import type { Flow } from './flows.js'
import { isArticle, isList, type LinkedNode, typesOf } from './json-ld.js'
import type { Page } from './page.js'
import { HEADING_TAGS } from './tags.js'
import { contains, type HtmlElement } from './tree.js'

export interface KindSources {
  readonly page: Page
  readonly nodes: readonly LinkedNode[]
  readonly article: LinkedNode | null
  readonly url: string | null
  /** Visible heading, or ''. */
  readonly heading: string
  /** Lines of the body as found, links still in it. */
  readonly flows: readonly Flow[]
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
const SHORTEST_AGAINST_REDIRECT = 400

const NOT_FOUND =
  /(?:^|\D)404(?:\D|$).{0,40}(?:not found|tidak ditemukan|error)|(?:error|galat|kesalahan).{0,20}404|^404$|(?:halaman|laman|artikel|berita|konten|page|post|postingan) (?:\S+ ){0,4}?(?:tidak (?:dapat |bisa )?(?:ditemukan|ada|tersedia)|not found|telah dihapus|sudah dihapus)|page not found|nothing found|just a moment|attention required|access denied|akses ditolak|(?:internal server|bad gateway|service unavailable) ?(?:error)?$|^(?:403|500|502|503)(?:\D|$)/

function isNotFound({ page, heading, article, lines }: KindSources): boolean {
  if (/(?:^|\s)error404(?:\s|$)/.test(page.bodyClasses)) return true
  const said = [page.documentTitle, heading].some((title) => title.length < 120 && NOT_FOUND.test(comparable(title)))
  return said && (article === null || lengthOf(lines) < SHORTEST_AGAINST_REDIRECT)
}

function isRedirect({ page, lines }: KindSources): boolean {
  if (lengthOf(lines) >= SHORTEST_AGAINST_REDIRECT) return false
  const refresh = page.metas.get('refresh')?.some((content) => /url\s*=/i.test(content)) ?? false
  return refresh || page.shortScripts.some((script) => LEAVES_PAGE.test(script))
}

const LEAVES_PAGE = /(?:window|document|top|self)?\.?location(?:\.href)?\s?=\s?["'`]|location\.(?:replace|assign)\(/

/** Names that publishing systems give to the `<body>` of lists, and to that of articles. */
const LIST_BODY =
  /(?:^|\s)(?:archive|tag|category|search|search-results|author|date|blog|home|front-page|page-taxonomy|path-taxonomy|path-frontpage|view-category|view-categories|layout-blog|view-tag)(?:\s|$)/
const ARTICLE_BODY =
  /(?:^|\s)(?:single|single-post|view-article|page-node-type-\S+|node-type-\S+|path-node|item-view|item)(?:\s|$)/
const LIST_PATH =
  /^\/(?:[a-z]{2}\/)?(?:index\.php\/)?(?:tags?|topi[ck]s?|kategori|category|categories|author|penulis|search|cari|pencarian|indeks|index-berita|arsip|archive|label|rubrik|kanal|focus|fokus|page)(?:\/|$)|\/search\/label\/|\/page\/\d+\/?$/i
const LIST_TITLE =
  /^(?:tag|topi[ck]|label|kategori|category|arsip|archives?|indeks|hasil pencarian|search results?|kumpulan berita|daftar berita|berita terkini (?:tentang|seputar))(?:\s|:|$)|(?:terkini|terbaru)(?: dan (?:terbaru|terkini|terlengkap))? hari ini/

function isListPage(sources: KindSources): boolean {
  const { page, nodes, url, heading, article } = sources
  if (ARTICLE_BODY.test(page.bodyClasses)) return false
  if (LIST_BODY.test(page.bodyClasses)) return true
  const stated = nodes.some(isList) && article === null
  const path = url !== null && URL.canParse(url) && LIST_PATH.test(new URL(url).pathname)
  const titled = [page.documentTitle, heading].some((title) => LIST_TITLE.test(comparable(title)))
  const signs = [stated, path, titled, hasManyCards(sources)].filter(Boolean).length
  return signs >= (isStatedArticle(page, nodes) ? 2 : 1)
}

function isStatedArticle(page: Page, nodes: readonly LinkedNode[]): boolean {
  if (page.metas.get('og:type')?.some((type) => /article/i.test(type)) || page.metas.has('article:published_time'))
    return true
  return (
    nodes.some((node) => isArticle(node) && !typesOf(node).includes('Article')) || nodes.filter(isArticle).length === 1
  )
}

/** Headings that are links, each with its excerpt: the cards of a list. */
const MANY_CARDS = 4

function hasManyCards({ flows, body }: KindSources): boolean {
  const cards = flows.filter(
    (flow) => flow.linkShare >= 0.9 && isHeading(flow.element) && body.some((one) => contains(one, flow.element)),
  )
  return cards.length >= MANY_CARDS
}

function isHeading(element: HtmlElement): boolean {
  return HEADING_TAGS.has(element.name) || (element.parent !== null && HEADING_TAGS.has(element.parent.name))
}

function lengthOf(lines: readonly Flow[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0)
}
