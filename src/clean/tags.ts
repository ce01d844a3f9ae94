import { type CleanStep, hideBlock, visibleBlocks, wordingOf } from './page.js'
import { endsSentence } from './wording.js'

/** Longest line of tags. */
const LONGEST_LINE = 500

/** Lines of hashtags: "#ASN #Netral", "# Pilkada 2024# Netralitas ASN". */
export const tagStep: CleanStep = {
  id: 'tags',
  run(page) {
    for (const block of visibleBlocks(page)) {
      if (page.text.charAt(block.start) !== '#' || block.end - block.start > LONGEST_LINE) continue
      if (!endsSentence(wordingOf(page, block))) hideBlock(page, block, tagStep.id)
    }
  },
}
