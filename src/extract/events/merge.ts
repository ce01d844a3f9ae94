/** Mentions of one occurrence become one event; nothing is merged across a conflict of date, place, subject or count. */

import { isEarlierDay } from '../arguments/date/occasion.js'
import type { Scene } from '../scene.js'
import { actorKey, conflict, datesConflict, facetOf } from './conflicts.js'
import { join } from './join.js'
import { ENFORCEMENT, type EventMention } from './mention.js'
import { isSameStage } from './same-stage.js'
import { isSameSubject } from './same-subject.js'
import { isTallyAgain, sameTally } from './same-tally.js'

export function mergeMentions(scene: Scene, mentions: readonly EventMention[]): EventMention[] {
  const events: EventMention[] = []
  for (const mention of mentions) {
    const same = events.findIndex((event) => isSameOccurrence(scene, event, mention))
    const index = same < 0 ? events.findIndex((event) => isRetold(scene, event, mention)) : same
    const event = events[index]
    if (event === undefined) events.push(mention)
    else events[index] = join(event, mention)
  }
  return events
}

function isSameOccurrence(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (a.type !== b.type || a.trigger.status !== b.trigger.status) return false
  if (a.trigger.aggregate !== b.trigger.aggregate) return isTallyAgain(a, b)
  if (a.trigger.aggregate) return sameTally(scene, a, b)
  if (ENFORCEMENT.has(a.type)) return isSameStage(scene, a, b)
  if (datesConflict(a.date, b.date) || (a.type === 'coordination' && conflict(facetOf(a), facetOf(b)))) return false
  // "Sebelumnya, bupati juga meminta …"
  if (a.type === 'appeal' && isEarlierDay(scene, a.trigger) !== isEarlierDay(scene, b.trigger)) return false
  return a.type !== 'appeal' || !conflict(actorKey(a), actorKey(b))
}

/** A stage whose sentence names nobody is told of whoever is known to have reached it, rather than of the person named last. */
function isRetold(scene: Scene, event: EventMention, mention: EventMention): boolean {
  if (!ENFORCEMENT.has(event.type) || event.trigger.aggregate || (!event.inferred && !mention.inferred)) return false
  if (isBroughtInAfter(scene, event, mention)) return false
  return facetOf(event) === facetOf(mention) && isSameOccurrence(scene, { ...event, subject: null }, mention)
}

/** "Guru itu diklarifikasi. Perkara kedua menyangkut lurah berinisial MS": who is told of for the first time after a stage of somebody known is not whom it was about. */
function isBroughtInAfter({ analysis }: Scene, { subject, trigger }: EventMention, later: EventMention): boolean {
  if (subject === null || later.subject === null || subject === later.subject || later.inferred) return false
  const first = (id: number): number => analysis.entities[id]?.mentions[0]?.sentence ?? 0
  const known = analysis.entities[subject]?.name != null && first(subject) <= trigger.sentence
  return known && first(later.subject) > trigger.sentence
}

/** Whether a weak mention adds nothing to an event of its type: nothing says that it is another one. */
export function repeats(scene: Scene, weak: EventMention, other: EventMention): boolean {
  return (
    weak.type === other.type &&
    // "selain kasus di dinas itu, Bawaslu juga menangani dugaan pelanggaran seorang guru"
    !(weak.another && !other.another) &&
    (weak.type !== 'referral' || !conflict(facetOf(weak), facetOf(other))) &&
    (isSameSubject(scene, weak.subject, other.subject) ||
      (weak.type === 'allegation' && !(isNamed(scene, weak) && isNamed(scene, other))))
  )
}

const isNamed = ({ analysis }: Scene, { subject }: EventMention): boolean =>
  subject !== null && analysis.entities[subject]?.name != null
