import { bodyLines } from './body-lines.js'
import { tidyLines } from './characters.js'
import { isProse } from './density.js'
import { decodeAgain, isDoublyEncoded } from './double-encoding.js'
import { flowsOf } from './flows.js'
import { isHidden } from './furniture.js'
import { bodyOmission, textLengths } from './omission.js'
import { parseTree } from './parse-tree.js'

const BLOCK_TAG = /<(?:p|br|div|li|tr|td|h[1-6]|blockquote|section|article)[\s/>]/i

/**
 * Text of a piece of HTML as it stands in a CSV or JSON field: block tags and `<br>` are line breaks, entities decoded
 * (doubly encoded ones too), scripts, hidden elements and furniture left out as in a page's body (links and classes are
 * seen here for the last time). Stamps stay. Lines are joined by an empty line. Text without mark-up comes back tidied.
 */
export function htmlToText(fragment: string): string {
  const html = isDoublyEncoded(fragment) && !/<[a-z/!]/i.test(fragment) ? decodeAgain(fragment) : fragment
  if (!/[<&]/.test(html)) return tidyLines(html).join('\n\n')
  // Line breaks of the source are spaces where tags break the lines; an empty line is a break all the same.
  const source = BLOCK_TAG.test(html) ? html.replace(/\n[ \t\r]{0,80}\n/g, '<br>') : html.replace(/\r\n?|\n/g, '<br>')
  const tree = parseTree(source)
  const kept = bodyLines(flowsOf(tree.root, bodyOmission(textLengths(tree), tree.root)), null)
  const lines = kept.some(isProse) ? kept : flowsOf(tree.root, isHidden)
  return lines.map((line) => line.text).join('\n\n')
}
