import { tidyLine, titleKey } from './characters.js'
import { decodeAgain } from './double-encoding.js'
import { isArticle, type LinkedNode, related, text, typesOf } from './json-ld.js'
import type { Flow } from './line.js'
import type { Page } from './page.js'
import { NAME_BEGINNINGS, PUBLISHERS } from './publisher-names.js'

export interface PublisherSources {
  readonly page: Page
  readonly nodes: readonly LinkedNode[]
  readonly article: LinkedNode | null
  readonly title: string | null
  /** Lines of the page. */
  readonly flows: readonly Flow[]
  readonly url: string | null
}

/** In order of trust: the first name wins. Add a source here. */
const PUBLISHER_SOURCES: readonly ((sources: PublisherSources) => string)[] = [
  ({ nodes, article }) => text(related(nodes, article, 'publisher'), 'name'),
  ({ page }) => page.metas.get('og:site_name')?.[0] ?? '',
  ({ nodes }) => siteNode(nodes),
  ({ url }) => knownSite(url),
  titleRest,
  ({ page }) => page.metas.get('application-name')?.[0] ?? page.metas.get('dc.publisher')?.[0] ?? '',
  ({ flows }) => copyrightHolder(flows),
  ({ url }) => (url === null ? '' : hostOf(url)),
]

/** Name of the site that published a page, in its human form; null where nothing tells it. */
export function findPublisher(sources: PublisherSources): string | null {
  for (const source of PUBLISHER_SOURCES) {
    const name = humanName(source(sources))
    if (name !== '') return name
  }
  return null
}

/** "Tribunpontianak.co.id" -> "Tribun Pontianak", "KOMPAS.com" -> "Kompas.com", "PEMERINTAH KOTA BIMA" -> "Pemerintah Kota Bima". */
export function humanName(raw: string): string {
  const name = tidyLine(decodeAgain(raw.slice(0, LONGEST_NAME))).replace(/^(?:https?:\/\/)?www\./i, '')
  if (DOMAIN.test(name)) return siteName(name)
  const isShouted = name === name.toUpperCase() && /\s/.test(name) && name.length > 12
  return isShouted ? name.toLowerCase().replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name
}

const LONGEST_NAME = 200
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+){1,4}$/i
const ENDING =
  /\.(?:com|co|id|net|org|news|info|tv|go|ac|or|web|sch|my|desa|invalid|example)(?:\.(?:id|invalid|com))?$/i

function siteName(domain: string): string {
  const known = lookUp(domain.toLowerCase())
  if (known !== '') return known
  const label = domain.replace(ENDING, '').replace(ENDING, '').split('.').at(-1) ?? ''
  const beginning = NAME_BEGINNINGS.find(
    (word) => label.toLowerCase().startsWith(word) && label.length >= word.length + 3,
  )
  if (beginning)
    return `${capital(label.slice(0, beginning.length))} ${capital(label.slice(beginning.length).replace(/^-/, ''))}`
  return domain
}

/** "pontianak.tribunnews.com" is Tribun Pontianak. */
function lookUp(domain: string): string {
  const tribun = /^([a-z-]+)\.tribunnews\.com$/.exec(domain)
  if (tribun?.[1] && tribun[1] !== 'www' && tribun[1] !== 'm') return `Tribun ${capital(tribun[1])}`
  const labels = domain.split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const known = PUBLISHERS.get(labels.slice(i).join('.'))
    if (known) return known
  }
  return ''
}

function capital(word: string): string {
  const lower = word.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

function siteNode(nodes: readonly LinkedNode[]): string {
  const site = nodes.find(
    (node) =>
      typesOf(node).some((type) => /^(?:NewsMediaOrganization|Organization|WebSite)$/.test(type)) &&
      text(node, 'name') !== '',
  )
  return nodes.some(isArticle) || site ? text(site ?? null, 'name') : ''
}

function knownSite(url: string | null): string {
  return url === null ? '' : lookUp(hostOf(url))
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** "Judul - Suara Cenderawasih", "Suara Nusa Lontar: Judul": the part of the document title that is not the headline. */
function titleRest({ page, title }: PublisherSources): string {
  const parts = page.documentTitle.slice(0, LONGEST_TITLE).split(/\s+[|\-–—•·»]+\s+|\s*(?:[|»]|::?)\s+/)
  const headline = titleKey(title ?? '')
  const rest = parts.filter((part) => titleKey(part) !== '' && !headline.includes(titleKey(part)))
  const isHeadline = parts.some((part) => headline !== '' && headline.includes(titleKey(part)))
  const name = rest.at(-1) ?? ''
  return isHeadline && name.length <= LONGEST_SITE ? name : ''
}

const LONGEST_TITLE = 400
const LONGEST_SITE = 60

/** "Hak Cipta © 2024 Pemerintah Kabupaten Landak." in the footer. */
function copyrightHolder(flows: readonly Flow[]): string {
  const name = flows.map((flow) => COPYRIGHT.exec(flow.text)?.[1] ?? '').findLast((one) => one !== '') ?? ''
  return name.replace(/\s+(?:all rights?|hak cipta|seluruh hak|powered|designed|dikembangkan).*$/i, '').trim()
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright|hak cipta)\s?(?:©|\(c\)|copyright|hak cipta)?\s?(?:\d{4}\s?(?:[-–]\s?\d{4})?)?[\s,.:|-]{0,3}([\p{L}][\p{L}\p{N} &'.-]{2,80}?)(?:\.\s|\.?$|\s[|•·]|\s\p{Lu}\p{Ll}+\s?:|\s(?:all rights|hak cipta|seluruh))/iu
