import type { Flow } from './flows.js'
import { PARAGRAPH_TAGS } from './tags.js'
import type { HtmlElement, HtmlTree } from './tree.js'

/** A line that is written, not listed: long enough, or ended like a sentence, and not a link. */
export function isProse(flow: Flow): boolean {
  if (flow.linkShare >= 0.5) return false
  return flow.text.length >= 80 || (flow.text.length >= 25 && /[.!?…]["”'’)\]]*$/.test(flow.text))
}

/** Characters of prose inside each element, by its index. */
export function proseLengths(tree: HtmlTree, flows: readonly Flow[]): Float64Array {
  const lengths = new Float64Array(tree.elements.length)
  for (const flow of flows)
    if (isProse(flow)) lengths[flow.element.index] = (lengths[flow.element.index] ?? 0) + flow.text.length
  for (let i = tree.elements.length - 1; i > 0; i--) {
    const parent = tree.elements[i]?.parent
    if (parent) lengths[parent.index] = (lengths[parent.index] ?? 0) + (lengths[i] ?? 0)
  }
  return lengths
}

/** What one line gives at most: a wall of text must not outweigh ten paragraphs. */
const HEAVIEST_LINE = 600
/** A neighbour of the densest container belongs to the body with this share of its prose. */
const NEIGHBOUR_SHARE = 0.2
const SHORTEST_NEIGHBOUR = 120

/**
 * The densest container of prose and its neighbours, for pages whose body has no known name. Each written line counts for
 * the element around its paragraph, half for the next one out and a third for the one beyond, as Readability does.
 */
export function densestBody(tree: HtmlTree, flows: readonly Flow[], prose: Float64Array): HtmlElement[] {
  const scores = new Float64Array(tree.elements.length)
  for (const flow of flows) if (isProse(flow)) addScore(scores, flow)
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  const densest = tree.elements[best]
  if (!densest || (scores[best] ?? 0) === 0) return []
  return withNeighbours(densest, prose)
}

function addScore(scores: Float64Array, flow: Flow): void {
  const isParagraph = PARAGRAPH_TAGS.has(flow.element.name)
  let container: HtmlElement | null = isParagraph ? flow.element.parent : flow.element
  for (let level = 1; container && level <= 3; level++) {
    scores[container.index] = (scores[container.index] ?? 0) + Math.min(flow.text.length, HEAVIEST_LINE) / level
    container = container.parent
  }
}

function withNeighbours(densest: HtmlElement, prose: Float64Array): HtmlElement[] {
  const least = Math.max(SHORTEST_NEIGHBOUR, (prose[densest.index] ?? 0) * NEIGHBOUR_SHARE)
  const siblings = densest.parent?.children.filter((child) => typeof child !== 'string') ?? [densest]
  return siblings.filter((sibling) => sibling === densest || isNeighbour(sibling, least, prose))
}

function isNeighbour(sibling: HtmlElement, least: number, prose: Float64Array): boolean {
  const length = prose[sibling.index] ?? 0
  return length >= least || (PARAGRAPH_TAGS.has(sibling.name) && length > 0)
}
