/** Agents that are bodies, and the persons whose words are theirs. */
import { institutionKind } from '../../lexicon/institutions.js'
import { officeClass } from '../../lexicon/office-class.js'
import type { Role } from '../../model/event.js'
import type { InstitutionMention, RegionMention } from '../../model/mention.js'
import type { Actor } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'
import { isAudience } from './agent-near.js'
import { speaker } from './agent-speakers.js'

/** "diperiksa oleh Bawaslu Kota Madiun": its head, deputy or member, if one tells of it. */
export function voiced(scene: Scene, actor: Actor): Actor {
  const body = actor.institution === null ? undefined : scene.analysis.institutions[actor.institution]
  return (body && voiceOf(scene, body)) ?? actor
}

const SUPERVISORS: ReadonlySet<string> = new Set(['bawaslu', 'panwaslu', 'panwaslih', 'panwascam', 'gakkumdu'])

const SUMMONS: ReadonlySet<string> = new Set(['memanggil', 'panggil', 'memeriksa', 'periksa'])
const SUSPECTED: ReadonlySet<string> = new Set(['diduga', 'disinyalir', 'ditengarai', 'terindikasi', 'kedapatan'])

/** "Panwaslih memanggil dua ASN karena diduga ikut kampanye": the body summons, the suspicion is the reporter's. */
function isSummoned({ analysis }: Scene, { sentence, to }: Trigger): boolean {
  const before = analysis.rows[sentence]?.terms.slice(0, to) ?? []
  const summons = before.findIndex(({ norm }) => SUMMONS.has(norm))
  return summons >= 0 && before.slice(summons).some(({ norm }) => SUSPECTED.has(norm))
}

/** "Bawaslu Kota Bima mendalami dugaan …": the supervisor that the sentence lets act, by the person who speaks for it. */
export function handlingBody(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  if (isSummoned(scene, trigger)) return null
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

/** The act of a body told by its head, deputy or member: that person; else the body itself. */
export function institutionVoice(scene: Scene, trigger: Trigger, role: Role): Actor | null {
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
export function voiceOf(scene: Scene, body: InstitutionMention): Actor | null {
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
    isSameBody(office.institution.institution, body.institution) &&
    !otherPlace(office.region ?? office.institution.region, body.region)
  )
}

/** Supervisors are called by their former names, too: Panwaslih in Aceh, Panwaslu before 2018. */
const ONE_SUPERVISOR: ReadonlySet<string> = new Set(['bawaslu', 'panwaslu', 'panwaslih'])

function isSameBody(a: string, b: string): boolean {
  return a === b || (ONE_SUPERVISOR.has(a) && ONE_SUPERVISOR.has(b))
}

/** A secretary or unit head speaks for a government, but its head and deputy are its voice. */
export const HEADS: ReadonlySet<string> = new Set(['head-of-region', 'deputy-head'])

function otherPlace(a: RegionMention | null, b: RegionMention | null): boolean {
  if (a === null || b === null) return false
  return !a.candidates.some((one) => b.candidates.some((other) => one.bare === other.bare))
}

export function institution(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const found = firstBody(scene, trigger.sentence, role) ?? firstBody(scene, trigger.sentence - 1, role)
  // in a pledge a body is where its servants take it: its head only looks on
  const ceremony = trigger.type === 'pledge' || trigger.type === 'pact'
  return found === null || ceremony ? found : voiced(scene, found)
}

function firstBody(scene: Scene, sentence: number, role: Role): Actor | null {
  const index = scene.analysis.institutions.findIndex(
    (mention) => mention.sentence === sentence && !isAudience(scene, sentence, mention),
  )
  const body = scene.analysis.institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}

const COUNTS: ReadonlySet<string> = new Set(
  'mencatat menemukan temukan menerima menangani tangani mengungkap merilis mendata merekap catat'.split(' '),
)
const COUNTERS: ReadonlySet<string> = new Set(['civil-service-body', 'election-body'])

/** How many sentences back the body of a tally is named. */
const TALLY_REACH = 12

/** How many terms behind its name the verb of a body stands. */
const VERB_REACH = 4

/** "Bawaslu mencatat 744 kasus. … 81 bukan pelanggaran": whose tally it is, where nobody is cited. */
export function countingBody(scene: Scene, { sentence, end }: Trigger, role: Role): Actor | null {
  const { institutions, rows } = scene.analysis
  const index = institutions.findLastIndex((body) => {
    if (
      body.start >= end ||
      body.sentence > sentence ||
      body.sentence < sentence - TALLY_REACH ||
      !COUNTERS.has(institutionKind(body.institution) ?? '')
    )
      return false
    const behind = rows[body.sentence]?.terms.filter((term) => term.start >= body.end).slice(0, VERB_REACH) ?? []
    return behind.some(({ norm }) => COUNTS.has(norm)) && !isAudience(scene, body.sentence, body)
  })
  const body = institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}

export function institutionBefore(scene: Scene, sentence: number, offset: number, role: Role): Actor | null {
  const index = scene.analysis.institutions.findLastIndex(
    (mention) => mention.sentence === sentence && mention.end <= offset && !isAudience(scene, sentence, mention),
  )
  const body = scene.analysis.institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}
