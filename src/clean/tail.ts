import { type CleanStep, hideBlock, visibleBlocks, wordingOf } from './page.js'
import { endsSentence } from './wording.js'

const LONGEST_TAG = 40
/** Most lines that a list of tags at the end can have. */
const LONGEST_LIST = 30
/** Steps after whose furniture only furniture follows. */
const CLOSING: ReadonlySet<string> = new Set(['signature', 'copyright', 'byline', 'tags', 'promotion'])

/** Short lines after the signature are tags: "(dwr/maa)", then "omnibus law", "pilkada". */
export const tailStep: CleanStep = {
  id: 'tail',
  run(page) {
    const blocks = visibleBlocks(page)
    let first = blocks.length
    while (first > 1 && blocks.length - first < LONGEST_LIST) {
      const block = blocks[first - 1]
      if (block === undefined) break
      const wording = wordingOf(page, block)
      if (wording.length > LONGEST_TAG || endsSentence(wording) || wording.endsWith(':')) break
      first--
    }
    const tags = blocks.slice(first)
    const start = tags[0]?.start
    const before = blocks[first - 1]
    if (start === undefined || before === undefined) return
    const closed = page.hidden.some((span) => CLOSING.has(span.step) && span.start >= before.end && span.end <= start)
    if (closed) for (const block of tags) hideBlock(page, block, tailStep.id)
  },
}
