import type { Span } from '../model/span.js'
import { type Block, type CleanStep, hideBlock, hidePart, type Page, visibleBlocks, wordingOf } from './page.js'
import { bareOf, countWords, endsSentence, LONGEST_HEADLINE } from './wording.js'

/** Fewest words of a first line that is taken for the headline. */
const SHORTEST = 3
/** Fewest letters of a headline whose repeats are hidden. */
const SHORTEST_REPEAT = 12
/** How much longer than the headline a line may be that repeats it, with a newsroom's name or a mark around it. */
const SLACK = 20

/** The headline stays visible once; the same line further down, as caption or page title, is hidden. */
export const headlineStep: CleanStep = {
  id: 'headline',
  run(page) {
    const blocks = visibleBlocks(page)
    const bareTitle = bareOf(page.title ?? '')
    const found = bareTitle === '' ? firstLine(page, blocks) : titleIn(page, blocks, bareTitle)
    page.headline = found
    const bare = found === null ? bareTitle : bareOf(page.text.slice(found.start, found.end))
    if (bare.length < SHORTEST_REPEAT) return
    for (const block of blocks)
      if (block.start !== found?.start && repeats(page, block, bare)) hideBlock(page, block, headlineStep.id)
  },
}

/** The line that says the title known from outside, or the beginning of a text in one line that says it. */
function titleIn(page: Page, blocks: readonly Block[], bareTitle: string): Span | null {
  const line = blocks.find((block) => repeats(page, block, bareTitle))
  if (line !== undefined) return { start: line.start, end: line.end }
  const [first] = blocks
  const end = first === undefined ? null : prefixEnd(page.text, first, bareTitle)
  return first === undefined || end === null ? null : { start: first.start, end }
}

/** Where the beginning of the block has said the title; null if it says something else. */
function prefixEnd(text: string, block: Block, bareTitle: string): number | null {
  if (!mayBe(letterFrom(text, block.start, block.end, 1), bareTitle.charCodeAt(0))) return null
  const head = text.slice(block.start, Math.min(block.end, block.start + 2 * LONGEST_HEADLINE))
  if (!bareOf(head).startsWith(bareTitle)) return null
  let letters = 0
  for (const found of head.matchAll(/[\p{L}\d]/gu)) {
    letters += found[0].toLowerCase().length
    if (letters >= bareTitle.length) return block.start + found.index + found[0].length
  }
  return null
}

/** A first line without a final full stop, before the dateline, with a body after it. */
function firstLine(page: Page, blocks: readonly Block[]): Span | null {
  const [first, second] = blocks
  if (first === undefined || second === undefined) return null
  if (page.dateline !== null && page.dateline.start < first.start) return null
  const wording = wordingOf(page, first)
  if (wording.length > LONGEST_HEADLINE || countWords(wording) < SHORTEST) return null
  if (!/^["“‘'(]?[\p{Lu}\d]/u.test(wording) || (endsSentence(wording) && !/[!?]$/.test(wording))) return null
  return { start: first.start, end: first.end }
}

function repeats(page: Page, block: Block, bare: string): boolean {
  const length = block.end - block.start
  if (length < bare.length || length > LONGEST_HEADLINE * 2 || !mayRepeat(page.text, block, bare)) return false
  const other = bareOf(wordingOf(page, block))
  return other.length - bare.length <= SLACK && (other.startsWith(bare) || other.endsWith(bare))
}

/** Cheap test before the letters are compared: a line whose first and last letter are others says something else. */
function mayRepeat(text: string, { start, end }: Block, bare: string): boolean {
  return (
    mayBe(letterFrom(text, start, end, 1), bare.charCodeAt(0)) ||
    mayBe(letterFrom(text, end - 1, start - 1, -1), bare.charCodeAt(bare.length - 1))
  )
}

/** Code of the first plain letter or digit from an offset on, small; that of another alphabet's sign where one comes first. */
function letterFrom(text: string, from: number, to: number, step: 1 | -1): number {
  for (let at = from; at !== to; at += step) {
    const code = text.charCodeAt(at)
    if (code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code
    if (code >= 0x41 && code <= 0x5a) return code | 0x20
  }
  return 0
}

/** Signs of other alphabets are left to `bareOf`. */
function mayBe(code: number, bare: number): boolean {
  return code === bare || code > 0x7f
}

/** Lines between headline and dateline are captions, teasers and deck lines, which the body repeats. */
export const teaserStep: CleanStep = {
  id: 'teaser',
  run(page) {
    const { dateline, headline } = page
    if (dateline?.publisher == null) return
    for (const block of visibleBlocks(page)) {
      if (block.start >= dateline.start) return
      const from = headline !== null && headline.start <= block.start ? headline.end : block.start
      hidePart(page, block, Math.max(from, block.start), Math.min(block.end, dateline.start), teaserStep.id)
    }
  },
}
