/** EventMention -> Event: the record of the data contract, with the evidence of every filled field. */
import { hash } from 'node:crypto'
import type {
  ArticleRef,
  AsnCount,
  Event,
  EventDate,
  EventRegion,
  Evidence,
  Official,
  Quote,
  ToolRef,
} from '../model/event.js'
import type { DateMention, InstitutionMention } from '../model/mention.js'
import type { Span } from '../model/span.js'
import { type ElectionChoice, findElection } from './arguments/election.js'
import { confidenceOf } from './confidence.js'
import type { Actor, EventMention } from './mention.js'
import type { Scene } from './triggers.js'

interface Draft {
  readonly officials: readonly Official[]
  readonly evidence: Evidence[]
}

export function toEvent(scene: Scene, mention: EventMention, article: ArticleRef, tool: ToolRef): Event {
  const text = scene.analysis.article.text
  const quote = ({ start, end }: Span): Quote => ({ text: text.slice(start, end), start, end })
  const draft = officialsOf(scene, mention, quote)
  const election = findElection(
    scene,
    mention.triggers.map(({ sentence }) => sentence),
    yearOf(mention.date),
  )
  const sentence = scene.analysis.doc.sentences[mention.trigger.sentence]
  const event = {
    type: mention.type,
    status: mention.trigger.status,
    aggregate: mention.trigger.aggregate,
    official: draft.officials.find(({ role }) => role !== 'subject' && role !== 'attendee') ?? null,
    subject: draft.officials.find(({ role }) => role === 'subject') ?? null,
    officials: draft.officials,
    region: regionOf(mention),
    place: scene.analysis.dateline?.place?.text ?? null,
    date: dateOf(mention.date, text),
    asnCount: countOf(mention, text),
    election: election?.name ?? null,
    confidence: confidenceOf(scene, mention),
    rule: mention.trigger.rule,
    trigger: quote(mention.trigger),
    evidence: [...draft.evidence, ...fieldEvidence(scene, mention, election, quote)],
    sentence: quote(sentence ?? mention.trigger),
  }
  return { id: eventId(article.id, event), ...event, article, tool }
}

type Identity = Pick<Event, 'type' | 'status' | 'trigger' | 'subject' | 'date' | 'region' | 'asnCount'>

/** Same article and occurrence, same id: made from what identifies it, not from its place in the output. */
function eventId(article: string, event: Identity): string {
  const key = [
    article,
    event.type,
    event.status,
    event.trigger.start,
    // one phrase can tell several: of two persons, or on two days
    event.trigger.end,
    event.subject?.name ?? event.subject?.position ?? '',
    event.date?.text ?? '',
    event.region?.name ?? '',
    event.asnCount?.text ?? '',
  ].join('\u0000')
  return hash('sha256', key).slice(0, 16)
}

function officialsOf(scene: Scene, mention: EventMention, quote: (span: Span) => Quote): Draft {
  const evidence: Evidence[] = []
  const officials: Official[] = []
  const add = (actor: Actor): void => {
    const body = fullBody(scene, actor.institution)
    const official = describe(scene, actor, body)
    if (officials.some((known) => known.name === official.name && known.position === official.position)) return
    const index = officials.push(official) - 1
    for (const { part, span } of wordsOf(scene, actor, body))
      evidence.push({ field: `officials[${index}].${part}`, ...quote(span) })
  }
  if (mention.actor !== null) add(mention.actor)
  if (mention.subject !== null && isSpecific(scene, mention.subject)) {
    const span = scene.analysis.entities[mention.subject]?.mentions[0] ?? mention.trigger
    add({ entity: mention.subject, institution: null, role: 'subject', span })
  }
  for (const other of mention.others) add(other)
  return { officials, evidence }
}

/** "ASN Pemkab", "pegawai" name no post: a subject without a name needs one, or a small workplace ("pegawai Kelurahan Lateng"). */
const GENERIC =
  /^(?:asn|pns|cpns|pppk|pegawai|aparatur|honorer|tenaga|staf|aparat|pejabat|oknum)\b(?!.*\b(?:kelurahan|desa|kecamatan|puskesmas|rsud|kua|sd|sdn|smp|smpn|sma|sman|smk)\b)/i

function isSpecific(scene: Scene, subject: number): boolean {
  const person = scene.analysis.entities[subject]
  return person !== undefined && (person.name !== null || (person.position !== null && !GENERIC.test(person.position)))
}

function describe(scene: Scene, { entity, role }: Actor, body: InstitutionMention | undefined): Official {
  const person = entity === null ? undefined : scene.analysis.entities[entity]
  if (person !== undefined) return { name: person.name, position: person.position, acting: person.acting, role }
  return {
    name: null,
    position: body === undefined ? null : scene.analysis.article.text.slice(body.start, body.end),
    acting: null,
    role,
  }
}

/** "Pemkot" where the article says "Pemerintah Kota Tidore Kepulauan" once and means no other: the body by its full name. */
function fullBody({ analysis }: Scene, institution: number | null): InstitutionMention | undefined {
  const body = institution === null ? undefined : analysis.institutions[institution]
  if (body === undefined || body.region !== null) return body
  const full = analysis.institutions.filter(
    ({ institution: kind, level, region }) =>
      kind === body.institution && (body.level == null || level === body.level) && region !== null,
  )
  const places = new Set(full.map(({ region }) => region?.candidates[0]?.code))
  const longest = full.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), body)
  return places.size === 1 ? longest : body
}

function wordsOf(
  scene: Scene,
  { entity }: Actor,
  body: InstitutionMention | undefined,
): { part: 'name' | 'position'; span: Span }[] {
  const person = entity === null ? undefined : scene.analysis.entities[entity]
  if (person === undefined) return body === undefined ? [] : [{ part: 'position', span: body }]
  return [
    ...(person.nameSpan === null ? [] : [{ part: 'name' as const, span: person.nameSpan }]),
    ...(person.positionSpan === null ? [] : [{ part: 'position' as const, span: person.positionSpan }]),
  ]
}

function regionOf({ region }: EventMention): EventRegion | null {
  if (region === null) return null
  const { name, level, code, province, provinceCode } = region.region
  return { name, level, code, province, provinceCode }
}

function dateOf(date: DateMention | null, text: string): EventDate | null {
  return date === null ? null : { edtf: date.edtf, text: text.slice(date.start, date.end), basis: date.basis }
}

function countOf({ count }: EventMention, text: string): AsnCount | null {
  if (count === null) return null
  const { value, min, max, approximate } = count
  return { value, min, max, approximate, text: text.slice(count.start, count.end) }
}

function fieldEvidence(
  scene: Scene,
  mention: EventMention,
  election: ElectionChoice | null,
  quote: (span: Span) => Quote,
): Evidence[] {
  const fields: [string, Span | null | undefined][] = [
    ['trigger', mention.trigger],
    ['region', mention.region],
    ['date', mention.date],
    ['asnCount', mention.count],
    ['election', election === null ? null : wordsOfElection(scene, election)],
    ['place', mention === null ? null : scene.analysis.dateline?.place],
  ]
  return fields.flatMap(([field, span]) => (span == null ? [] : [{ field, ...quote(span) }]))
}

/** A title that is a field of its own has no place in the text: the same election where the text names it, if it does. */
function wordsOfElection({ analysis }: Scene, { mention, inTitle }: ElectionChoice): Span | null {
  return inTitle ? (analysis.elections.find(({ name }) => name === mention.name) ?? null) : mention
}

function yearOf(date: DateMention | null): number | null {
  return date?.edtf == null ? null : Number(date.edtf.slice(0, 4))
}
