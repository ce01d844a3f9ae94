/** The officials of an event as the record gives them, with the words that prove name and post. */
import type { Evidence, Official, Quote } from '../../model/event.js'
import type { InstitutionMention } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../scene.js'
import type { Actor, EventMention } from './mention.js'

export interface Draft {
  readonly officials: readonly Official[]
  readonly evidence: Evidence[]
}

export function officialsOf(scene: Scene, mention: EventMention, quote: (span: Span) => Quote): Draft {
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

/** "ASN Pemkab", "pegawai" name no post: a subject without a name needs one, or a workplace of its own ("pegawai Kelurahan Lateng", "pegawai Dinas Perhubungan"). */
const GENERIC =
  /^(?:asn|pns|cpns|pppk|pegawai|aparatur|honorer|tenaga|staf|aparat|oknum)\b(?!.*\b(?:kelurahan|desa|kecamatan|distrik|kapanewon|puskesmas|rsud|kua|sd|sdn|smp|smpn|sma|sman|smk|uptd?)\b)/i
/** "pegawai Dinas Perhubungan", "tenaga kontrak Bagian Umum": a post at an office; "ASN Dinas Kehutanan" is none. */
const AT_OFFICE =
  /^(?:pegawai|honorer|tenaga|staf)\b.*\b(?:rumah sakit|dinas|badan|bagian|satuan|satpol|sekretariat|setda|bappeda|bpbd)\b/i

function isSpecific(scene: Scene, subject: number): boolean {
  const person = scene.analysis.entities[subject]
  return person !== undefined && (person.name !== null || (person.position !== null && isPost(person.position)))
}

const isPost = (position: string): boolean => !GENERIC.test(position) || AT_OFFICE.test(position)

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
