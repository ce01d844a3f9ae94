import { type Block, type CleanStep, hideBlock, hidePart, type Page, visibleBlocks, wordingOf } from './page.js'
import { bareOf, countWords, endsSentence, LONGEST_HEADLINE } from './wording.js'

/** Fewest words of a first line that is taken for the headline. */
const SHORTEST = 3
/** How much longer than the headline a line may be that repeats it, with a newsroom's name or a mark around it. */
const SLACK = 20

/** The headline stays visible once; the same line further down, as caption or page title, is hidden. */
export const headlineStep: CleanStep = {
  id: 'headline',
  run(page) {
    const blocks = visibleBlocks(page)
    const found = titleBlock(page, blocks) ?? firstLine(page, blocks)
    if (found !== null) page.headline = { start: found.start, end: found.end }
    const bare = bareOf(found === null ? (page.title ?? '') : wordingOf(page, found))
    if (bare.length < SHORTEST * 4) return
    for (const block of blocks)
      if (block !== found && repeats(page, block, bare)) hideBlock(page, block, headlineStep.id)
  },
}

/** The block that says the title known from outside. */
function titleBlock(page: Page, blocks: readonly Block[]): Block | null {
  const title = bareOf(page.title ?? '')
  if (title === '') return null
  return (
    blocks.find(
      (block) => block.end - block.start <= LONGEST_HEADLINE * 2 && bareOf(wordingOf(page, block)) === title,
    ) ?? null
  )
}

/** A first line without a final full stop, before the dateline, with a body after it. */
function firstLine(page: Page, blocks: readonly Block[]): Block | null {
  const [first, second] = blocks
  if (first === undefined || second === undefined) return null
  if (page.dateline !== null && page.dateline.start <= first.start && page.dateline.end > first.start - 200) return null
  const wording = wordingOf(page, first)
  if (wording.length > LONGEST_HEADLINE || countWords(wording) < SHORTEST || !/^["“‘'(]?[\p{Lu}\d]/u.test(wording))
    return null
  return endsSentence(wording) && !/[!?]$/.test(wording) ? null : first
}

function repeats(page: Page, block: Block, bare: string): boolean {
  if (block.end - block.start > LONGEST_HEADLINE * 2) return false
  const other = bareOf(wordingOf(page, block))
  return other.length - bare.length <= SLACK && (other.startsWith(bare) || other.endsWith(bare))
}

/** Lines between headline and dateline are captions, teasers and deck lines, which the body repeats. */
export const teaserStep: CleanStep = {
  id: 'teaser',
  run(page) {
    const { dateline, headline } = page
    if (dateline?.publisher == null) return
    for (const block of visibleBlocks(page)) {
      if (block.start >= dateline.start) return
      if (block.start !== headline?.start)
        hidePart(page, block, block.start, Math.min(block.end, dateline.start), teaserStep.id)
    }
  },
}
