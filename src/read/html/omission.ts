import { isFurniture, isHidden, isMinorFurniture } from './furniture.js'
import { bodyRank } from './selectors.js'
import { SILENT_TAGS } from './tags.js'
import { attribute, contains, type HtmlElement, type HtmlTree } from './tree.js'

/** An element is not furniture, whatever its name, when it holds this share of the text around it. */
const MAIN_SHARE = 0.5
/** Text that a script unfolds ("baca selengkapnya") is hidden at first: it counts when there is more of it than of the rest. */
const UNFOLDED_SHARE = 1
/** Comments may well be longer than the article. */
const COMMENTS = /comment|komentar|disqus/i

/** Characters outside silent elements inside each element, by its index; those of hidden ones do not count. */
export function textLengths(tree: HtmlTree): Float64Array {
  const lengths = new Float64Array(tree.elements.length)
  for (let i = tree.elements.length - 1; i >= 0; i--) {
    const element = tree.elements[i]
    if (!element || SILENT_TAGS.has(element.name)) continue
    const own = element.children.reduce(
      (sum, child) => sum + (typeof child === 'string' ? visibleLength(child) : 0),
      lengths[i] ?? 0,
    )
    lengths[i] = own
    if (element.parent && !isHidden(element)) lengths[element.parent.index] = (lengths[element.parent.index] ?? 0) + own
  }
  return lengths
}

/** Indentation between tags is no text. */
function visibleLength(text: string): number {
  return text.length > 200 ? text.length : text.trim().length
}

/** What leaves no text anywhere on the page: hidden elements and named furniture; never what holds the headline or most text. */
export function pageOmission(lengths: Float64Array, headline: HtmlElement | null): (element: HtmlElement) => boolean {
  const total = lengths[0] ?? 0
  return (element) => {
    const isMain = (lengths[element.index] ?? 0) > total * MAIN_SHARE && !isComments(element)
    if (isHidden(element)) return !isMain
    if (!isFurniture(element)) return false
    const isTrunk = element.name === 'body' || element.name === 'main' || element.name === 'article'
    return !(isMain || isTrunk || bodyRank(element) !== null || (headline !== null && contains(element, headline)))
  }
}

/** What leaves no text inside a body: as on the page, and what is furniture only there. */
export function bodyOmission(lengths: Float64Array, body: HtmlElement): (element: HtmlElement) => boolean {
  const total = lengths[body.index] ?? 0
  return (element) => {
    const length = lengths[element.index] ?? 0
    if (isHidden(element)) return length <= total * UNFOLDED_SHARE
    if (length > total * MAIN_SHARE && !isComments(element)) return false
    return isFurniture(element) || isMinorFurniture(element, length)
  }
}

function isComments(element: HtmlElement): boolean {
  return COMMENTS.test(attribute(element, 'class')) || COMMENTS.test(attribute(element, 'id'))
}
