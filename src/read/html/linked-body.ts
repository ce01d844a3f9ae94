import { tidyLines } from './characters.js'
import { decodeAgain } from './double-encoding.js'
import { type LinkedNode, text } from './json-ld.js'

/** The page shows a teaser when its text has less than this share of the linked data's. */
const TEASER_SHARE = 0.5

/** Text of an article as its linked data gives it, for pages that show none or a teaser only; null where theirs is better. */
export function linkedBody(article: LinkedNode | null, shownLength: number): string[] | null {
  const raw = text(article, 'articleBody')
  if (raw.length * TEASER_SHARE <= shownLength) return null
  const lines = tidyLines(decodeAgain(raw).replace(/\\r?\\?n/g, '\n'))
  return lines.length > 0 ? lines : null
}
