/** What rules forbid, told as a list: no item of it is what somebody did. */
import { isListLabel } from '../../split/lists.js'
import type { Engine } from '../engine.js'
import { hasTag, type TermRow } from '../patterns/term.js'

/** Who can have done the deed of a list's item, if he stands before it. */
const DOERS = ['Asn', 'Staff', 'StaffWide', 'Person', 'Institution', 'SupervisorWord', 'Count', 'Anaphor'] as const

/** "1. Memasang spanduk calon": a numbered deed without a doer. "1. Camat Lowa memasang spanduk calon" has one. */
export function isListedNorm({ tags }: Engine, row: TermRow, trigger: { readonly from: number }): boolean {
  if (!isListLabel(row.sentence.tokens, 0)) return false
  for (let at = 0; at < trigger.from; at++) if (DOERS.some((tag) => hasTag(row, at, tags.idOf(tag)))) return false
  return true
}
