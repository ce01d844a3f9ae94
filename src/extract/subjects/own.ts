/** Whom a stage of a case is about: whom its sentence names, or who was told before. */

import type { Analysis } from '../analysis.js'
import { countsCases, tellsMany } from '../arguments/count/kind.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'
import { isOtherCase } from './another.js'
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

/** "Mat Rosid mendapat yang paling berat. Dia diturunkan pangkatnya": the pronoun tells of whom the sentence before names. */
export function isToldByPronoun({ analysis, subjects }: Scene, { sentence, from }: Trigger): boolean {
  const terms = analysis.rows[sentence]?.terms.slice(0, from) ?? []
  if (!terms.some(({ norm }) => PRONOUNS.has(norm))) return false
  const named = analysis.officials.filter(
    (mention) => mention.sentence === sentence - 1 && subjects.scores.has(mention.entity),
  )
  return named.length > 0 && new Set(named.map(({ entity }) => entity)).size === 1
}

const PRONOUNS: ReadonlySet<string> = new Set(['ia', 'dia', 'beliau', 'dirinya'])

/** The subject of a sentence that names none: the one told before, or that of the main case. */
export function widerSubject(scene: Scene, trigger: Trigger, triggers: readonly Trigger[]): number | null {
  const { analysis, subjects } = scene
  const { sentence } = trigger
  // "lima ASN diteruskan ke BKN": several persons told by number are not the one named before
  const several = analysis.counts.some(
    (count) => count.sentence === sentence && count.noun !== 'persons' && count.value !== 1,
  )
  // "Lima di antaranya ditutup begitu saja": of the many cases that are counted, not of the one told before
  // "Tiga laporan tidak diregistrasi"
  if (several || countsOthers(scene, trigger) || tellsMany(scene, trigger)) return null
  const behind = subjectBehind(scene, sentence)
  if (behind !== null) return behind
  const before =
    groupBefore(analysis, subjects, sentence) ??
    subjectBefore(analysis, subjects, sentence) ??
    subjectOfSecond(scene, sentence)
  const yet = isYetUnnamed(analysis, subjects.main, sentence)
  return (
    before ??
    (yet && (tells(triggers, sentence) || isFarAhead(analysis, subjects.main, sentence)) ? null : subjects.main)
  )
}

/** "Laporan kedua tidak diregistrasi. Laporan itu menuding seorang camat …": somebody who is brought in by the next sentence. */
function subjectBehind({ analysis, subjects }: Scene, sentence: number): number | null {
  const row = analysis.rows[sentence]
  if (row === undefined || !isOtherCase(row)) return null
  const next = analysis.officials.find(
    (each) =>
      each.sentence === sentence + 1 &&
      subjects.scores.has(each.entity) &&
      analysis.entities[each.entity]?.mentions[0] === each,
  )
  return next?.entity ?? null
}

/** How far a second case reaches, in sentences. */
const SECOND = 6

/** "Laporan kedua menuding seorang camat. … Jadi kami hentikan": whoever a second case was opened about, where nobody was named since. */
export function subjectOfSecond(scene: Scene, sentence: number): number | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - SECOND); at--) {
    const subject = subjectBehind(scene, at)
    if (subject === null) continue
    const { officials } = scene.analysis
    const since = officials.some(
      (each) =>
        each.sentence > at + 1 &&
        each.sentence < sentence &&
        each.entity !== subject &&
        scene.subjects.scores.has(each.entity),
    )
    return since ? null : subject
  }
  return null
}

const countsOthers = (scene: Scene, { sentence, start }: Trigger): boolean =>
  scene.analysis.counts.some(
    (count) =>
      count.sentence === sentence &&
      count.start <= start &&
      count.value !== null &&
      count.value > 1 &&
      countsCases(scene, count),
  )

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
