/** The subject of a sentence that names none: the one told before. */
import type { OfficialMention } from '../../model/mention.js'
import type { Analysis } from '../analysis.js'
import { identityOf } from './identity.js'
import { isBystander } from './mentioned.js'
import type { Subjects } from './subjects.js'

/** How far back "ia", "yang bersangkutan" or an unsaid subject reaches, in sentences. */
const REACH = 3

/** The subject last named before a sentence that names none ("Ia dimintai klarifikasi Senin"). */
export function subjectBefore(analysis: Analysis, subjects: Subjects, sentence: number): number | null {
  const named = analysis.officials.findLast(
    (mention) =>
      mention.sentence < sentence &&
      sentence - mention.sentence <= REACH &&
      subjects.scores.has(mention.entity) &&
      analysis.attributions[mention.sentence]?.speaker !== mention.entity &&
      !isBystander(analysis, mention),
  )
  return named === undefined ? null : identityOf(analysis, subjects, headOfList(analysis, subjects, named).entity)
}

const LIST_LINK = /^\s*(?:,\s*(?:dan\s+|serta\s+)?|dan\s+|serta\s+)$/i

/** "HS, WW dan AS dimintai keterangan": who is named first stands for those named with him. */
function headOfList(analysis: Analysis, subjects: Subjects, mention: OfficialMention): OfficialMention {
  let head = mention
  for (let at = analysis.officials.indexOf(mention) - 1; at >= 0; at--) {
    const before = analysis.officials[at]
    if (before === undefined || before.name === null || !subjects.scores.has(before.entity)) break
    if (before.sentence !== head.sentence || !LIST_LINK.test(analysis.doc.text.slice(before.end, head.start))) break
    head = before
  }
  return head
}
