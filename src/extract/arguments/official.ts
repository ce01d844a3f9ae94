/** Who performs the act: sources tried in the order that the type's rule file gives. */
import { officeClass } from '../../lexicon/office-class.js'
import { holdsPublicOffice } from '../public.js'
import type { InstitutionMention, OfficialMention, RegionMention } from '../../model/mention.js'
import type { AgentSource } from '../../model/rule.js'
import type { Span } from '../../model/span.js'
import type { Role } from '../../model/event.js'
import type { Actor } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'

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
}

export function findActor(scene: Scene, trigger: Trigger): Actor | null {
  const rules = scene.engine.types.get(trigger.type)
  if (rules === undefined) return null
  for (const source of rules.agent) {
    const actor = FINDERS[source](scene, trigger, source === 'speaker' || source === 'next-speaker' || source === 'message-author' ? 'speaker' : source === 'reader' ? 'reader' : rules.role)
    if (actor !== null) return actor
  }
  return null
}

/** "… oleh Kepala OPD": the actor after the word "oleh" that follows the trigger. */
function byPhrase(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  for (let i = trigger.from; i < Math.min(row.terms.length, trigger.to + 14); i++) {
    const term = row.terms[i]
    if (term?.norm !== 'oleh') continue
    const found = actorNear(scene, trigger.sentence, term.end, term.end + 40, role)
    if (found !== null) return found
  }
  return null
}

const LEADS_ACTIVE = new Set(['memimpin', 'pimpin', 'memandu', 'pandu', 'membuka', 'mengawali'])
const LEADS_PASSIVE = new Set(['dipimpin', 'dipandu', 'dibuka', 'dikomandoi'])

/** "dipimpin (langsung oleh) X", "X memimpin …" in the sentence or its neighbours. */
function leaderCue(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  void role
  for (const sentence of [trigger.sentence, trigger.sentence + 1, trigger.sentence - 1, trigger.sentence + 2]) {
    const row = scene.analysis.rows[sentence]
    for (const term of row?.terms ?? []) {
      if (LEADS_PASSIVE.has(term.norm)) {
        const found = actorNear(scene, sentence, term.end, term.end + 60, 'leader')
        if (found !== null) return found
      }
      if (LEADS_ACTIVE.has(term.norm)) {
        const found = personBefore(scene, sentence, term.start, 'leader') ?? personAfter(scene, sentence, term.end, 'leader', 'adalah')
        if (found !== null) return found
      }
    }
  }
  return null
}

/** The last official before the trigger in its sentence, who is nobody's audience. */
function clauseSubject(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  return personBefore(scene, trigger.sentence, trigger.start, role) ?? institutionBefore(scene, trigger.sentence, trigger.start, role)
}

/** The act of a body told by its head, deputy or member: that person; else the body itself. */
function institutionVoice(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const { analysis } = scene
  const bodies = analysis.institutions.map((mention, index) => ({ mention, index })).filter(({ mention }) => mention.sentence === trigger.sentence)
  const acting = bodies.filter(({ mention }) => mention.start < trigger.start).at(-1) ?? null
  const spoken = speaker(scene, trigger, 'speaker')
  if (acting === null) return spoken
  if (isAudience(scene, trigger.sentence, acting.mention)) return spoken
  const voice = spoken?.entity != null && belongsTo(scene, spoken.entity, acting.mention) ? spoken : voiceOf(scene, acting.mention)
  return voice ?? { entity: null, institution: acting.index, role, span: acting.mention }
}

/** The first person of the body whom the article lets speak. */
function voiceOf(scene: Scene, body: InstitutionMention): Actor | null {
  for (const { speaker: id, sentence } of scene.analysis.attributions) {
    if (id === null || !belongsTo(scene, id, body)) continue
    const span = scene.analysis.officials.find((mention) => mention.entity === id && mention.sentence <= sentence)
    if (span !== undefined) return { entity: id, institution: null, role: 'speaker', span }
  }
  return null
}

function belongsTo(scene: Scene, entity: number, body: InstitutionMention): boolean {
  const office = scene.analysis.entities[entity]?.office
  if (office == null) return false
  if (body.institution === 'pemda') return HEADS.has(officeClass(office.office)) && !otherPlace(office.region, body.region)
  return office.institution !== null && office.institution.institution === body.institution && !otherPlace(office.region ?? office.institution.region, body.region)
}

/** A secretary or unit head speaks for a government, but its head and deputy are its voice. */
const HEADS: ReadonlySet<string> = new Set(['head-of-region', 'deputy-head'])

function otherPlace(a: RegionMention | null, b: RegionMention | null): boolean {
  if (a === null || b === null) return false
  return !a.candidates.some((one) => b.candidates.some((other) => one.bare === other.bare))
}

/** Who speaks the sentence. */
function speaker(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const attribution = scene.analysis.attributions[trigger.sentence]
  if (attribution === undefined) return null
  if (attribution.speaker !== null) {
    const entity = scene.analysis.entities[attribution.speaker]
    const mention = scene.analysis.officials.find(({ entity: id }) => id === attribution.speaker)
    if (entity === undefined || mention === undefined || !holdsPublicOffice(entity)) return null
    return { entity: attribution.speaker, institution: null, role, span: attribution.cue ?? mention }
  }
  if (attribution.institution === null) return null
  const body = scene.analysis.institutions[attribution.institution]
  return body === undefined ? null : (voiceOf(scene, body) ?? { entity: null, institution: attribution.institution, role, span: body })
}

/** "ASN juga diingatkan menjaga netralitas. "…," ujar Pj Gubernur": the agent follows the passive. */
function nextSpeaker(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  for (const sentence of [trigger.sentence + 1, trigger.sentence + 2]) {
    const found = speaker(scene, { ...trigger, sentence }, role)
    if (found !== null) return found
  }
  return null
}

/** The author of a message that somebody else reads out. */
function messageAuthor(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  return scene.analysis.attributions[trigger.sentence]?.reader == null ? null : speaker(scene, trigger, role)
}

function reader(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  return personBefore(scene, trigger.sentence, trigger.start, role)
}

function institution(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const index = scene.analysis.institutions.findIndex((mention) => mention.sentence === trigger.sentence && !isAudience(scene, trigger.sentence, mention))
  const body = scene.analysis.institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}

/** The person in public office who speaks most. */
function mainSpeaker(scene: Scene, _trigger: Trigger, role: Role): Actor | null {
  const spoken = new Map<number, number>()
  for (const { speaker: id } of scene.analysis.attributions) if (id !== null) spoken.set(id, (spoken.get(id) ?? 0) + 1)
  const best = [...spoken].sort(([, a], [, b]) => b - a).find(([id]) => inOffice(scene, id))
  const mention = best === undefined ? undefined : scene.analysis.officials.find(({ entity }) => entity === best[0])
  return mention === undefined ? null : { entity: mention.entity, institution: null, role, span: mention }
}

export function inOffice(scene: Scene, entity: number): boolean {
  return holdsPublicOffice(scene.analysis.entities[entity])
}

/** Words before a mention that make it the audience, the venue or the company, not the actor. */
const AUDIENCE = new Set(['kepada', 'bagi', 'untuk', 'terhadap', 'dihadiri', 'didampingi', 'disaksikan', 'bersama', 'ke', 'hadapan', 'diikuti', 'dari', 'di', 'kantor', 'halaman', 'mewakili', 'lingkungan', 'lingkup', 'jajaran', 'antara', 'dan', 'oleh', 'pada', 'menemui', 'mendatangi', 'calon', 'pemilihan'])

function isAudience(scene: Scene, sentence: number, mention: Span): boolean {
  const row = scene.analysis.rows[sentence]
  const before = row?.terms.filter(({ end }) => end <= mention.start).slice(-2) ?? []
  return before.some(({ norm }, i) => (norm !== 'dan' && norm !== 'oleh' ? AUDIENCE.has(norm) : false) && i >= before.length - 2)
}

function usable(scene: Scene, mention: OfficialMention): boolean {
  if (mention.indefinite || isAudience(scene, mention.sentence, mention)) return false
  return mention.office !== null || scene.analysis.entities[mention.entity]?.office != null
}

function personBefore(scene: Scene, sentence: number, offset: number, role: Role): Actor | null {
  const before = scene.analysis.officials.filter((mention) => mention.sentence === sentence && mention.end <= offset && usable(scene, mention))
  const found = before.at(-1)
  return found === undefined ? null : { entity: found.entity, institution: null, role, span: found }
}

function personAfter(scene: Scene, sentence: number, offset: number, role: Role, link: string): Actor | null {
  const row = scene.analysis.rows[sentence]
  const linked = row?.terms.find(({ start, norm }) => start >= offset && norm === link)
  const found = linked === undefined ? undefined : scene.analysis.officials.find((mention) => mention.sentence === sentence && mention.start >= linked.end)
  return found === undefined ? null : { entity: found.entity, institution: null, role, span: found }
}

function institutionBefore(scene: Scene, sentence: number, offset: number, role: Role): Actor | null {
  const index = scene.analysis.institutions.findLastIndex(
    (mention) => mention.sentence === sentence && mention.end <= offset && !isAudience(scene, sentence, mention),
  )
  const body = scene.analysis.institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}

function actorNear(scene: Scene, sentence: number, from: number, to: number, role: Role): Actor | null {
  const inside = (span: Span): boolean => span.start >= from && span.start <= to
  const person = scene.analysis.officials.find((mention) => mention.sentence === sentence && inside(mention))
  if (person !== undefined) return { entity: person.entity, institution: null, role, span: person }
  const index = scene.analysis.institutions.findIndex((mention) => mention.sentence === sentence && inside(mention))
  const body = scene.analysis.institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}
