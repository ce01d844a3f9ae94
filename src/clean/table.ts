import { type CleanStep, hideBlock, hideMatches, visibleBlocks, wordingOf } from './page.js'

const PICTURE = /!\[[^\]\n]{0,200}\](?:\([^)\s]{0,500}\))?/g
const RULING = /^[|\s:-]*-{3,}[|\s:-]*$/
const CELL = /^\|?[^|]{3,250}\|$/

/** Debris of link tables: pictures (`![]()`), rulings (`---|`) and the headline cells around them. */
export const tableStep: CleanStep = {
  id: 'table',
  run(page) {
    const hasPicture = page.text.includes('![')
    if (!hasPicture && !page.text.includes('---|')) return
    const blocks = visibleBlocks(page)
    blocks.forEach((block, i) => {
      const wording = block.end - block.start > 300 ? '' : wordingOf(page, block)
      const debris = RULING.test(wording) || /^[|\s]*!\[[^\]]*\](?:\([^)]*\))?[|\s:-]*$/.test(wording)
      const next = blocks[i + 1]
      const cell = CELL.test(wording) && next !== undefined && isDebris(wordingOf(page, next))
      if (debris || cell) hideBlock(page, block, tableStep.id)
    })
    if (hasPicture) hideMatches(page, PICTURE, tableStep.id)
  },
}

function isDebris(wording: string): boolean {
  return wording.length < 300 && (RULING.test(wording) || /^[|\s]*!\[/.test(wording))
}
