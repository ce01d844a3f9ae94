import { parsePublished } from '../published.js'
import { publishedFromUrl } from '../published-url.js'
import { markedDates, timeElements } from './date-marks.js'
import { DATE_METAS, WEAK_DATE_METAS } from './date-names.js'
import type { DateSources } from './date-sources.js'
import { isArticle, text, typesOf } from './json-ld.js'
import type { Page } from './page.js'
import { visibleStamps } from './stamps.js'

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
      .filter((node) => !isArticle(node) && typesOf(node).includes('WebPage'))
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
