/** Who performs the act: sources tried in the order that the type's rule file gives. */
import { institutionKind } from '../../lexicon/institutions.js'
import { officeClass } from '../../lexicon/office-class.js'
import type { Role } from '../../model/event.js'
import type { InstitutionMention, OfficialMention, RegionMention } from '../../model/mention.js'
import type { AgentSource } from '../../model/rule.js'
import type { Span } from '../../model/span.js'
import { type Actor, ENFORCEMENT } from '../mention.js'
import { holdsPublicOffice } from '../public.js'
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
  'ceremony-leader': ceremonyLeader,
  'in-force': inForce,
  'told-by': toldBy,
  'document-owner': documentOwner,
  authority,
  'handling-body': handlingBody,
}

export function findActor(scene: Scene, trigger: Trigger): Actor | null {
  const rules = scene.engine.types.get(trigger.type)
  if (rules === undefined) return null
  for (const source of rules.agent) {
    const actor = FINDERS[source](scene, trigger, ROLE_OF[source] ?? rules.role)
    if (actor !== null && !isAccused(scene, trigger, actor)) return actor
  }
  return null
}

/** Sources that settle the role themselves; the others take the role of the type. */
const ROLE_OF: Partial<Record<AgentSource, Role>> = {
  speaker: 'speaker',
  'next-speaker': 'speaker',
  'message-author': 'speaker',
  'in-force': 'speaker',
  'main-speaker': 'speaker',
  reader: 'reader',
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

/** "… oleh Kepala OPD": the actor after the word "oleh" that follows the trigger. */
function byPhrase(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  for (let i = trigger.from; i < Math.min(row.terms.length, trigger.to + 14); i++) {
    const term = row.terms[i]
    if (term?.norm !== 'oleh') continue
    const found = actorNear(scene, trigger.sentence, term.end, term.end + 40, role)
    if (found !== null && !isCrowd(scene, trigger, found)) return voiced(scene, found)
  }
  return bareAgent(scene, trigger, role)
}

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
  return { entity: agent.entity, institution: null, role, span: agent }
}

/** "diperiksa oleh Bawaslu Kota Madiun": its head, deputy or member, if one tells of it. */
function voiced(scene: Scene, actor: Actor): Actor {
  const body = actor.institution === null ? undefined : scene.analysis.institutions[actor.institution]
  return (body && voiceOf(scene, body)) ?? actor
}

/** "oleh Kepala OPD", "oleh ASN di lingkungan Pemkab": many sign, somebody else leads. */
function isCrowd(scene: Scene, { type }: Trigger, { entity }: Actor): boolean {
  if (type !== 'pledge' && type !== 'pact') return false
  return entity === null || scene.analysis.entities[entity]?.name === null
}

const LEADS_ACTIVE = new Set(['memimpin', 'pimpin', 'memandu', 'pandu'])
const LEADS_PASSIVE = new Set(['dipimpin', 'dipandu', 'dikomandoi', 'panduan', 'pimpinan', 'komando', 'aba-aba'])

/** "dipimpin (langsung oleh) X", "X memimpin …" in the sentence or its neighbours. */
function leaderCue(scene: Scene, trigger: Trigger, _role: Role): Actor | null {
  for (const sentence of [trigger.sentence, trigger.sentence + 1, trigger.sentence - 1, trigger.sentence + 2]) {
    const found = leaderIn(scene, sentence)
    if (found !== null) return found
  }
  return null
}

function leaderIn(scene: Scene, sentence: number): Actor | null {
  for (const term of scene.analysis.rows[sentence]?.terms ?? []) {
    if (LEADS_PASSIVE.has(term.norm)) {
      const found = actorNear(scene, sentence, term.end, term.end + 60, 'leader')
      if (found !== null) return found
    }
    if (LEADS_ACTIVE.has(term.norm)) {
      const found =
        personBefore(scene, sentence, term.start, 'leader') ??
        personAfter(scene, sentence, term.end, 'leader', 'adalah')
      if (found !== null) return found
    }
  }
  return null
}

/** The last official or body before the trigger in its sentence, who is nobody's audience. */
function clauseSubject(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const person = personBefore(scene, trigger.sentence, trigger.start, role)
  const body = institutionBefore(scene, trigger.sentence, trigger.start, role)
  if (body === null || (person !== null && person.span.start > body.span.start)) return person
  return institutionVoice(scene, trigger, role)
}

/** Who leads the ceremony anywhere in the article: "Pj Bupati memimpin apel gabungan". */
function ceremonyLeader(scene: Scene, trigger: Trigger, _role: Role): Actor | null {
  const order = scene.analysis.rows
    .map((_, i) => i)
    .sort((a, b) => Math.abs(a - trigger.sentence) - Math.abs(b - trigger.sentence))
  for (const sentence of order) {
    const found = leaderIn(scene, sentence)
    if (found !== null) return found
  }
  return null
}

/** An allegation in a paragraph that one official tells: "Anang mengatakan … . Ia diduga mengarahkan wali murid". */
function toldBy(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const { doc, attributions } = scene.analysis
  const paragraph = doc.sentences[trigger.sentence]?.paragraph
  const before = doc.sentences.slice(0, trigger.sentence).findLast(({ index }) => attributions[index]?.speaker != null)
  if (trigger.aggregate) return authority(scene, trigger, role)
  return before === undefined || before.paragraph !== paragraph
    ? null
    : speaker(scene, { ...trigger, sentence: before.index }, role)
}

const SUPERVISORS: ReadonlySet<string> = new Set(['bawaslu', 'panwaslu', 'panwascam', 'gakkumdu'])

/** "Bawaslu Kota Bima mendalami dugaan …": the supervisor that the sentence lets act, by the person who speaks for it. */
function handlingBody(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const { institutions } = scene.analysis
  const index = institutions.findIndex(
    (body) =>
      body.sentence === trigger.sentence &&
      body.start < trigger.end &&
      SUPERVISORS.has(body.institution) &&
      !isAudience(scene, trigger.sentence, body),
  )
  const body = institutions[index]
  if (body === undefined) return null
  return voiceOf(scene, body) ?? { entity: null, institution: index, role, span: body }
}

/** Offices that handle cases. */
const AUTHORITIES: ReadonlySet<string> = new Set([
  'election-body',
  'ministry',
  'vertical',
  'court',
  'prosecutor',
  'police-military',
  'agency',
])

const REPORTERS_WORDS: ReadonlySet<string> = new Set(
  'diduga ditengarai disinyalir terindikasi kedapatan viral tertangkap kepergok terekam beredar tampak terlihat ketahuan dilaporkan unggahan postingan sebelumnya diberitakan'.split(
    ' ',
  ),
)

/** "Camat itu diduga …", "Sebelumnya, foto … beredar": the reporter tells it, nobody else. */
function isReporters({ analysis }: Scene, { sentence }: Trigger): boolean {
  return analysis.rows[sentence]?.terms.some(({ norm }) => REPORTERS_WORDS.has(norm)) === true
}

/** The official of a handling body who tells the case: the speaker in force, else the only one whom the article lets speak. */
function authority(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (trigger.type === 'allegation' && !trigger.aggregate && isReporters(scene, trigger)) return null
  const handles = (actor: Actor | null): actor is Actor =>
    actor?.entity != null && AUTHORITIES.has(officeClass(scene.analysis.entities[actor.entity]?.office?.office ?? ''))
  const current = inForce(scene, trigger, role)
  if (handles(current)) return { ...current, role: 'speaker' }
  const main = mainSpeaker(scene, trigger, 'speaker')
  return handles(main) ? main : null
}

/** "surat edaran Gubernur", "Instruksi Bupati Nomor 5": the office whose paper it is. */
function documentOwner(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const near = (span: Span): boolean => span.start >= trigger.start && span.start - trigger.end <= 2
  const owner = scene.analysis.officials.find(
    (mention) =>
      mention.sentence === trigger.sentence && mention.office !== null && near(mention) && !mention.indefinite,
  )
  return owner === undefined ? null : { entity: owner.entity, institution: null, role, span: owner }
}

/** The speaker in force before a sentence without one of its own: "Dirinya juga telah meneken instruksi". */
function inForce(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const { attributions, entities, officials } = scene.analysis
  const id = attributions[trigger.sentence]?.inForce ?? attributions[trigger.sentence - 1]?.inForce ?? null
  if (id === null || !holdsPublicOffice(entities[id])) return null
  const span = officials.find(({ entity }) => entity === id)
  return span === undefined ? null : { entity: id, institution: null, role, span }
}

/** The act of a body told by its head, deputy or member: that person; else the body itself. */
function institutionVoice(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const acting = actingBody(scene, trigger)
  const spoken = speaker(scene, trigger, 'speaker')
  if (acting === null) return spoken
  const voice =
    spoken?.entity != null && belongsTo(scene, spoken.entity, acting.mention) ? spoken : voiceOf(scene, acting.mention)
  return voice ?? { entity: null, institution: acting.index, role, span: acting.mention }
}

/** How far behind a passive its agent stands without "oleh": "dihentikan Bawaslu Kapuas", in characters. */
const BARE_AGENT = 3

/** The body that acts: behind a passive, of a recommendation its author, else the last one before the trigger. */
function actingBody(scene: Scene, trigger: Trigger): { mention: InstitutionMention; index: number } | null {
  const bodies = scene.analysis.institutions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.sentence === trigger.sentence)
  const agent = bodies.find(({ mention }) => mention.start >= trigger.end && mention.start - trigger.end <= BARE_AGENT)
  if (agent !== undefined && trigger.facet !== 'to-central') return agent
  if (trigger.facet === 'from-central') {
    const author = bodies.find(
      ({ mention }) => institutionKind(mention.institution) === 'civil-service-body' && mention.institution !== 'ppk',
    )
    if (author !== undefined) return author
  }
  return (
    bodies
      .filter(({ mention }) => mention.start < trigger.start && !isAudience(scene, trigger.sentence, mention))
      .at(-1) ?? null
  )
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
  if (body.institution === 'pemda')
    return HEADS.has(officeClass(office.office)) && !otherPlace(office.region, body.region)
  return (
    office.institution !== null &&
    office.institution.institution === body.institution &&
    !otherPlace(office.region ?? office.institution.region, body.region)
  )
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
  return body === undefined
    ? null
    : (voiceOf(scene, body) ?? { entity: null, institution: attribution.institution, role, span: body })
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
  const index = scene.analysis.institutions.findIndex(
    (mention) => mention.sentence === trigger.sentence && !isAudience(scene, trigger.sentence, mention),
  )
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
const AUDIENCE = new Set([
  'kepada',
  'bagi',
  'untuk',
  'terhadap',
  'dihadiri',
  'didampingi',
  'disaksikan',
  'bersama',
  'ke',
  'hadapan',
  'diikuti',
  'dari',
  'di',
  'kantor',
  'halaman',
  'mewakili',
  'lingkungan',
  'lingkup',
  'jajaran',
  'antara',
  'dan',
  'oleh',
  'pada',
  'menemui',
  'mendatangi',
  'calon',
  'pemilihan',
])

function isAudience(scene: Scene, sentence: number, mention: Span): boolean {
  const row = scene.analysis.rows[sentence]
  const before = row?.terms.filter(({ end }) => end <= mention.start).slice(-2) ?? []
  return before.some(
    ({ norm }, i) => (norm !== 'dan' && norm !== 'oleh' ? AUDIENCE.has(norm) : false) && i >= before.length - 2,
  )
}

function usable(scene: Scene, mention: OfficialMention): boolean {
  if (mention.indefinite || isAudience(scene, mention.sentence, mention)) return false
  return mention.office !== null || scene.analysis.entities[mention.entity]?.office != null
}

function personBefore(scene: Scene, sentence: number, offset: number, role: Role): Actor | null {
  const before = scene.analysis.officials.filter(
    (mention) => mention.sentence === sentence && mention.end <= offset && usable(scene, mention),
  )
  const found = before.at(-1)
  return found === undefined ? null : { entity: found.entity, institution: null, role, span: found }
}

function personAfter(scene: Scene, sentence: number, offset: number, role: Role, link: string): Actor | null {
  const row = scene.analysis.rows[sentence]
  const linked = row?.terms.find(({ start, norm }) => start >= offset && norm === link)
  const found =
    linked === undefined
      ? undefined
      : scene.analysis.officials.find((mention) => mention.sentence === sentence && mention.start >= linked.end)
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
