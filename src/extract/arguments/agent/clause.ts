/** Agents that the clause of the trigger itself tells. */
import { ATTENDING, DONE } from '../../../lexicon/agent-words.js'
import { officeClass } from '../../../lexicon/office-class.js'
import type { Role } from '../../../model/event.js'
import type { Span } from '../../../model/span.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { HEADS, institutionBefore, institutionVoice, voiced } from './bodies.js'
import { actorNear, personAt, personBefore } from './near.js'
import { AUTHORITIES } from './speakers.js'

/** "… oleh Kepala OPD": the actor after the word "oleh" that follows the trigger. */
export function byPhrase(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  for (let i = trigger.from; i < Math.min(row.terms.length, trigger.to + 14); i++) {
    const term = row.terms[i]
    if (term !== undefined && DONE.has(term.norm)) {
      const body = actorNear(scene, trigger.sentence, term.end, term.end + 2, role)
      if (body?.entity === null) return voiced(scene, body)
    }
    if (i > trigger.to && term !== undefined && isNextPassive(row.terms[i - 1]?.norm, term.norm)) break
    if (term?.norm !== 'oleh') continue
    const found = actorNear(scene, trigger.sentence, term.end, term.end + 40, role)
    if (found !== null && !isCrowd(scene, trigger, found)) return voiced(scene, found)
  }
  return bareAgent(scene, trigger, role)
}

const AND: ReadonlySet<string> = new Set(['dan', 'lalu', 'kemudian', 'serta', 'maupun'])

/** "dimintai klarifikasi Bawaslu dan diusulkan dihukum oleh BKN": "oleh" is the second verb's. */
const isNextPassive = (before: string | undefined, norm: string): boolean =>
  AND.has(before ?? '') && /^di[a-z]{5,}$/.test(norm)

/** "diteken Penjabat Bupati Sinjai, Hamka": a passive whose agent follows at once. */
function bareAgent(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const verb = scene.analysis.rows[trigger.sentence]?.terms.findLast(({ end }) => end <= trigger.end)
  if (verb === undefined || !/^di[a-z]{4,}$/.test(verb.norm)) return null
  const agent = scene.analysis.officials.find(
    (mention) =>
      mention.sentence === trigger.sentence && mention.start >= trigger.end && mention.start - trigger.end <= 2,
  )
  const cls = officeClass(scene.analysis.entities[agent?.entity ?? -1]?.office?.office ?? '')
  if (agent === undefined || agent.indefinite || !(HEADS.has(cls) || AUTHORITIES.has(cls))) return null
  return personAt(agent, role)
}

/** "oleh Kepala OPD", "oleh ASN di lingkungan Pemkab": many sign, somebody else leads. */
export function isCrowd(scene: Scene, { type }: Trigger, { entity }: Actor): boolean {
  if (type !== 'pledge' && type !== 'pact') return false
  return entity === null || scene.analysis.entities[entity]?.name === null
}

/** "penandatanganan komitmen oleh lurah se-Kecamatan Aru": where nobody leads, those who sign, not who speaks next. */
export function signers(scene: Scene, { sentence, to }: Trigger): Actor | null {
  const terms = scene.analysis.rows[sentence]?.terms ?? []
  const by = terms.slice(to, to + 10).find(({ norm }) => norm === 'oleh')
  return by === undefined ? null : actorNear(scene, sentence, by.end, by.end + 12, 'signatory')
}

/** The last official or body before the trigger in its sentence, who is nobody's audience. */
export function clauseSubject(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const before = personBefore(scene, trigger.sentence, trigger.start, role)
  const person = before !== null && attends(scene, trigger, before) ? (opener(scene, trigger) ?? before) : before
  const body = institutionBefore(scene, trigger.sentence, trigger.start, role)
  if (body === null || (person !== null && person.span.start > body.span.start)) return person
  return institutionVoice(scene, trigger, role)
}

/** "Wali Kota mengikuti sosialisasi": who attends a training or a meeting does not hold it. */
function attends(scene: Scene, trigger: Trigger, { span }: Actor): boolean {
  if (trigger.type !== 'outreach' && trigger.type !== 'coordination') return false
  const terms = scene.analysis.rows[trigger.sentence]?.terms ?? []
  return terms.some(({ start, end, norm }) => start >= span.end && end <= trigger.end && ATTENDING.has(norm))
}

/** "Sekda yang membuka sosialisasi itu": in the sentences that follow. */
function opener({ analysis }: Scene, trigger: Trigger): Actor | null {
  for (let sentence = trigger.sentence + 1; sentence <= trigger.sentence + OPENED_WITHIN; sentence++) {
    const verb = analysis.rows[sentence]?.terms.find(({ norm }) => norm === 'membuka')
    const found = analysis.officials.find((each) => each.sentence === sentence && !each.indefinite)
    if (verb !== undefined && found !== undefined && found.end <= verb.start) return personAt(found, 'leader')
  }
  return null
}

/** How far behind the training its opening is told, in sentences. */
const OPENED_WITHIN = 8

/** "surat edaran Gubernur", "Instruksi Bupati Nomor 5": the office whose paper it is. */
export function documentOwner(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const near = (span: Span): boolean => span.start >= trigger.start && span.start - trigger.end <= 2
  const owner = scene.analysis.officials.find(
    (mention) =>
      mention.sentence === trigger.sentence && mention.office !== null && near(mention) && !mention.indefinite,
  )
  return personAt(owner, role)
}

export function reader(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  return personBefore(scene, trigger.sentence, trigger.start, role)
}
