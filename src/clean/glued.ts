/** Headlines and subheadings that scraping glued to the paragraph behind them: "Ini Jadwal SidangnyaDalam permohonannya, …". */
import { type Block, type CleanStep, hidePart, type Page, visibleBlocks, wordingOf } from './page.js'
import { capitalShare, countWords, LONGEST_HEADLINE } from './wording.js'

/** Where a headline's last word and a sentence's first one touch; the sentence goes on in lower case. */
const JOINT = /[\p{Ll}\d?!](?=\p{Lu}\p{Ll}+,? ?[\p{Ll}(])/gu
/** What ends the sentence before the headline. */
const BEFORE = /[.!?”"\n]/
/** Fewest words and share of capitals of such a headline. */
const SHORTEST = 5
const CAPITALS = 0.75
/** First halves of names that have a capital inside: "WhatsApp", "TikTok". */
const HALF_NAMES = /(?:Whats|Tik|You|Linked|Peduli|Mc|Mac|Insta|Face|Go|De|Pay|Black)$/

export const gluedStep: CleanStep = {
  id: 'related',
  run(page) {
    visibleBlocks(page).forEach((block, i) => {
      if (block.start !== page.headline?.start) hideGlued(page, block, i === 0)
    })
  },
}

/** Parts of one block are hidden from the last to the first. */
function hideGlued(page: Page, block: Block, opens: boolean): void {
  const { start } = block
  const wording = wordingOf(page, block)
  for (const joint of [...wording.matchAll(JOINT)].reverse()) {
    const end = joint.index + joint[0].length
    const from = sentenceStart(wording, end)
    if (from === null || (opens && from === 0) || !isTitle(wording.slice(from, end))) continue
    hidePart(page, block, start + from, start + end, gluedStep.id)
  }
}

/** Where the words before `end` begin, behind the sentence before; null where that is too far for a headline. */
function sentenceStart(wording: string, end: number): number | null {
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_HEADLINE); at--)
    if (BEFORE.test(wording.charAt(at))) return at + 1
  return end <= LONGEST_HEADLINE ? 0 : null
}

function isTitle(wording: string): boolean {
  return countWords(wording) >= SHORTEST && capitalShare(wording) >= CAPITALS && !HALF_NAMES.test(wording)
}
