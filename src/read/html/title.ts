import { tidyLine, titleKey } from './characters.js'
import { decodeAgain } from './double-encoding.js'
import { isInline } from './flows.js'
import { type LinkedNode, text } from './json-ld.js'
import type { Page } from './page.js'
import { SILENT_TAGS } from './tags.js'
import { attribute, type HtmlElement, rawText } from './tree.js'

/** What stands between headline and site name in `<title>`. */
const SEPARATOR = /\s+[|\-–—:•·»~]+\s+|\s*[|»]\s*/
/** Search engines want headlines short, so some sites cut them there. */
const CUT_SHORT = /(?:\.{3}|…)$/

const LONGEST_TITLE = 1000

export interface Headline {
  readonly title: string | null
  /** The element that shows the headline, where there is one. */
  readonly element: HtmlElement | null
}

/** The headline of a page: linked data, then OpenGraph, then the visible heading, then the document title. */
export function findHeadline(page: Page, article: LinkedNode | null): Headline {
  const stated = [
    text(article, 'headline') || text(article, 'name'),
    page.metas.get('og:title')?.[0] ?? '',
    page.metas.get('twitter:title')?.[0] ?? '',
  ]
    .map(plainTitle)
    .filter((title) => title !== '')
  const element = headingFor(page, [...stated, page.documentTitle])
  const visible = element ? headingText(element) : ''
  const title = stated.map((one) => whole(one, visible, page)).find((one) => one !== '') || visible || titleProper(page)
  return { title: title || null, element }
}

/** Text of a heading; of one that was never closed and swallowed the article, what stands before its first block. */
export function headingText(element: HtmlElement): string {
  const text = plainTitle(rawText(element, isSilent, LONGEST_HEADING))
  return text.length <= LONGEST_HEADING ? text : plainTitle(rawText(element, isBlock, LONGEST_HEADING))
}

const LONGEST_HEADING = 300

function isBlock(element: HtmlElement): boolean {
  return isSilent(element) || !isInline(element)
}

function isSilent(element: HtmlElement): boolean {
  return SILENT_TAGS.has(element.name)
}

function plainTitle(raw: string): string {
  return tidyLine(decodeAgain(raw.slice(0, LONGEST_TITLE)).replace(/<[^<>]{0,200}>/g, ''))
}

/** The full headline for one that was cut short or carries the name of the site. */
function whole(title: string, visible: string, page: Page): string {
  if (visible !== '' && titleKey(title) !== titleKey(visible)) {
    const stem = titleKey(title.replace(CUT_SHORT, ''))
    const isCut = CUT_SHORT.test(title) && titleKey(visible).startsWith(stem)
    const isLonger = titleKey(title).startsWith(titleKey(visible)) && SEPARATOR.test(title.slice(visible.length - 1))
    if (isCut || isLonger) return visible
  }
  const site = titleKey(page.metas.get('og:site_name')?.[0] ?? '')
  const parts = title.split(SEPARATOR)
  const ending = parts.at(-1) ?? ''
  if (parts.length < 2 || site === '' || titleKey(ending) !== site) return title
  return tidyLine(title.slice(0, title.lastIndexOf(ending))).replace(/[\s|\-–—:•·»~]+$/, '')
}

/** The heading whose words are those of a stated title; else the first `<h1>`. */
function headingFor(page: Page, titles: readonly string[]): HtmlElement | null {
  const headings = page.tree.elements.filter(isHeading)
  const keys = titles.map((title) => titleKey(title.replace(CUT_SHORT, ''))).filter((key) => key.length >= 8)
  const shown = headings.map((element) => ({ element, key: titleKey(headingText(element)) }))
  const same = shown.find(
    ({ key }) => key.length >= 8 && keys.some((stated) => stated.startsWith(key) || key.startsWith(stated)),
  )
  return (
    same?.element ??
    headings.find((element) => attribute(element, 'itemprop') === 'headline') ??
    likeliest(headings, page) ??
    null
  )
}

function isHeading(element: HtmlElement): boolean {
  return (
    /^h[1-4]$/.test(element.name) ||
    attribute(element, 'itemprop') === 'headline' ||
    TITLE_CLASS.test(attribute(element, 'class'))
  )
}

const TITLE_CLASS =
  /(?:^|\s)(?:entry-title|post-title|article-title|judul|judul-berita|page-title|node-title|title-news|detail__title|read__title)(?:\s|$)/

/** With no stated title to go by: the first `<h1>`, else what a class calls the title; never the name of the site. */
function likeliest(headings: readonly HtmlElement[], page: Page): HtmlElement | undefined {
  const site = titleKey(page.metas.get('og:site_name')?.[0] ?? '')
  const document = titleKey(page.documentTitle)
  const filled = headings.filter((element) => {
    const key = titleKey(headingText(element))
    return key !== '' && key !== site && !(document.endsWith(key) && document !== key)
  })
  const isCalledTitle = (element: HtmlElement) => TITLE_CLASS.test(attribute(element, 'class'))
  return filled.find((element) => element.name === 'h1') ?? filled.find(isCalledTitle)
}

/** `<title>` without the name of the site: its longest part, for sites stand before and behind. */
function titleProper(page: Page): string {
  const stated = page.documentTitle.slice(0, LONGEST_TITLE)
  const parts = stated.split(SEPARATOR).map(plainTitle)
  if (parts.length < 2) return plainTitle(stated)
  const ending = parts.at(-1) ?? ''
  const beginning = parts.slice(0, -1).join(' ')
  return ending.length > beginning.length
    ? ending
    : plainTitle(stated.slice(0, stated.lastIndexOf(ending)).replace(/[\s|\-–—:•·»~]+$/, ''))
}
