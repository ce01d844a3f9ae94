/** Whose conduct a case of several persons is about: who is named first stands for those accused with him. */
import { COLLECTIVES } from '../../lexicon/count-words.js'
import type { CountMention, Entity } from '../../model/mention.js'
import type { Analysis } from '../analysis.js'
import { ENFORCEMENT, type EventMention } from '../events/mention.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'
import { headOfList, listFrom } from './before.js'
import { isBarePost, isCrowd } from './candidates.js'
import type { Subjects } from './subjects.js'

/**
 * "Dua camat dan tiga guru terbukti tidak netral": a bare post is a kind of them, nobody in particular, unless as many
 * persons are told by name ("tiga guru … . HS, WW dan AS", "dua ASN. Keduanya yakni Ridwan dan Siti").
 */
export function subjectOfMany(
  analysis: Analysis,
  subjects: Subjects,
  { subject, count, trigger }: Pick<EventMention, 'subject' | 'count' | 'trigger'>,
): number | null {
  if (trigger.aggregate || !ENFORCEMENT.has(trigger.type)) return null
  const entity = subject === null ? undefined : analysis.entities[subject]
  const many = count?.value ?? count?.min ?? 1
  if (many < 2 || (entity !== undefined && (entity.name !== null || !(isBarePost(entity) || isCrowd(entity)))))
    return subject
  const named = namedSubjects(analysis, subjects)
  if (named.length === many) return firstOf(analysis, named)
  // "Camat Jelutung dan seorang lurah": the number begins with whom it names
  const opening = analysis.officials.find(({ start, entity }) => start === count?.start && subjects.scores.has(entity))
  if (opening !== undefined) return opening.entity
  if (entity !== undefined && isWholeCount(analysis, entity, count)) return subject
  return count === null ? null : countedBefore(analysis, subjects, count)
}

/** "Kontrak lima tenaga harian lepas Satpol PP … kelimanya": the post of those counted by the same number. */
function countedBefore({ counts, doc, officials }: Analysis, { scores }: Subjects, count: CountMention): number | null {
  for (const { start, end } of [count, ...counts.filter(({ value }) => value === count.value)]) {
    const told = officials.find((each) => start <= each.start && each.start < end && scores.has(each.entity))
    // "dua camat dan tiga ASN": not all of them have a post
    if (told !== undefined) return OF_ANY_POST.test(doc.text.slice(start, end)) ? null : told.entity
  }
  return null
}

const OF_ANY_POST = /(?:,|\bdan|\bserta)\s.*\b(?:asn|pns|pppk|pegawai|aparatur)\b/is

/** "Sebelas camat dan lurah dicopot": where a stage does not count them, the bare post is nobody's. */
export function isOnlyMany({ counts, entities }: Analysis, { subject, count, inferred }: EventMention): boolean {
  const entity = subject === null ? undefined : entities[subject]
  if (entity === undefined || entity.name !== null || !isBarePost(entity)) return false
  if (!inferred || count !== null) return false
  return entity.mentions.every(({ start }) =>
    counts.some((count) => (count.value ?? 0) > 1 && count.start <= start && start < count.end),
  )
}

/** "meneruskan dua guru SD ke KASN": all of them have that post. */
function isWholeCount({ doc }: Analysis, { mentions }: Entity, count: CountMention | null): boolean {
  if (count === null || /,|\bdan\b/.test(doc.text.slice(count.start, count.end))) return false
  return mentions.some(({ start }) => count.start <= start && start < count.end)
}

const PLURAL = new Set(
  'keduanya ketiganya keempatnya kelimanya keenamnya mereka kedua ketiga keempat kelima keenam semuanya'.split(' '),
)

/** How far around a trigger its subject stands, in terms. */
const BEFORE = 8
const AFTER = 6

/** "Keempatnya diduga …": those of whom several are told by name. */
export function groupSubject({ analysis, subjects }: Scene, { sentence, from, to }: Trigger): number | null {
  const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - BEFORE), to + AFTER) ?? []
  const word = terms.find(({ norm }) => PLURAL.has(norm))?.norm
  if (word === undefined) return null
  const listed = COLLECTIVES.get(word)?.alone === true ? listBefore(analysis, subjects, sentence) : null
  if (listed !== null) return listed
  const named = namedSubjects(analysis, subjects)
  // "keenam guru itu dipecat": two names are those of others
  const all = COLLECTIVES.get(word)?.value ?? 2
  return named.length < 2 || named.length * 2 < all ? null : firstOf(analysis, named)
}

/** "Dua lurah, yakni Lurah Argomulyo dan Lurah Wukirsari … . Keduanya diperiksa": the first of those listed shortly before. */
function listBefore(analysis: Analysis, subjects: Subjects, sentence: number): number | null {
  const heads = analysis.officials.filter((each) => each.sentence < sentence && sentence - each.sentence <= LIST_BACK)
  const head = heads.findLast(
    (each) => subjects.scores.has(each.entity) && listFrom(analysis, subjects, each).length > 1,
  )
  return head === undefined ? null : headOfList(analysis, subjects, head).entity
}

const LIST_BACK = 3

/** "Kedua pejabat itu dimintai keterangan. Dua hari kemudian berkasnya kami serahkan": the stage goes on with those of the sentence before, which names nobody. */
export function groupBefore(analysis: Analysis, subjects: Subjects, sentence: number): number | null {
  const told = analysis.counts.some((count) => count.sentence === sentence - 1 && (count.value ?? 0) > 1)
  if (!told || analysis.officials.some((each) => each.sentence === sentence - 1 && subjects.scores.has(each.entity)))
    return null
  const terms = analysis.rows[sentence - 1]?.terms ?? []
  const named = terms.some(({ norm }) => PLURAL.has(norm)) ? namedSubjects(analysis, subjects) : []
  return named.length < 2 ? null : firstOf(analysis, named)
}

const namedSubjects = ({ entities }: Analysis, { scores }: Subjects): number[] =>
  [...scores.keys()].filter((id) => entities[id]?.name != null)

function firstOf({ entities }: Analysis, ids: readonly number[]): number | null {
  const startOf = (id: number): number => entities[id]?.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  return ids.reduce<number | null>((first, id) => (first === null || startOf(id) < startOf(first) ? id : first), null)
}
