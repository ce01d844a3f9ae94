/** The subject of a sentence that names none: the one told before. */
import type { Entity, OfficialMention } from '../../model/mention.js'
import type { Analysis } from '../analysis.js'
import { INITIALS, isCrowd, isServantPost } from './candidates.js'
import { identityOf } from './identity.js'
import { isBystander } from './mentioned.js'
import type { Subjects } from './subjects.js'

/** How far back "ia", "yang bersangkutan" or an unsaid subject reaches, in sentences; somebody with a name is remembered longer. */
const REACH = 3
const REACH_OF_NAME = 5

/** The subject last named before a sentence that names none ("Ia dimintai klarifikasi Senin"). */
export function subjectBefore(analysis: Analysis, subjects: Subjects, sentence: number): number | null {
  const named = analysis.officials.findLast(
    (mention) =>
      mention.sentence < sentence &&
      sentence - mention.sentence <= reachOf(analysis.entities[mention.entity]) &&
      subjects.scores.has(mention.entity) &&
      (analysis.attributions[mention.sentence]?.speaker !== mention.entity || isInitialled(analysis, mention)) &&
      !isBystander(analysis, mention),
  )
  if (named === undefined) return null
  const many = introducedWith(analysis, subjects, named)
  return many ?? identityOf(analysis, subjects, headOfList(analysis, subjects, named).entity)
}

const reachOf = (entity: Entity | undefined): number =>
  entity?.name != null && (isServantPost(entity) || INITIALS.test(entity.name)) ? REACH_OF_NAME : REACH

/** "Lain lagi cerita UJ": whom initials hide is no source. */
const isInitialled = ({ entities }: Analysis, { entity }: OfficialMention): boolean =>
  INITIALS.test(entities[entity]?.name ?? '')

/** "Dua orang merupakan kepala seksi, yakni DS dan TR, seorang lagi pengawas sekolah berinisial HJ. Berkasnya dilimpahkan": of three and more brought in by one sentence the first. */
function introducedWith({ officials, entities }: Analysis, { scores }: Subjects, last: OfficialMention): number | null {
  const beside = officials.filter(
    ({ sentence, entity }) => sentence === last.sentence && scores.has(entity) && entities[entity]?.name != null,
  )
  const all = new Set(beside.map(({ entity }) => entity))
  const first = beside[0]
  if (first === undefined || all.size < MANY) return null
  return [...all].every((id) => entities[id]?.mentions[0]?.sentence === last.sentence) ? first.entity : null
}

const MANY = 3

/** Also across initials that are an abbreviation elsewhere: "ER, MA, dan SN". */
const LIST_LINK =
  /^\s*(?:\(\d{2}(?: tahun)?\)\s*)?(?:,\s*|dan\s+|serta\s+|bersama\s+)(?:\p{Lu}{1,4}\s*(?:,\s*|dan\s+|serta\s+))?(?:dan\s+|serta\s+)?(?:seorang\s+|\d+\s+)?$/u

/** A list has an "and"; a name behind a comma may be in apposition. */
const CLOSING = /\b(?:dan|serta|bersama)\b/

/** "HS, WW dan AS dimintai keterangan": who is named first stands for those named with him. */
export function headOfList(analysis: Analysis, subjects: Subjects, mention: OfficialMention): OfficialMention {
  let head = mention
  let closed = false
  for (let at = analysis.officials.indexOf(mention) - 1; at >= 0; at--) {
    const before = analysis.officials[at]
    if (before === undefined || !subjects.scores.has(before.entity)) break
    // "keterlibatan camat, lurah, dan 15 kepala desa": posts are listed with posts
    if (before.name === null && (mention.name !== null || isCrowd(analysis.entities[before.entity]))) break
    const link = analysis.doc.text.slice(before.end, head.start)
    if (before.sentence !== head.sentence || !LIST_LINK.test(link)) break
    closed ||= CLOSING.test(link)
    head = before
  }
  return closed ? head : mention
}

/** "berkas Ridwan, SY dan MTL dikirim ke BKN": all who are told in one list, first to last; fewer than two without an "and". */
export function listFrom(analysis: Analysis, subjects: Subjects, head: OfficialMention): OfficialMention[] {
  const list = [head]
  let closed = false
  for (let at = analysis.officials.indexOf(head) + 1; at < analysis.officials.length; at++) {
    const next = analysis.officials[at]
    const last = list.at(-1) ?? head
    if (next === undefined || next.sentence !== head.sentence || !subjects.scores.has(next.entity)) break
    const link = analysis.doc.text.slice(last.end, next.start)
    if (!LIST_LINK.test(link) || !isOne(analysis, next)) break
    closed ||= CLOSING.test(link)
    list.push(next)
  }
  return closed && isOne(analysis, head) ? list : []
}

/** Somebody with a name, or the holder of a post in one place. */
const isOne = ({ entities }: Analysis, { entity, name, indefinite }: OfficialMention): boolean =>
  name !== null || (!indefinite && entities[entity]?.office?.region != null)
