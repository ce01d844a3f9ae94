import { type CleanStep, hideRange } from './page.js'

/** Line breaks that a scraper left as two characters, a backslash and a letter, and separators of its own. */
const ESCAPE = /\\[nrt]|&nbsp;?|\ufffc/g

export const escapeStep: CleanStep = {
  id: 'escape',
  run(page) {
    if (!/[\\&\ufffc]/.test(page.text)) return
    for (const found of page.text.matchAll(ESCAPE))
      hideRange(page, found.index, found.index + found[0].length, escapeStep.id)
  },
}
