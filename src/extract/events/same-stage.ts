/** Whether two mentions tell one stage of one case. */
import type { Scene } from '../scene.js'
import { conflict, countsConflict, datesConflict, facetOf } from './conflicts.js'
import { examinedByOthers } from './examiner.js'
import type { EventMention } from './mention.js'
import { isSameSubject } from './same-subject.js'

/** One event per case and stage: the same persons, the same hop or court, and no two days told by clauses of their own. */
export function isSameStage(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (conflict(facetOf(a), facetOf(b)) || examinedByOthers(scene, a, b)) return false
  // all that one party puts before a court is one plea, whoever it names
  if (facetOf(a) === 'plea' && facetOf(b) === 'plea') return true
  if (!isSameSubject(scene, a.subject, b.subject) && !isSameGroup(scene, a, b)) return false
  if ((countsConflict(a.count, b.count) && !isOnePerson(scene, a, b)) || isBeside(scene, a, b)) return false
  return !datesConflict(a.date, b.date) || isOneTelling(a, b)
}

/** "memeriksa kepala sekolah Anu dan seorang guru … keduanya bersalah": who is named in both tellings is not told apart by a figure, nor by one of witnesses. */
function isOnePerson(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (hearsWitnesses(scene, a) || hearsWitnesses(scene, b)) return true
  if (a.subject === null || a.subject !== b.subject || a.inferred || b.inferred) return false
  return scene.analysis.entities[a.subject]?.name != null
}

const hearsWitnesses = ({ analysis }: Scene, { type, trigger }: EventMention): boolean =>
  type === 'investigation' && analysis.rows[trigger.sentence]?.terms.some(({ norm }) => norm === 'saksi') === true

/** "Selain camat itu, Bawaslu juga memeriksa seorang guru": the guru's examination is not the camat's. */
function isBeside({ analysis }: Scene, a: EventMention, b: EventMention): boolean {
  if (a.another === b.another) return false
  return a.subject === null || a.subject !== b.subject || analysis.entities[a.subject]?.name == null
}

/** "15 camat se-Kota Makassar", "camat Wajo, Bontoala …": as many persons under two posts without a name are one group. */
function isSameGroup({ analysis }: Scene, a: EventMention, b: EventMention): boolean {
  const many = a.count?.value ?? 1
  if (many < 2 || many !== b.count?.value) return false
  return [a, b].every(({ subject }) => subject === null || analysis.entities[subject]?.name == null)
}

/**
 * A day beside an allegation is that of the act or of the report, and one of both is told as one event; a step in a
 * noun ("pemanggilan dilakukan atas dugaan sikap tidak netral pada 10 Januari") takes its day from the clause it stands in.
 */
function isOneTelling(a: EventMention, b: EventMention): boolean {
  if (a.type === 'allegation') return a.subject !== null && a.subject === b.subject
  return isNoun(a) || isNoun(b)
}

const isNoun = ({ triggers }: EventMention): boolean => triggers.every(({ noun }) => noun)
