import { BODY_SELECTORS } from './body-selectors.js'
import { densestBody } from './density.js'
import type { Flow } from './line.js'
import { bodyRank } from './selectors.js'
import { contains, type HtmlElement, type HtmlTree } from './tree.js'

/** A known place counts with this share of the most prose that any known place holds. */
const ENOUGH_OF_BEST = 0.35
/** Of several such places the first with this share of the largest: endless pages append the next article. */
const ENOUGH_OF_RANK = 0.5
/** Less prose than this in a known place (a teaser, an empty shell): density decides. */
const SHORTEST_KNOWN = 60
/** An inner known place is taken instead when it holds nearly everything. */
const INNER_SHARE = 0.85

interface Place {
  readonly rank: number
  readonly elements: readonly HtmlElement[]
  readonly prose: number
}

/** The elements that hold the article's text: a known place first, else the densest. Empty where there is no prose. */
export function findBody(
  tree: HtmlTree,
  flows: readonly Flow[],
  prose: Float64Array,
  headline: HtmlElement | null,
): readonly HtmlElement[] {
  const known = bestKnown(knownPlaces(tree, prose, headline?.index ?? 0))
  if (known && known.prose >= SHORTEST_KNOWN) return known.elements
  const after = headline ? flows.filter((flow) => flow.element.index > headline.index) : flows
  const dense = densestBody(tree, after, prose, headline)
  return dense.length > 0 ? dense : (known?.elements ?? [])
}

/** Places that end before the headline belong to something else. */
function knownPlaces(tree: HtmlTree, prose: Float64Array, headlineIndex: number): Place[] {
  const byRank = new Map<number, HtmlElement[]>()
  for (const element of tree.elements) {
    const rank = (prose[element.index] ?? 0) > 0 && element.last >= headlineIndex ? bodyRank(element) : null
    if (rank === null) continue
    const same = byRank.get(rank) ?? []
    const outer = same.at(-1)
    if (!outer || !contains(outer, element)) same.push(element)
    byRank.set(rank, same)
  }
  return [...byRank].map(([rank, elements]) => placeOf(rank, elements, prose))
}

function placeOf(rank: number, elements: readonly HtmlElement[], prose: Float64Array): Place {
  const proseOf = (element: HtmlElement) => prose[element.index] ?? 0
  if (BODY_SELECTORS[rank]?.parts)
    return { rank, elements, prose: elements.reduce((sum, one) => sum + proseOf(one), 0) }
  const largest = elements.reduce((most, element) => Math.max(most, proseOf(element)), 0)
  const chosen = elements.find((element) => proseOf(element) >= largest * ENOUGH_OF_RANK) ?? elements[0]
  return chosen ? { rank, elements: [chosen], prose: proseOf(chosen) } : { rank, elements: [], prose: 0 }
}

function bestKnown(places: readonly Place[]): Place | null {
  const most = Math.max(0, ...places.map((place) => place.prose))
  const enough = places.filter((place) => place.prose >= most * ENOUGH_OF_BEST).sort((a, b) => a.rank - b.rank)
  const chosen = enough[0]
  if (!chosen) return null
  return enough.find((place) => isInside(place, chosen) && place.prose >= chosen.prose * INNER_SHARE) ?? chosen
}

function isInside(inner: Place, outer: Place): boolean {
  const [first] = outer.elements
  return (
    inner !== outer && outer.elements.length === 1 && !!first && inner.elements.every((one) => contains(first, one))
  )
}
