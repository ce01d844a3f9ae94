/** Who is named first of a group that a stage tells only by its number. */
import type { OfficialMention } from '../../model/mention.js'
import type { Token } from '../../model/text.js'
import { ENFORCEMENT, type EventMention } from '../events/mention.js'
import { termAt } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { isBarePost, isOfVillage, isServantPost } from './candidates.js'

/** How far behind their number the persons are named, in sentences. */
const BEHIND = 8

/** Before whoever is named of those told by number: "Mereka di antaranya Kepala Bappeda …", "Salah satunya Sekretaris Dinas …". */
const OPENERS: ReadonlySet<string> = new Set('yakni yaitu antaranya diantaranya satunya masing-masing'.split(' '))
/** A list of lines: "Berikut nama-namanya:", "1. Ridwan Saleh (Kabid SMP)". */
const LIST_HEADS: ReadonlySet<string> = new Set(['nama-nama', 'nama-namanya', 'berikut'])

/** "Tujuh ASN diduga tidak netral. … Mereka di antaranya Kepala Bappeda dan Lurah Kemiling": the first of those seven; null where none is told. */
export function memberOf(scene: Scene, { type, trigger, subject, count }: EventMention): number | null {
  const { analysis } = scene
  if (trigger.aggregate || !ENFORCEMENT.has(type) || (count?.value ?? 0) < 2) return subject
  // "dua lurah, yakni Lurah Legok dan Lurah Selamat": a bare post is nobody yet
  const person = subject === null ? undefined : analysis.entities[subject]
  if (person !== undefined && (person.name !== null || !isBarePost(person))) return subject
  const first = analysis.counts.find(({ value }) => value === count?.value)?.sentence ?? trigger.sentence
  const from = Math.min(first, trigger.sentence)
  const told = analysis.officials.find(
    (mention) =>
      mention.sentence >= from &&
      mention.sentence - from <= BEHIND &&
      isMember(scene, mention) &&
      (isOpened(scene, mention) || isFirstLine(scene, mention)),
  )
  return told?.entity ?? subject
}

/** Somebody with a name or a post in one place, of the civil service. */
function isMember({ analysis }: Scene, { entity, indefinite }: OfficialMention): boolean {
  const person = analysis.entities[entity]
  if (person === undefined || !isServantPost(person) || isOfVillage(person)) return false
  return person.name !== null || (!indefinite && !isBarePost(person))
}

const wordsBefore = ({ analysis }: Scene, { sentence, start }: OfficialMention): readonly Token[] => {
  const row = analysis.rows[sentence]
  return row === undefined ? [] : row.terms.slice(0, termAt(row, start))
}

const isOpened = (scene: Scene, mention: OfficialMention): boolean =>
  OPENERS.has(wordsBefore(scene, mention).at(-1)?.norm ?? '')

function isFirstLine(scene: Scene, mention: OfficialMention): boolean {
  const before = wordsBefore(scene, mention)
  if (before.length > 1 || before[0]?.norm !== '1') return false
  return scene.analysis.rows[mention.sentence - 1]?.terms.some(({ norm }) => LIST_HEADS.has(norm)) === true
}
