/** Numbers that one event passes on to another: the attendance of a ceremony to the appeals made there, the persons of a case to its stages. */
import type { CountMention } from '../../model/mention.js'
import { ENFORCEMENT, type EventMention } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'
import { attendance } from './count.js'

const CEREMONY = new Set(['pledge', 'pact', 'outreach', 'coordination'])

export function carryCounts(
  scene: Scene,
  events: readonly EventMention[],
  triggers: readonly Trigger[],
): EventMention[] {
  return events.map((event) => {
    if (event.count !== null) return event
    if (event.type === 'appeal')
      return {
        ...event,
        count:
          audienceOf(event, events) ??
          attendance(
            scene,
            event.triggers.map(({ sentence }) => sentence),
            triggers,
          ),
      }
    return ENFORCEMENT.has(event.type) && !event.trigger.aggregate
      ? { ...event, count: caseCount(scene, event, events) }
      : event
  })
}

/** The attendance of the ceremony at which an appeal was made: of the same day. */
function audienceOf(appeal: EventMention, events: readonly EventMention[]): CountMention | null {
  return (
    events.find(
      ({ type, count, date }) =>
        CEREMONY.has(type) &&
        count !== null &&
        (date?.start === appeal.date?.start || date?.edtf === appeal.date?.edtf),
    )?.count ?? null
  )
}

/** "seorang lurah", "dua ASN": told once, it holds for every stage that concerns the same persons. */
function caseCount(scene: Scene, event: EventMention, events: readonly EventMention[]): CountMention | null {
  const own = event.subject === null ? null : besideSubject(scene, event.subject)
  if (own !== null) return own
  const sameCase = events.filter(
    (other) => ENFORCEMENT.has(other.type) && !other.trigger.aggregate && other.subject === event.subject,
  )
  return sameCase.find(({ count }) => count !== null)?.count ?? null
}

/** The number that stands with a mention of the subject: "seorang Kepala SMP negeri". */
function besideSubject(scene: Scene, subject: number): CountMention | null {
  const mentions = scene.analysis.entities[subject]?.mentions ?? []
  return (
    scene.analysis.counts.find((count) =>
      mentions.some(
        (mention) =>
          count.start <= mention.start + 3 && mention.start - count.end <= 1 && count.end > mention.start - 12,
      ),
    ) ?? null
  )
}
