/** How many persons a list names. */
import type { CountMention } from '../../../model/mention.js'
import type { EventMention } from '../../events/mention.js'
import { exactCount } from '../../mentions/count/exact.js'
import type { Scene } from '../../scene.js'
import { listFrom } from '../../subjects/before.js'
import { isOfVillage } from '../../subjects/candidates.js'

/** Whoever the list names is told there for the first time. */
export const introduces = (
  { analysis: { officials, entities } }: Scene,
  { start, end, sentence }: CountMention,
): boolean =>
  officials.every(
    (each) => each.start < start || each.end > end || entities[each.entity]?.mentions[0]?.sentence === sentence,
  )

/** "menonaktifkan Kepala Distrik Assue dan Kepala Distrik Haju", "berkas Petrus dan MTL": as many as the list has. */
export function listCount({ analysis, subjects }: Scene, { triggers, subject }: EventMention): CountMention | null {
  for (const { sentence } of triggers) {
    const head = analysis.officials.find((mention) => mention.sentence === sentence && mention.entity === subject)
    const list = head === undefined ? [] : listFrom(analysis, subjects, head)
    const last = list.at(-1)
    if (head === undefined || last === undefined) continue
    if (list.some(({ entity }) => isOfVillage(analysis.entities[entity]))) return null
    const many = new Set(list.map(({ entity }) => entity)).size
    return exactCount(many, 'persons', sentence, { start: head.start, end: last.end })
  }
  return null
}
