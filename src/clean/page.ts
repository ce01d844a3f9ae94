import type { Span } from '../model/span.js'
import type { Dateline, Hidden } from '../model/text.js'

/** A stretch of text between line breaks or wide gaps, without the blanks around it. It shrinks as its ends are hidden. */
export interface Block extends Span {
  start: number
  end: number
  /** True once all of it is hidden. */
  hidden: boolean
}

/** What the clean steps read and mark. Steps run in order; each sees what earlier ones left visible. */
export interface Page {
  readonly text: string
  /** The article's title from outside the text, if known. */
  readonly title: string | null
  readonly blocks: Block[]
  readonly hidden: Hidden[]
  dateline: Dateline | null
  headline: Span | null
  stamp: (Span & { readonly day: string }) | null
  publisher: string | null
}

/** One step of cleaning. */
export interface CleanStep {
  /** Written into `Hidden.step`. */
  readonly id: string
  readonly run: (page: Page) => void
}

/** Ends of blocks: line breaks, and three or more blanks, which stand for lost line breaks. */
const EDGE = /[^\S\n]*[\n\r\u0085\u2028\u2029]\s*|\s{3,}/g

export function openPage(text: string, title: string | null): Page {
  const blocks: Block[] = []
  let start = text.length - text.trimStart().length
  for (const edge of text.matchAll(EDGE)) {
    if (edge.index > start) blocks.push({ start, end: edge.index, hidden: false })
    start = Math.max(start, edge.index + edge[0].length)
  }
  const end = text.trimEnd().length
  if (end > start) blocks.push({ start, end, hidden: false })
  return { text, title, blocks, hidden: [], dateline: null, headline: null, stamp: null, publisher: null }
}

/** The visible wording of a block. */
export function wordingOf(page: Page, block: Block): string {
  return page.text.slice(block.start, block.end)
}

/** Blocks that are not hidden yet, in order. */
export function visibleBlocks(page: Page): Block[] {
  return page.blocks.filter((block) => !block.hidden)
}

/** Hides a whole block. */
export function hideBlock(page: Page, block: Block, step: string): void {
  if (block.hidden) return
  page.hidden.push({ start: block.start, end: block.end, step })
  block.hidden = true
}

/** Hides part of a block; at its beginning or end the block shrinks, in its middle it falls in two. */
export function hidePart(page: Page, block: Block, from: number, to: number, step: string): void {
  const start = Math.max(from, block.start)
  const end = Math.min(to, block.end)
  if (block.hidden || end <= start) return
  page.hidden.push({ start, end, step })
  const restStart = skipBlanks(page.text, end, block.end)
  if (start > block.start && restStart < block.end)
    page.blocks.splice(page.blocks.indexOf(block) + 1, 0, { start: restStart, end: block.end, hidden: false })
  if (start > block.start) block.end = trimBlanks(page.text, block.start, start)
  else block.start = restStart
  block.hidden = block.start >= block.end
}

/** Hides a range that may reach over several blocks. */
export function hideRange(page: Page, start: number, end: number, step: string): void {
  for (const block of [...page.blocks]) {
    if (block.start >= end) return
    if (block.end > start) hidePart(page, block, start, end, step)
  }
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
