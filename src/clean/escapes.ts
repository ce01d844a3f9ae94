import { type CleanStep, hideMatches } from './page.js'

/** Line breaks that a scraper left as two characters, a backslash and a letter, and other leftovers of its own. */
const ESCAPE = /\\[nrt]|&nbsp;?|\ufffc/g

export const escapeStep: CleanStep = {
  id: 'escape',
  run(page) {
    if (/[\\&\ufffc]/.test(page.text)) hideMatches(page, ESCAPE, escapeStep.id)
  },
}
