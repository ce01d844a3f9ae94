import type { CleanText } from '../model/text.js'
import { blankOut, inOrder } from './blank.js'
import { claimStep } from './claims.js'
import { copyrightStep } from './copyright.js'
import { datelineStep } from './dateline.js'
import { escapeStep } from './escapes.js'
import { gluedStep } from './glued.js'
import { headlineStep, teaserStep } from './headline.js'
import { inlineStep } from './inline.js'
import { type CleanStep, openPage } from './page.js'
import { phraseStep } from './phrases.js'
import { relatedStep } from './related.js'
import { repeatStep } from './repeat.js'
import { signatureStep } from './signature.js'
import { stampStep } from './stamp.js'
import { tableStep } from './table.js'
import { tagStep } from './tags.js'
import { tailStep } from './tail.js'

export type { CleanStep, Page } from './page.js'

/** What is known about the article besides its text. */
export interface CleanHints {
  readonly title?: string | null
}

/** All steps, in order: each works on what the earlier ones left visible. Add a step here. */
export const CLEAN_STEPS: readonly CleanStep[] = [
  escapeStep,
  tableStep,
  stampStep,
  phraseStep,
  datelineStep,
  headlineStep,
  teaserStep,
  claimStep,
  copyrightStep,
  inlineStep,
  signatureStep,
  tagStep,
  gluedStep,
  relatedStep,
  tailStep,
  repeatStep,
]

/**
 * Hides what is not the article (datelines, bylines, related headlines, share bars, comments, second copies …) by
 * blanking it out with spaces: same length, same offsets, line breaks stay. Never throws; linear in the text's length.
 * @param hints the title, where it is known from outside: a line that says it is the headline
 */
export function clean(text: string, hints: CleanHints = {}): CleanText {
  const page = openPage(text, hints.title ?? null)
  for (const step of CLEAN_STEPS) step.run(page)
  const hidden = inOrder(page.hidden)
  const { dateline, headline, stamp, publisher } = page
  return { text: blankOut(text, hidden), hidden, dateline, headline, stamp, publisher }
}
