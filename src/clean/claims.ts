import { type CleanStep, hidePart, visibleBlocks } from './page.js'

/**
 * A fact check quotes the claim before it refutes it: "====== NARASI “Camat X dipecat …” ====== PENJELASAN …". What the
 * claim tells did not happen, or not so.
 */
const CLAIM = /\bnarasi\b ?:?[\s\S]{0,2500}?(?=={3,}\s*\(?\d?\)?\s*penjelasan\b)/gi
const FACT_CHECK = /={3,}\s*\(?\d?\)?\s*penjelasan\b/i

export const claimStep: CleanStep = {
  id: 'claim',
  run(page) {
    if (!FACT_CHECK.test(page.text)) return
    for (const found of page.text.matchAll(CLAIM)) {
      const start = found.index
      const end = start + found[0].length
      for (const block of visibleBlocks(page))
        if (block.start < end && start < block.end)
          hidePart(page, block, Math.max(start, block.start), Math.min(end, block.end), claimStep.id)
    }
  },
}
