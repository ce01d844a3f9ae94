import { BODY_SELECTORS } from './body-selectors.js'
import { attribute, type HtmlElement } from './tree.js'

/** Rank (position in `BODY_SELECTORS`) of the best row that an element matches, or null. */
export function bodyRank(element: HtmlElement): number | null {
  if (element.attributes.size === 0) return null
  let best = Number.POSITIVE_INFINITY
  for (const name of attribute(element, 'class').split(/\s+/)) best = Math.min(best, rankOf(`.${name}`))
  best = Math.min(best, rankOf(`#${attribute(element, 'id')}`))
  for (const name of ['itemprop', 'property', 'data-qa-id']) {
    const value = element.attributes.get(name)
    if (value) best = Math.min(best, rankOf(`[${name}=${value}]`))
  }
  return Number.isFinite(best) ? best : null
}

const RANKS: ReadonlyMap<string, number> = new Map(BODY_SELECTORS.map((row, rank) => [row.selector, rank]))

function rankOf(selector: string): number {
  return RANKS.get(selector) ?? Number.POSITIVE_INFINITY
}
