import { type Flow, linesOf, type Run } from './line.js'
import { INLINE_TAGS, SILENT_TAGS, UNSEEN_TAGS } from './tags.js'
import { attribute, type HtmlElement } from './tree.js'

type Step = HtmlElement | string | { readonly close: HtmlElement }

/**
 * Text of an element as lines, in document order; elements for which `omit` holds leave nothing behind, not even a space
 * when they are inline. Iterative.
 */
export function flowsOf(root: HtmlElement, omit: (element: HtmlElement) => boolean): Flow[] {
  const writer = new FlowWriter(root)
  const steps: Step[] = [root]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') writer.text(step)
    else if ('close' in step) writer.close(step.close)
    else if (step === root || !(SILENT_TAGS.has(step.name) || omit(step))) enter(step, writer, steps)
    else if (!isInline(step) && !UNSEEN_TAGS.has(step.name)) writer.cut()
  }
  writer.cut()
  return writer.flows
}

function enter(element: HtmlElement, writer: FlowWriter, steps: Step[]): void {
  writer.open(element)
  steps.push({ close: element })
  for (let i = element.children.length - 1; i >= 0; i--) steps.push(element.children[i] ?? '')
}

/** kumparan and others build paragraphs from `<span>`: a name with "paragraph" in it tells. */
const PARAGRAPH_NAME = /paragra(?:ph|f)/i

export function isInline(element: HtmlElement): boolean {
  if (!INLINE_TAGS.has(element.name)) return false
  if (element.name !== 'span' || element.attributes.size === 0) return true
  const named = attribute(element, 'class') + attribute(element, 'data-qa-id') + attribute(element, 'data-testid')
  return !PARAGRAPH_NAME.test(named) && !/display:\s?(?:block|table|flex)/i.test(attribute(element, 'style'))
}

const IMAGE_TAGS: ReadonlySet<string> = new Set(['img', 'amp-img', 'picture'])

class FlowWriter {
  readonly flows: Flow[] = []
  readonly #blocks: HtmlElement[]
  #runs: Run[] = []
  #links = 0
  #preformatted = 0
  #image = false

  constructor(root: HtmlElement) {
    this.#blocks = [root]
  }

  open(element: HtmlElement): void {
    if (IMAGE_TAGS.has(element.name)) this.#image = true
    if (isLink(element)) this.#links += 1
    if (element.name === 'pre') this.#preformatted += 1
    if (isInline(element)) return
    this.cut()
    this.#blocks.push(element)
  }

  close(element: HtmlElement): void {
    if (isLink(element)) this.#links -= 1
    if (element.name === 'pre') this.#preformatted -= 1
    if (element.name === 'figure') this.#image = false
    if (isInline(element)) return
    this.cut()
    this.#blocks.pop()
  }

  text(text: string): void {
    const lines = this.#preformatted > 0 ? text.split('\n') : [text]
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.cut()
      this.#add(line)
    }
  }

  /** Ends the line. */
  cut(): void {
    const element = this.#blocks.at(-1)
    if (this.#runs.length === 0 || !element) return
    for (const flow of linesOf(this.#runs, element, this.#image)) {
      this.flows.push(flow)
      this.#image = false
    }
    this.#runs = []
  }

  #add(text: string): void {
    const link = this.#links > 0
    const before = this.#runs.at(-1)
    if (!before && text.trim() === '') return
    if (before?.link === link) this.#runs[this.#runs.length - 1] = { text: before.text + text, link }
    else this.#runs.push({ text, link })
  }
}

/** `<a name="more">` is a place, not a link; `<a>` without any attribute is a link that lost its address. */
function isLink(element: HtmlElement): boolean {
  if (element.name !== 'a') return false
  return element.attributes.has('href') || !(element.attributes.has('name') || element.attributes.has('id'))
}
