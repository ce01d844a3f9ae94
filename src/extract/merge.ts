/** Mentions of one occurrence become one event; nothing is merged across a conflict of date, place, subject or count. */
import type { CountMention, DateMention } from '../model/mention.js'
import { ENFORCEMENT, type EventMention } from './mention.js'

export function mergeMentions(mentions: readonly EventMention[]): EventMention[] {
  const events: EventMention[] = []
  for (const mention of mentions) {
    const index = events.findIndex((event) => isSameOccurrence(event, mention))
    const event = events[index]
    if (event === undefined) events.push(mention)
    else events[index] = join(event, mention)
  }
  return events
}

function isSameOccurrence(a: EventMention, b: EventMention): boolean {
  if (a.type !== b.type || a.trigger.aggregate !== b.trigger.aggregate || a.trigger.status !== b.trigger.status)
    return false
  if (a.trigger.aggregate) return sameTally(a, b)
  if (conflict(a.subject, b.subject) || conflict(facetOf(a), facetOf(b)) || datesConflict(a.date, b.date)) return false
  if (ENFORCEMENT.has(a.type)) return !countsConflict(a.count, b.count)
  if (a.type === 'appeal') return !conflict(actorKey(a), actorKey(b))
  return true
}

/** Tallies are one event for each figure; a second telling repeats the number. */
function sameTally(a: EventMention, b: EventMention): boolean {
  return !countsConflict(a.count, b.count) && regionKey(a) === regionKey(b)
}

const facetOf = ({ triggers }: EventMention): string | null =>
  triggers.find(({ facet }) => facet !== null)?.facet ?? null

const regionKey = (event: EventMention): string | null => event.region?.region.name ?? null

const actorKey = ({ actor }: EventMention): string | null =>
  actor === null ? null : actor.entity !== null ? `p${actor.entity}` : `i${actor.institution}`

const conflict = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b

function countsConflict(a: CountMention | null, b: CountMention | null): boolean {
  return a !== null && b !== null && (a.value !== b.value || (a.value === null && a.min !== b.min))
}

/** Two dates conflict unless one is inside the other ("Agustus 2024" and "5 Agustus 2024"). */
function datesConflict(a: DateMention | null, b: DateMention | null): boolean {
  if (a?.edtf == null || b?.edtf == null) return false
  return !(a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf) || a.edtf.includes(b.edtf) || b.edtf.includes(a.edtf))
}

function join(a: EventMention, b: EventMention): EventMention {
  return {
    ...a,
    actor: betterActor(a, b),
    others: [...a.others, ...b.others],
    subject: a.subject ?? b.subject,
    region: a.region ?? b.region,
    date: betterDate(a.date, b.date),
    count: a.count ?? b.count,
    election: a.election ?? b.election,
    triggers: [...a.triggers, ...b.triggers],
  }
}

/** In a ceremony or an appeal a person comes before a body told elsewhere. */
function betterActor(a: EventMention, b: EventMention): EventMention['actor'] {
  const ceremony = a.type === 'pledge' || a.type === 'pact' || a.type === 'appeal'
  return ceremony && a.actor?.entity === null && b.actor?.entity != null ? b.actor : (a.actor ?? b.actor)
}

const precision = (date: DateMention | null): number =>
  date?.edtf == null ? (date === null ? -1 : 0) : date.edtf.length

function betterDate(a: DateMention | null, b: DateMention | null): DateMention | null {
  return precision(b) > precision(a) ? b : a
}
