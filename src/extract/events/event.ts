/** EventMention -> Event: the record of the data contract, with the evidence of every filled field. */
import { hash } from 'node:crypto'
import type {
  ArticleRef,
  AsnCount,
  Event,
  EventDate,
  EventRegion,
  Evidence,
  Quote,
  ToolRef,
} from '../../model/event.js'
import type { DateMention } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import { type ElectionChoice, findElection } from '../arguments/election/election.js'
import type { Scene } from '../scene.js'
import { confidenceOf } from './confidence.js'
import type { EventMention } from './mention.js'
import { officialsOf } from './officials.js'

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
