/** What keeps two mentions apart: another place, day, count or actor. */
import type { CountMention, DateMention } from '../../model/mention.js'
import type { EventMention } from './mention.js'

export const facetOf = ({ triggers }: EventMention): string | null =>
  triggers.find(({ facet }) => facet !== null)?.facet ?? null

export const regionKey = (event: EventMention): string | null => event.region?.region.name ?? null

export const actorKey = ({ actor }: EventMention): string | null =>
  actor === null ? null : actor.entity !== null ? `p${actor.entity}` : `i${actor.institution}`

export const conflict = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

export function countsConflict(a: CountMention | null, b: CountMention | null): boolean {
  return a !== null && b !== null && (a.value !== b.value || (a.value === null && a.min !== b.min))
}

/** Two dates conflict unless one is inside the other ("Agustus 2024" and "5 Agustus 2024"). */
export function datesConflict(a: DateMention | null, b: DateMention | null): boolean {
  if (a?.edtf == null || b?.edtf == null) return false
  return !(a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf) || a.edtf.includes(b.edtf) || b.edtf.includes(a.edtf))
}
