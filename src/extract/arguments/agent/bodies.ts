/** Agents that are bodies, and the persons whose words are theirs. */
import { institutionKind } from '../../../lexicon/institutions.js'
import { officeClass } from '../../../lexicon/office-class.js'
import type { Role } from '../../../model/event.js'
import type { InstitutionMention, RegionMention } from '../../../model/mention.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { bodyAt, isAudience } from './near.js'
import { speaker } from './speakers.js'

/** "diperiksa oleh Bawaslu Kota Madiun": its head, deputy or member, if one tells of it. */
export function voiced(scene: Scene, actor: Actor): Actor {
  const body = actor.institution === null ? undefined : scene.analysis.institutions[actor.institution]
  return (body && voiceOf(scene, body)) ?? actor
}

/** The act of a body told by its head, deputy or member: that person; else the body itself. */
export function institutionVoice(scene: Scene, trigger: Trigger, role: Role): Actor | null {
  const spoken = speaker(scene, trigger, 'speaker')
  const acting = spoken?.entity != null && isOurs(scene, trigger) ? null : actingBody(scene, trigger)
  if (acting === null) return employer(scene, trigger, spoken, role) ?? spoken
  const voice =
    spoken?.entity != null && belongsTo(scene, spoken.entity, acting.mention) ? spoken : voiceOf(scene, acting.mention)
  return voice ?? openedBy(scene, trigger, acting.mention) ?? bodyAt(scene, acting.index, role)
}

/** "Bawaslu menggelar rapat koordinasi. Rapat dibuka Ketua Bawaslu Anu": whoever of the body opens it, though he is not cited. */
function openedBy(scene: Scene, { type, sentence }: Trigger, body: InstitutionMention): Actor | null {
  const { analysis } = scene
  if (!GATHERED.has(type)) return null
  const found = analysis.officials.find((mention) => {
    if (mention.sentence < sentence || mention.sentence > sentence + OPENED_NEAR || mention.name === null) return false
    const before = analysis.rows[mention.sentence]?.terms.filter(({ end }) => end <= mention.start).slice(-2) ?? []
    return before.some(({ norm }) => OPENED.has(norm)) && belongsTo(scene, mention.entity, body)
  })
  return found === undefined ? null : { entity: found.entity, institution: null, role: 'leader', span: found }
}

const GATHERED: ReadonlySet<string> = new Set(['outreach', 'coordination'])
const OPENED: ReadonlySet<string> = new Set(['dibuka', 'dipimpin', 'ditutup'])
const OPENED_NEAR = 3

/** "… keterangan Panwascam, pihaknya menyerahkan laporan itu ke KASN": right behind "we" the speaker's own body acts. */
function isOurs({ analysis }: Scene, { sentence, from }: Trigger): boolean {
  const before = analysis.rows[sentence]?.terms.slice(Math.max(0, from - OURS_REACH), from) ?? []
  return before.some(({ norm }) => OURS.has(norm))
}

const OURS: ReadonlySet<string> = new Set(['kami', 'pihaknya'])
const OURS_REACH = 3

/** Offices that tell what the government decided: "HM kami turunkan jabatannya," kata Kepala BKPSDM. */
const TELLERS: ReadonlySet<string> = new Set(['sekda', 'kepala-bkd'])

/** A penalty that the secretary or the head of personnel tells is the government's, where the article names it. */
function employer(scene: Scene, { type, aggregate }: Trigger, spoken: Actor | null, role: Role): Actor | null {
  const office = scene.analysis.entities[spoken?.entity ?? -1]?.office
  if (type !== 'sanction' || aggregate || office == null || !TELLERS.has(office.office)) return null
  const { institutions } = scene.analysis
  const place = office.region ?? office.institution?.region ?? null
  const index = institutions.findIndex(
    (body) => body.institution === 'pemda' && body.region !== null && !otherPlace(place, body.region),
  )
  return bodyAt(scene, index, role)
}

/** How far behind a passive its agent stands without "oleh": "dihentikan Bawaslu Kapuas", in characters. */
const BARE_AGENT = 3

/** The body that acts: behind a passive, of a recommendation its author, else the last one before the trigger. */
function actingBody(scene: Scene, trigger: Trigger): { mention: InstitutionMention; index: number } | null {
  const bodies = scene.analysis.institutions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.sentence === trigger.sentence)
  const agent = meetsOthers(scene, trigger)
    ? undefined
    : bodies.find(
        ({ mention }) =>
          mention.start >= trigger.end &&
          mention.start - trigger.end <= BARE_AGENT &&
          // "Bawaslu memanggil, KASN menyurati": behind a comma another one acts
          !scene.analysis.doc.text.slice(trigger.end, mention.start).includes(','),
      )
  if (agent !== undefined && trigger.facet !== 'to-central') return agent
  const within = bodies.find(({ mention }) => isBareAgent(scene, trigger, mention))
  if (within !== undefined) return within
  if (trigger.facet === 'from-central') {
    const author = bodies.find(
      ({ mention }) => institutionKind(mention.institution) === 'civil-service-body' && mention.institution !== 'ppk',
    )
    if (author !== undefined) return author
  }
  const index = lastActing(scene, trigger.sentence, trigger.start - 1)
  const mention = scene.analysis.institutions[index]
  return mention === undefined ? null : { mention, index }
}

/** What parts bodies that are met together: "bersama Bawaslu Jakarta Pusat dan KPU Jakarta Pusat", "Kantor Wilayah … (Kanwil …)". */
const JOINED = /^[\s,(]*(?:\(|(?:dan|serta|maupun)\s)\s*$/i

/** The last body of a sentence that starts up to an offset and is nobody's company. */
function lastActing(scene: Scene, sentence: number, upTo: number): number {
  const { institutions, doc } = scene.analysis
  let acting = -1
  let company = false
  let end = -1
  const host = scene.analysis.rows[sentence]?.terms.find(({ norm }) => HOSTS.has(norm))
  for (const [index, body] of institutions.entries()) {
    if (body.sentence !== sentence || body.start > upTo) continue
    // "Bawaslu menghadirkan BKPSDM, Inspektorat dan Bagian Hukum Setda dalam rapat": guests
    if (acting >= 0 && host !== undefined && body.start > host.end) break
    const joined = end >= 0 && body.start >= end && JOINED.test(doc.text.slice(end, body.start))
    end = Math.max(end, body.end)
    if (joined && company) continue
    company = isAudience(scene, sentence, body)
    if (!company) acting = index
  }
  return acting
}

const HOSTS: ReadonlySet<string> = new Set(['menghadirkan', 'mengundang', 'menggandeng', 'melibatkan', 'mengumpulkan'])

/** "berkoordinasi dengan Bawaslu": the body behind the preposition is whom somebody else meets. */
function meetsOthers({ analysis }: Scene, { sentence, to }: Trigger): boolean {
  return COMPANY.has(analysis.rows[sentence]?.terms[to - 1]?.norm ?? '')
}

const COMPANY: ReadonlySet<string> = new Set(['dengan', 'bersama', 'ke'])

/** "diusulkan Bawaslu ke KASN": the agent of a passive inside the trigger. */
function isBareAgent({ analysis }: Scene, trigger: Trigger, body: InstitutionMention): boolean {
  if (body.start <= trigger.start || body.start >= trigger.end) return false
  const before = analysis.rows[trigger.sentence]?.terms.findLast(({ end }) => end <= body.start)
  return before !== undefined && before.start >= trigger.start && /^di[a-z]{5,}$/.test(before.norm)
}

/** The first person of the body whom the article lets speak. */
export function voiceOf(scene: Scene, body: InstitutionMention): Actor | null {
  for (const { speaker: id, sentence } of scene.analysis.attributions) {
    if (id === null || scene.analysis.entities[id]?.name == null || !belongsTo(scene, id, body)) continue
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
    (isSameBody(office.institution.institution, body.institution) ||
      isJointDesk(office.institution.institution, body)) &&
    !otherPlace(office.region ?? office.institution.region, body.region)
  )
}

/** Supervisors are called by their former names, too: Panwaslih in Aceh, Panwaslu before 2018. */
const ONE_SUPERVISOR: ReadonlySet<string> = new Set(['bawaslu', 'panwaslu', 'panwaslih'])

function isSameBody(a: string, b: string): boolean {
  return a === b || (ONE_SUPERVISOR.has(a) && ONE_SUPERVISOR.has(b))
}

/** "Gakkumdu menghentikan kasus itu": the desk that the supervisor shares with police and prosecutors is told by its member, unless it acts under its full name. */
const isJointDesk = (own: string, { institution, region }: InstitutionMention): boolean =>
  institution === 'gakkumdu' && region === null && ONE_SUPERVISOR.has(own)

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
  return bodyAt(scene, index, role)
}

export function institutionBefore(scene: Scene, sentence: number, offset: number, role: Role): Actor | null {
  return bodyAt(scene, lastActing(scene, sentence, offset - 1), role)
}
