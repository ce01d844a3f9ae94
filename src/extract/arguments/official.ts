import { officeClass } from '../../lexicon/office-class.js'
import type { Role } from '../../model/event.js'
import type { AgentSource } from '../../model/rule.js'
import type { Span } from '../../model/span.js'
import { type Actor, ENFORCEMENT } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'
import { HEADS, institution, institutionBefore, institutionVoice, voiced } from './agent-bodies.js'
import { court, giver } from './agent-judges.js'
import { ceremonyLeader, leaderCue, pledgeReader, siteHead } from './agent-leaders.js'
import { actorNear, personAt, personBefore } from './agent-near.js'
import {
  AUTHORITIES,
  authority,
  inForce,
  mainSpeaker,
  messageAuthor,
  nextSpeaker,
  speaker,
  toldBy,
} from './agent-speakers.js'
import { handlingBody } from './agent-supervisors.js'

type Finder = (scene: Scene, trigger: Trigger, role: Role) => Actor | null

/** One finder a source; add a source to `AGENT_SOURCES` and here. */
const FINDERS: Readonly<Record<AgentSource, Finder>> = {
  'by-phrase': byPhrase,
  'leader-cue': leaderCue,
  'clause-subject': clauseSubject,
  'institution-voice': institutionVoice,
  'message-author': messageAuthor,
  speaker,
  institution,
  reader,
  'main-speaker': mainSpeaker,
  'next-speaker': nextSpeaker,
  'ceremony-leader': ceremonyLeader,
  'in-force': inForce,
  'told-by': toldBy,
  'document-owner': documentOwner,
  authority,
  'handling-body': handlingBody,
  'pledge-reader': pledgeReader,
  'site-head': siteHead,
  court,
  giver,
  signers,
}

export function findActor(scene: Scene, trigger: Trigger): Actor | null {
  const rules = scene.engine.types.get(trigger.type)
  if (rules === undefined) return null
  for (const source of rules.agent) {
    const actor = FINDERS[source](scene, trigger, ROLE_OF[source] ?? rules.role)
    if (actor !== null && !isAccused(scene, trigger, actor) && !isJudge(scene, trigger, actor)) return actor
  }
  // figures that nobody gives in their own sentence are those of the body whose person tells the rest
  return trigger.aggregate && ENFORCEMENT.has(trigger.type) ? authority(scene, trigger, rules.role) : null
}

/** Sources that settle the role themselves; the others take the role of the type. */
const ROLE_OF: Partial<Record<AgentSource, Role>> = {
  speaker: 'speaker',
  'next-speaker': 'speaker',
  'message-author': 'speaker',
  'in-force': 'speaker',
  'main-speaker': 'speaker',
  reader: 'reader',
  'pledge-reader': 'reader',
  'site-head': 'speaker',
}

/** Whose conduct is judged does not judge: "YM yang diundang memberi klarifikasi". */
function isAccused(scene: Scene, { type }: Trigger, { entity }: Actor): boolean {
  if (entity === null || !ENFORCEMENT.has(type) || (scene.subjects.scores.get(entity) ?? 0) < 1) return false
  // who speaks through the article is its source, whatever his office
  return (
    entity === scene.subjects.main ||
    scene.analysis.attributions.filter(({ speaker: id, kind }) => id === entity && kind !== 'carried').length < 2
  )
}

/** A judge tells of the verdict; the act was somebody else's to report. */
function isJudge({ analysis }: Scene, { type }: Trigger, { entity }: Actor): boolean {
  return type === 'allegation' && officeClass(analysis.entities[entity ?? -1]?.office?.office ?? '') === 'court'
}

/** "pemeriksaan yang dilakukan KASN": before a body they need no "oleh". */
const DONE = new Set(['dilakukan', 'dikeluarkan', 'diterbitkan', 'dilayangkan'])

/** "… oleh Kepala OPD": the actor after the word "oleh" that follows the trigger. */
function byPhrase(scene: Scene, trigger: Trigger, role: Role): Actor | null {
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
function isCrowd(scene: Scene, { type }: Trigger, { entity }: Actor): boolean {
  if (type !== 'pledge' && type !== 'pact') return false
  return entity === null || scene.analysis.entities[entity]?.name === null
}

/** "penandatanganan komitmen oleh lurah se-Kecamatan Aru": where nobody leads, those who sign, not who speaks next. */
function signers(scene: Scene, { sentence, to }: Trigger): Actor | null {
  const terms = scene.analysis.rows[sentence]?.terms ?? []
  const by = terms.slice(to, to + 10).find(({ norm }) => norm === 'oleh')
  return by === undefined ? null : actorNear(scene, sentence, by.end, by.end + 12, 'signatory')
}

/** The last official or body before the trigger in its sentence, who is nobody's audience. */
function clauseSubject(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const person = personBefore(scene, trigger.sentence, trigger.start, role)
  const body = institutionBefore(scene, trigger.sentence, trigger.start, role)
  if (body === null || (person !== null && person.span.start > body.span.start)) return person
  return institutionVoice(scene, trigger, role)
}

/** "surat edaran Gubernur", "Instruksi Bupati Nomor 5": the office whose paper it is. */
function documentOwner(scene: Scene, trigger: Trigger, role: Role): Actor | null {
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
