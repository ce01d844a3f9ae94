/** Who performed the act: the first agent that the sources of its type find (`agent` in the rules of the type). */
import { officeClass } from '../../../lexicon/office-class.js'
import type { Role } from '../../../model/event.js'
import type { AgentSource } from '../../../model/rule.js'
import { type Actor, ENFORCEMENT } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { institution, institutionVoice } from './bodies.js'
import { byPhrase, clauseSubject, documentOwner, reader, signers } from './clause.js'
import { court, giver, signedBy } from './judges.js'
import { ceremonyLeader, leaderCue, pledgeReader, siteHead } from './leaders.js'
import { namedNext } from './near.js'
import { paperAuthor } from './papers.js'
import { crowdSigns, namedSigner, signingCrowd } from './signing.js'
import { authority, inForce, mainSpeaker, messageAuthor, nextSpeaker, speaker, toldBy } from './speakers.js'
import { handlingBody } from './supervisors.js'

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
  'signed-by': signedBy,
  'paper-author': paperAuthor,
  'named-signer': namedSigner,
}

export function findActor(scene: Scene, trigger: Trigger): Actor | null {
  const rules = scene.engine.types.get(trigger.type)
  if (rules === undefined) return null
  if (isByUnnamed(scene, trigger)) return null
  const many = crowdSigns(scene, trigger)
  for (const source of rules.agent) {
    if (many && source === 'in-force' && !goesOnTelling(scene, trigger)) continue
    const actor = FINDERS[source](scene, trigger, ROLE_OF[source] ?? rules.role)
    if (actor !== null && !isAccused(scene, trigger, actor) && !isJudge(scene, trigger, actor)) return actor
  }
  if (many) return signingCrowd(scene, trigger)
  if (TOLD_NEXT.has(trigger.type)) return namedNext(scene, trigger, rules.role)
  // figures that nobody gives in their own sentence are those of the body whose person tells the rest
  return trigger.aggregate && ENFORCEMENT.has(trigger.type) ? authority(scene, trigger, rules.role) : null
}

/** "dijatuhi sanksi oleh kepala daerahnya", "ditegur oleh lurahnya": whoever told of it has not imposed it. */
function isByUnnamed({ analysis }: Scene, { type, sentence, to }: Trigger): boolean {
  if (type !== 'sanction') return false
  const terms = analysis.rows[sentence]?.terms.slice(to, to + BY_REACH) ?? []
  const by = terms.findIndex(({ norm }) => norm === 'oleh')
  return by >= 0 && terms.slice(by + 1, by + 3).some(({ norm }) => OF_THEM.test(norm))
}

const BY_REACH = 8
const OF_THEM = /^(?:bupati|lurah|camat|daerah|atasan|pimpinan|instansi|kota|kepala|dinas|walikota|gubernur)nya$/

/** "Kepala BKPSDM menjelaskan … . Pada saat yang sama 1.203 PPPK menandatangani": his account goes on; after a quotation the reporter's does. */
function goesOnTelling({ analysis: { doc, attributions } }: Scene, { sentence }: Trigger): boolean {
  const before = attributions[sentence - 1]
  return before?.kind === 'indirect' && doc.sentences[sentence]?.paragraph === doc.sentences[sentence - 1]?.paragraph
}

const TOLD_NEXT: ReadonlySet<string> = new Set(['outreach', 'coordination', 'oversight'])

/** Sources that settle the role themselves; the others take the role of the type. */
const ROLE_OF: Partial<Record<AgentSource, Role>> = {
  speaker: 'speaker',
  'next-speaker': 'speaker',
  'message-author': 'speaker',
  'in-force': 'speaker',
  'main-speaker': 'speaker',
  reader: 'reader',
  'pledge-reader': 'reader',
  'named-signer': 'signatory',
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
