import type { Span } from '../model/span.js'
import type { Dateline, Hidden } from '../model/text.js'

/** A stretch of text between line breaks or wide gaps, without the blanks around it. It shrinks as its ends are hidden. */
export interface Block {
  start: number
  end: number
  /** True once all of it is hidden. */
  hidden: boolean
  next: Block | null
}

/** What the clean steps read and mark. Steps run in order; each sees what earlier ones left visible. */
export interface Page {
  readonly text: string
  /** The article's title from outside the text, if known. */
  readonly title: string | null
  /** First of the blocks, which are a chain so that one can fall in two. */
  readonly first: Block | null
  readonly hidden: Hidden[]
  dateline: Dateline | null
  headline: Span | null
  stamp: (Span & { readonly day: string }) | null
  publisher: string | null
}

/** One step of cleaning. */
export interface CleanStep {
  /** Written into `Hidden.step`, unless the step's table names another. */
  readonly id: string
  readonly run: (page: Page) => void
}

/** Ends of blocks: line breaks, and three or more blanks, which stand for lost line breaks. */
const EDGE = /[\n\r\u0085\u2028\u2029]\s*|\s{3,}/g

export function openPage(text: string, title: string | null): Page {
  let first: Block | null = null
  let last: Block | null = null
  let from = skipBlanks(text, 0, text.length)
  const addUpTo = (to: number): void => {
    const end = trimBlanks(text, from, to)
    if (end <= from) return
    const block: Block = { start: from, end, hidden: false, next: null }
    if (last === null) first = block
    else last.next = block
    last = block
  }
  for (const edge of text.matchAll(EDGE)) {
    addUpTo(edge.index)
    from = Math.max(from, edge.index + edge[0].length)
  }
  addUpTo(text.length)
  return { text, title, first, hidden: [], dateline: null, headline: null, stamp: null, publisher: null }
}

/** The visible wording of a block. */
export function wordingOf(page: Page, block: Block): string {
  return page.text.slice(block.start, block.end)
}

/** Blocks that are not hidden yet, in order. */
export function visibleBlocks(page: Page): Block[] {
  const blocks: Block[] = []
  for (let block = page.first; block !== null; block = block.next) if (!block.hidden) blocks.push(block)
  return blocks
}

/** Hides a whole block. */
export function hideBlock(page: Page, block: Block, step: string): void {
  if (block.hidden) return
  page.hidden.push({ start: block.start, end: block.end, step })
  block.hidden = true
}

/**
 * Hides part of a block; at its beginning or end the block shrinks. In its middle the block keeps what stands before
 * and a new one takes what stands after: hide several parts of one block from the last to the first.
 */
export function hidePart(page: Page, block: Block, from: number, to: number, step: string): void {
  const start = Math.max(from, block.start)
  const end = Math.min(to, block.end)
  if (block.hidden || end <= start) return
  page.hidden.push({ start, end, step })
  const rest = skipBlanks(page.text, end, block.end)
  if (start === block.start) block.start = rest
  else {
    if (rest < block.end) block.next = { start: rest, end: block.end, hidden: false, next: block.next }
    block.end = trimBlanks(page.text, block.start, start)
  }
  block.hidden = block.start >= block.end
}

/** Hides all that a pattern (global) matches inside the visible blocks. */
export function hideMatches(page: Page, pattern: RegExp, step: string): void {
  if (page.text.search(pattern) === -1) return
  for (const block of visibleBlocks(page)) {
    const { start } = block
    for (const found of [...wordingOf(page, block).matchAll(pattern)].reverse())
      hidePart(page, block, start + found.index, start + found.index + found[0].length, step)
  }
}

/** Hides a range that may reach over several blocks. Looks from the first block on: for the head of an article only. */
export function hideRange(page: Page, start: number, end: number, step: string): void {
  for (let block = page.first; block !== null && block.start < end; block = block.next)
    if (block.end > start) hidePart(page, block, start, end, step)
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/.test(text.charAt(at))) at++
  return at
}

function trimBlanks(text: string, from: number, to: number): number {
  let at = to
  while (at > from && /\s/.test(text.charAt(at - 1))) at--
  return at
}
