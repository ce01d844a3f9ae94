/** One element of a page. `children` are elements and decoded strings in document order. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (HtmlElement | string)[]
  readonly parent: HtmlElement | null
  /** Position in `HtmlTree.elements`. */
  readonly index: number
  /** Index of its last descendant, or its own: descendants are `index + 1 … last`. */
  last: number
}

export interface HtmlTree {
  readonly root: HtmlElement
  /** Every element in document order, the root first: whole-page passes are loops over this list, never recursions. */
  readonly elements: readonly HtmlElement[]
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? ''
}

/** True for the element itself as well. */
export function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  return outer.index <= inner.index && inner.index <= outer.last
}

/** The elements inside `outer`, itself left out. */
export function descendants(tree: HtmlTree, outer: HtmlElement): readonly HtmlElement[] {
  return tree.elements.slice(outer.index + 1, outer.last + 1)
}

/** Innermost element that holds both. */
export function commonAncestor(one: HtmlElement, other: HtmlElement): HtmlElement {
  let ancestor = one
  while (ancestor.parent && !contains(ancestor, other)) ancestor = ancestor.parent
  return ancestor
}

/** All text inside an element as it stands, elements of `skip` left out; reading ends after about `longest` characters. */
export function rawText(
  element: HtmlElement,
  skip: (element: HtmlElement) => boolean = () => false,
  longest = Number.POSITIVE_INFINITY,
): string {
  const parts: string[] = []
  let length = 0
  const open: (HtmlElement | string)[] = [element]
  for (let node = open.pop(); node !== undefined && length <= longest; node = open.pop()) {
    if (typeof node === 'string') {
      parts.push(node)
      length += node.length
    } else if (node === element || !skip(node)) pushChildren(node, open)
  }
  return parts.join('')
}

function pushChildren(element: HtmlElement, open: (HtmlElement | string)[]): void {
  for (let i = element.children.length - 1; i >= 0; i--) open.push(element.children[i] ?? '')
}
