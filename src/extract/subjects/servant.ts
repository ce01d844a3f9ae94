/** A village head is not who is passed on to the bodies of the civil service, nor one of those counted as civil servants. */

import type { Analysis } from '../analysis.js'
import type { EventMention } from '../events/mention.js'
import type { Scene } from '../scene.js'
import { isOfVillage } from './candidates.js'

/** How far from the stage the civil servant meant is told, in sentences. */
const NEAR = 3

/** The subject of a stage, an unnamed village head left out where the stage is one of civil servants. */
export function servantSubject({ analysis, subjects }: Scene, event: EventMention): number | null {
  const { subject, triggers, trigger } = event
  const person = subject === null ? undefined : analysis.entities[subject]
  if (person === undefined || person.name !== null || !isOfVillage(person)) return subject
  const central = triggers.some(({ facet }) => facet === 'to-central' || facet === 'from-central')
  if (!central) return countsServants(event, person.mentions) ? postCounted(analysis, event) : subject
  const servant = analysis.officials.find(
    ({ entity, sentence }) =>
      subjects.scores.has(entity) &&
      !isOfVillage(analysis.entities[entity]) &&
      Math.abs(sentence - trigger.sentence) <= NEAR,
  )
  return servant?.entity ?? null
}

/** "satu ASN dan satu kepala desa": the number is that of the civil servants. */
const countsServants = ({ count }: EventMention, mentions: readonly { start: number }[]): boolean =>
  count !== null && count.noun === 'asn' && !mentions.some(({ start }) => count.start <= start && start < count.end)

/** "dua camat": the post of those whom the number counts. */
const postCounted = ({ officials }: Analysis, { count }: EventMention): number | null =>
  officials.find(({ start }) => count !== null && count.start <= start && start < count.end)?.entity ?? null
