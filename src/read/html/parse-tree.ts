import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { IMPLIED_ENDS, INLINE_TAGS, VOID_TAGS } from './tags.js'
import type { HtmlElement, HtmlTree } from './tree.js'

/** Deeper elements become part of the one at this depth: every look up the stack stays short, a million `<div>` too. */
const DEEPEST = 400

/** The attributes that the reader looks at. Add one here when a rule needs it. */
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  `class id href content name property itemprop itemtype itemscope datetime title type style hidden aria-hidden rel role
  http-equiv data-qa-id data-testid data-component typeof about`.split(/\s+/),
)

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * HTML -> tree, in linear time and without recursion. htmlparser2's tokenizer reads the characters; its parser is not used
 * because its stack of open elements makes a million nested `<div>` take 20 seconds.
 */
export function parseTree(html: string): HtmlTree {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.finish()
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #html: string
  readonly #elements: HtmlElement[] = []
  readonly #open: HtmlElement[] = []
  readonly #openCount = new Map<string, number>()
  #tooDeep = 0
  #tag = ''
  #attributes: Map<string, string> | null = null
  #attribute: string | null = null
  #value = ''

  constructor(html: string) {
    this.#html = html
    this.#push('html', NO_ATTRIBUTES)
  }

  finish(): HtmlTree {
    while (this.#open.length > 0) this.#pop()
    const root = this.#elements[0]
    if (!root) throw new Error('the tree has no root')
    return { root, elements: this.#elements }
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.#text(String.fromCodePoint(codepoint))
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#attribute = KEPT_ATTRIBUTES.has(name) ? name : null
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute) this.#value += this.#html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute) this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!this.#attribute) return
    this.#attributes ??= new Map()
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#openElement(this.#tag, this.#attributes ?? NO_ATTRIBUTES)
  }

  onselfclosingtag(): void {
    this.#openElement(this.#tag, this.#attributes ?? NO_ATTRIBUTES)
  }

  onclosetag(start: number, end: number): void {
    this.#closeElement(this.#html.slice(start, end).trim().toLowerCase())
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  #text(text: string): void {
    const siblings = this.#top().children
    const before = siblings.at(-1)
    if (typeof before === 'string') siblings[siblings.length - 1] = before + text
    else siblings.push(text)
  }

  #openElement(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'html') return
    this.#endImplied(name)
    if (this.#open.length >= DEEPEST) {
      if (!VOID_TAGS.has(name)) this.#tooDeep += 1
      if (!INLINE_TAGS.has(name)) this.#text('\n')
      return
    }
    this.#push(name, attributes)
    if (VOID_TAGS.has(name)) this.#pop()
  }

  #closeElement(name: string): void {
    if (name === 'br') this.#openElement('br', NO_ATTRIBUTES)
    else if (this.#tooDeep > 0) this.#tooDeep -= 1
    else if (name !== 'html' && name !== 'body' && this.#openCount.get(name)) this.#closeOpen(name)
  }

  #closeOpen(name: string): void {
    const at = this.#open.findLastIndex((element) => element.name === name)
    // "<strong><div>…</strong>…</div>": the end of an inline element must not end the block inside it.
    const isWordLevel = INLINE_TAGS.has(name) && name !== 'a'
    if (isWordLevel && this.#open.slice(at + 1).some((element) => !INLINE_TAGS.has(element.name))) return
    while (this.#open.length > at) this.#pop()
  }

  #endImplied(name: string): void {
    const rule = IMPLIED_ENDS.get(name)
    if (rule) this.#endUpTo(rule.ends, rule.barrier)
    if (!INLINE_TAGS.has(name) && !VOID_TAGS.has(name) && this.#openCount.get('p'))
      this.#endUpTo(PARAGRAPH, PARAGRAPH_BARRIER)
  }

  #endUpTo(ends: ReadonlySet<string>, barrier: ReadonlySet<string>): void {
    for (let i = this.#open.length - 1; i > 0; i--) {
      const name = this.#open[i]?.name ?? ''
      if (ends.has(name)) {
        while (this.#open.length > i) this.#pop()
        return
      }
      if (barrier.has(name) || (ends === PARAGRAPH && !INLINE_TAGS.has(name))) return
    }
  }

  #push(name: string, attributes: ReadonlyMap<string, string>): void {
    const parent = this.#open.at(-1) ?? null
    const index = this.#elements.length
    const element: HtmlElement = { name, attributes, children: [], parent, index, last: index }
    parent?.children.push(element)
    this.#elements.push(element)
    this.#open.push(element)
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1)
  }

  #pop(): void {
    const element = this.#open.pop()
    if (!element) return
    element.last = this.#elements.length - 1
    this.#openCount.set(element.name, (this.#openCount.get(element.name) ?? 1) - 1)
  }

  #top(): HtmlElement {
    const top = this.#open.at(-1)
    if (!top) throw new Error('no element is open')
    return top
  }
}

const PARAGRAPH: ReadonlySet<string> = new Set(['p'])
const PARAGRAPH_BARRIER: ReadonlySet<string> = new Set()
