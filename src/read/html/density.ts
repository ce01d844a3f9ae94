import type { Flow } from './line.js'
import { PARAGRAPH_TAGS } from './tags.js'
import { attribute, contains, type HtmlElement, type HtmlTree } from './tree.js'

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
/** An element like the densest one beside it belongs to the body with this share of its prose. */
const NEIGHBOUR_SHARE = 0.2
/** The body is taken one element further out when that adds this much prose and hardly any links. */
const WIDER_GAIN = 1.2
const WIDER_LINKS = 0.15
const WIDEST = 3

/**
 * The densest container of prose, widened where the body goes on outside it, for pages whose body has no known name. Each
 * written line counts for the element around its paragraph, half for the next one out and a third for the one beyond, as
 * Readability does. Never widened to an element that holds the headline: comments and lists stand there.
 */
export function densestBody(
  tree: HtmlTree,
  flows: readonly Flow[],
  prose: Float64Array,
  headline: HtmlElement | null,
): HtmlElement[] {
  const scores = new Float64Array(tree.elements.length)
  for (const flow of flows) if (isProse(flow)) addScore(scores, flow)
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  const densest = tree.elements[best]
  if (!densest || (scores[best] ?? 0) === 0) return []
  return withNeighbours(widened(densest, flows, prose, headline), prose)
}

function addScore(scores: Float64Array, flow: Flow): void {
  const isParagraph = PARAGRAPH_TAGS.has(flow.element.name)
  let container: HtmlElement | null = isParagraph ? flow.element.parent : flow.element
  for (let level = 1; container && level <= 3; level++) {
    scores[container.index] = (scores[container.index] ?? 0) + Math.min(flow.text.length, HEAVIEST_LINE) / level
    container = container.parent
  }
}

function widened(
  densest: HtmlElement,
  flows: readonly Flow[],
  prose: Float64Array,
  headline: HtmlElement | null,
): HtmlElement {
  let body = densest
  let outer = densest.parent
  for (let level = 1; outer && level <= WIDEST; level++, outer = outer.parent) {
    if (outer.name === 'body' || outer.name === 'html' || (headline && contains(outer, headline))) break
    const gains = (prose[outer.index] ?? 0) >= (prose[body.index] ?? 0) * WIDER_GAIN
    if (gains && linkShareWithin(outer, flows) <= WIDER_LINKS) body = outer
  }
  return body
}

function linkShareWithin(element: HtmlElement, flows: readonly Flow[]): number {
  let links = 0
  let all = 0
  for (const flow of flows) {
    if (!contains(element, flow.element)) continue
    links += flow.linkShare * flow.text.length
    all += flow.text.length
  }
  return all === 0 ? 0 : links / all
}

/** Bodies cut into pages stand side by side under one class. */
function withNeighbours(body: HtmlElement, prose: Float64Array): HtmlElement[] {
  const least = (prose[body.index] ?? 0) * NEIGHBOUR_SHARE
  const siblings = body.parent?.children.filter((child) => typeof child !== 'string') ?? [body]
  return siblings.filter((one) => one === body || (isAlike(one, body) && (prose[one.index] ?? 0) >= least))
}

function isAlike(one: HtmlElement, other: HtmlElement): boolean {
  return one.name === other.name && one.name !== 'article' && attribute(one, 'class') === attribute(other, 'class')
}
