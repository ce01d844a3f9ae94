/** Whom a stage of a case is about: whom its sentence names, or who was told before. */
import type { Analysis } from '../analysis.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'
import { subjectBefore } from './before.js'
import { groupBefore, groupSubject } from './many.js'
import { subjectIn } from './near.js'

export const isFirstTold = ({ analysis }: Scene, entity: number | null, { sentence }: Trigger): boolean =>
  entity !== null && analysis.entities[entity]?.mentions[0]?.sentence === sentence

/** The subject that the sentence names, by a name, a post or "keduanya". */
export function ownSubject(scene: Scene, trigger: Trigger): number | null {
  if (trigger.type === 'investigation' && namesWitnesses(scene, trigger)) return null
  const named = subjectIn(scene.analysis, scene.subjects, trigger.sentence, trigger)
  const group = groupSubject(scene, trigger)
  // "dua lainnya tidak terbukti karena mereka datang terlambat, yakni FI dan DW": those whom the sentence names
  if (group === null || (isNamed(scene, named) && !isToldIn(scene, group, trigger))) return named
  return group
}

const isNamed = ({ analysis }: Scene, id: number | null): boolean => id !== null && analysis.entities[id]?.name != null

const isToldIn = ({ analysis }: Scene, id: number, { sentence }: Trigger): boolean =>
  analysis.entities[id]?.mentions.some((mention) => mention.sentence === sentence) === true

/** "memanggil tiga pegawai kecamatan sebagai saksi": whoever is named there is not the accused. */
function namesWitnesses({ analysis }: Scene, { sentence }: Trigger): boolean {
  const terms = analysis.rows[sentence]?.terms ?? []
  return terms.some(({ norm }, i) => norm === 'saksi' && terms[i - 1]?.norm === 'sebagai')
}

/** The subject of a sentence that names none: the one told before, or that of the main case. */
export function widerSubject(
  { analysis, subjects }: Scene,
  { sentence }: Trigger,
  triggers: readonly Trigger[],
): number | null {
  // "lima ASN diteruskan ke BKN": several persons told by number are not the one named before
  const several = analysis.counts.some(
    (count) => count.sentence === sentence && count.noun !== 'persons' && count.value !== 1,
  )
  if (several) return null
  const before = groupBefore(analysis, subjects, sentence) ?? subjectBefore(analysis, subjects, sentence)
  const yet = isYetUnnamed(analysis, subjects.main, sentence)
  return (
    before ??
    (yet && (tells(triggers, sentence) || isFarAhead(analysis, subjects.main, sentence)) ? null : subjects.main)
  )
}

/** Figures of many cases stand beside: "4 laporan sudah selesai, Bawaslu sudah merekomendasikan …". */
const tells = (triggers: readonly Trigger[], sentence: number): boolean =>
  triggers.some((other) => other.aggregate && Math.abs(other.sentence - sentence) <= BESIDE)

const isYetUnnamed = ({ entities }: Analysis, subject: number | null, sentence: number): boolean =>
  subject !== null && (entities[subject]?.mentions[0]?.sentence ?? 0) > sentence

/** "Seorang staf kelurahan" told long after: not whom the stages before are about. */
const isFarAhead = ({ entities }: Analysis, subject: number | null, sentence: number): boolean => {
  const entity = subject === null ? undefined : entities[subject]
  return entity?.name === null && (entity.mentions[0]?.sentence ?? 0) - sentence > FAR_AHEAD
}

const FAR_AHEAD = 4

/** How near to the figures, in sentences. */
const BESIDE = 2
