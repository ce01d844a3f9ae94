/** Whose conduct a case of several persons is about. */
import type { CountMention, Entity } from '../model/mention.js'
import type { Analysis } from './analysis.js'
import type { EventMention } from './mention.js'
import { isBarePost, type Subjects } from './subjects.js'

/**
 * "Dua camat dan tiga guru terbukti tidak netral": a bare post is a kind of them, nobody in particular, unless as many
 * persons are told by name ("tiga guru … . HS, WW dan AS"): then the one named first stands for all.
 */
export function subjectOfMany(
  analysis: Analysis,
  subjects: Subjects,
  { subject, count }: Pick<EventMention, 'subject' | 'count'>,
): number | null {
  const entity = subject === null ? undefined : analysis.entities[subject]
  const many = count?.value ?? count?.min ?? 1
  if (entity === undefined || many < 2 || entity.name !== null || !isBarePost(entity)) return subject
  const named = [...subjects.scores.keys()].filter((id) => analysis.entities[id]?.name != null)
  if (named.length !== many) return isWholeCount(analysis, entity, count) ? subject : null
  const startOf = (id: number): number => analysis.entities[id]?.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  return named.reduce((a, b) => (startOf(a) <= startOf(b) ? a : b))
}

/** "meneruskan dua guru SD ke KASN": all of them have that post. */
function isWholeCount({ doc }: Analysis, { mentions }: Entity, count: CountMention | null): boolean {
  if (count === null || /,|\bdan\b/.test(doc.text.slice(count.start, count.end))) return false
  return mentions.some(({ start, end }) => count.start <= start && end <= count.end)
}
