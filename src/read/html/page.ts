import { tidyLine } from './characters.js'
import { parseTree } from './parse-tree.js'
import { attribute, type HtmlElement, type HtmlTree, rawText } from './tree.js'

/** What the later steps ask a page for, gathered in one pass over its elements. */
export interface Page {
  readonly tree: HtmlTree
  /** Contents of `<meta>` by lower-case `name`, `property` or `itemprop`, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** First `href` of `<link>` by lower-case `rel`. */
  readonly links: ReadonlyMap<string, string>
  readonly jsonLd: readonly string[]
  /** Other scripts of some size are not kept; short ones tell redirects. */
  readonly shortScripts: readonly string[]
  /** Text of `<title>`. */
  readonly documentTitle: string
  readonly baseUrl: string
  readonly bodyClasses: string
}

const SHORT_SCRIPT = 600

/** Reads the tree and the head of a page. Never throws. */
export function readPage(html: string): Page {
  const tree = parseTree(html)
  const metas = new Map<string, string[]>()
  const links = new Map<string, string>()
  const jsonLd: string[] = []
  const shortScripts: string[] = []
  let documentTitle = ''
  let baseUrl = ''
  let bodyClasses = ''
  const read: Record<string, (element: HtmlElement) => void> = {
    meta: (element) => addMeta(metas, element),
    link(element) {
      const rel = attribute(element, 'rel').toLowerCase()
      if (!links.has(rel)) links.set(rel, attribute(element, 'href'))
    },
    script(element) {
      const text = rawText(element)
      if (/ld\+json/i.test(attribute(element, 'type'))) jsonLd.push(text)
      else if (text.length > 0 && text.length < SHORT_SCRIPT) shortScripts.push(text)
    },
    title(element) {
      if (documentTitle === '' && element.parent?.name !== 'svg') documentTitle = tidyLine(rawText(element))
    },
    base(element) {
      baseUrl ||= attribute(element, 'href')
    },
    body(element) {
      bodyClasses ||= attribute(element, 'class')
    },
  }
  for (const element of tree.elements) if (Object.hasOwn(read, element.name)) read[element.name]?.(element)
  return { tree, metas, links, jsonLd, shortScripts, documentTitle, baseUrl, bodyClasses }
}

function addMeta(metas: Map<string, string[]>, element: HtmlElement): void {
  const content = attribute(element, 'content').trim()
  if (content === '') return
  for (const kind of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attribute(element, kind).trim().toLowerCase()
    if (name === '') continue
    const contents = metas.get(name)
    if (contents) contents.push(content)
    else metas.set(name, [content])
  }
}
