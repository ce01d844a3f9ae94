import { type LinkedNode, text } from './json-ld.js'
import type { Page } from './page.js'

/** Canonical address: `<link rel=canonical>`, OpenGraph, linked data, then the address it was fetched from. Null where none is absolute. */
export function findUrl(page: Page, article: LinkedNode | null, fetched: string | undefined): string | null {
  const stated = [
    page.links.get('canonical') ?? '',
    page.metas.get('og:url')?.[0] ?? '',
    text(article, 'url'),
    mainEntity(article),
  ]
  const base = absolute(page.baseUrl, fetched) ?? fetched
  const urls = stated.map((one) => absolute(one, base)).filter((one) => one !== null)
  return urls.find((one) => !isFrontPage(one)) ?? fetched ?? base ?? urls[0] ?? null
}

function mainEntity(article: LinkedNode | null): string {
  const value = article?.mainEntityOfPage
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && '@id' in value && typeof value['@id'] === 'string'
    ? value['@id']
    : ''
}

function absolute(url: string, base: string | undefined): string | null {
  const trimmed = url.trim()
  if (trimmed === '') return null
  const parsed = URL.canParse(trimmed, base) ? new URL(trimmed, base) : null
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}

/** Misbuilt sites name their front page as the canonical address of every article. */
function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === ''
}
