import { isProse } from './density.js'
import type { Flow } from './line.js'
import type { HtmlElement, HtmlTree } from './tree.js'

/** A list is at least so many cards. */
const FEWEST_CARDS = 4
/** Children of a list that are cards, of all its children with prose. */
const CARD_SHARE = 0.6
/** A card has a linked headline and one to three lines of excerpt. */
const MOST_LINKS = 3
const MOST_PROSE = 3
const SHORTEST_HEADLINE = 20

/**
 * The cards of lists of other articles (linked headline and excerpt, over and over), in document order: their prose is
 * nobody's body, however much of it there is.
 */
export function listedCards(tree: HtmlTree, flows: readonly Flow[]): HtmlElement[] {
  const links = counts(tree, flows.filter(isLinkedHeadline))
  const prose = counts(tree, flows.filter(isProse))
  const cards: HtmlElement[] = []
  for (const element of tree.elements) {
    const isInside = element.index <= (cards.at(-1)?.last ?? 0)
    if (!isInside && (links[element.index] ?? 0) >= FEWEST_CARDS)
      for (const card of cardsOf(element, links, prose)) cards.push(card)
  }
  return cards
}

/** The lines that stand in none of the cards. */
export function outsideCards(cards: readonly HtmlElement[], flows: readonly Flow[]): readonly Flow[] {
  if (cards.length === 0) return flows
  const covered = new Set<number>()
  for (const { index, last } of cards) for (let i = index; i <= last; i++) covered.add(i)
  return flows.filter((flow) => !covered.has(flow.element.index))
}

/** True for a line of a headline that links, long enough not to be a menu entry. */
export function isLinkedHeadline(flow: Flow): boolean {
  return flow.linkShare >= 0.9 && flow.text.length >= SHORTEST_HEADLINE
}

function cardsOf(element: HtmlElement, links: Uint32Array, prose: Uint32Array): HtmlElement[] {
  const written = element.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => (prose[child.index] ?? 0) > 0)
  const cards = written.filter(({ index }) => {
    const linkCount = links[index] ?? 0
    return linkCount > 0 && linkCount <= MOST_LINKS && (prose[index] ?? 0) <= MOST_PROSE
  })
  return cards.length >= FEWEST_CARDS && cards.length >= written.length * CARD_SHARE ? cards : []
}

/** Lines inside each element, by its index. */
function counts(tree: HtmlTree, flows: readonly Flow[]): Uint32Array {
  const totals = new Uint32Array(tree.elements.length)
  for (const flow of flows) totals[flow.element.index] = (totals[flow.element.index] ?? 0) + 1
  for (let i = tree.elements.length - 1; i > 0; i--) {
    const parent = tree.elements[i]?.parent
    if (parent) totals[parent.index] = (totals[parent.index] ?? 0) + (totals[i] ?? 0)
  }
  return totals
}
