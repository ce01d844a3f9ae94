import { type Block, type CleanStep, hideBlock, type Page, visibleBlocks, wordingOf } from './page.js'
import { capitalShare, countWords, endsSentence, LONGEST_HEADLINE } from './wording.js'

const BULLET = /^[•▪●◦■‣➢»›-] ?(?=[\p{Lu}"“'‘\d])/u
/** "> Bupati lantik 12 camat": an arrow before a line that is no sentence is a link, however it is written. */
const QUOTED_LINK = /^(?:>{1,3}|»|&gt;) ?[\p{Lu}"“'‘\d].*[^.!?,;:"”\s]$/u
/** Fewest words and share of capitals of a headline of another article. */
const SHORTEST = 5
const CAPITALS = 0.75
/** An unmarked line needs more words: subheadings and names of posts are in title case, too. */
const SHORTEST_UNMARKED = 6

/** Headlines of other articles between the paragraphs: bullets that are links, and single unmarked lines in title case. */
export const relatedStep: CleanStep = {
  id: 'related',
  run(page) {
    const blocks = visibleBlocks(page)
    const list = listMembers(page, blocks)
    blocks.forEach((block, i) => {
      if (i > 0 && block.end - block.start <= LONGEST_HEADLINE && QUOTED_LINK.test(wordingOf(page, block))) {
        hideBlock(page, block, relatedStep.id)
        return
      }
      if (
        i === 0 ||
        block.start === page.headline?.start ||
        block.end - block.start > LONGEST_HEADLINE ||
        list.has(block)
      )
        return
      const wording = wordingOf(page, block)
      const bullet = BULLET.test(wording)
      const title = wording.replace(BULLET, '')
      if (!isTitle(title, bullet ? SHORTEST : SHORTEST_UNMARKED)) return
      if (bullet || standsAlone(page, blocks, i)) hideBlock(page, block, relatedStep.id)
    })
  },
}

/** Bullets that belong to a list of the article: they follow a line that ends in a colon. */
function listMembers(page: Page, blocks: readonly Block[]): Set<Block> {
  const members = new Set<Block>()
  let inList = false
  for (const block of blocks) {
    if (inList && BULLET.test(page.text.slice(block.start, block.start + 4))) members.add(block)
    else inList = page.text.charAt(block.end - 1) === ':'
  }
  return members
}

function isTitle(wording: string, shortest: number): boolean {
  return (
    !/[.:;,…]["”’']?$/.test(wording) &&
    countWords(wording) >= shortest &&
    capitalShare(wording) >= CAPITALS &&
    !/^\d{1,2}[.)]/.test(wording)
  )
}

/** A line between two paragraphs of sentences, itself none. */
function standsAlone(page: Page, blocks: readonly Block[], i: number): boolean {
  const before = blocks[i - 1]
  const after = blocks[i + 1]
  if (before === undefined || !endsSentence(page.text.slice(before.start, before.end))) return false
  return after === undefined || endsSentence(page.text.slice(after.start, after.end))
}
