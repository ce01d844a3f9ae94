/** Everything that is known about an article before rules run: sentences, mentions, speakers, tagged terms, theme. */

import { institutionKind } from '../lexicon/institutions.js'
import type { Article } from '../model/article.js'
import type { Attribution } from '../model/attribution.js'
import type {
  CountMention,
  DateMention,
  ElectionMention,
  Entity,
  InstitutionMention,
  OfficialMention,
  RegionMention,
} from '../model/mention.js'
import type { Span } from '../model/span.js'
import type { Dateline, Sentence, StructuredText } from '../model/text.js'
import type { Engine } from './engine.js'
import { firstNot } from './in-order.js'
import { type TermRow, tagSpan, termAt, untagSpan } from './patterns/term.js'

export interface Mentions {
  readonly regions: readonly RegionMention[]
  readonly institutions: readonly InstitutionMention[]
  readonly officials: readonly OfficialMention[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly dates: readonly DateMention[]
  readonly counts: readonly CountMention[]
  readonly elections: readonly ElectionMention[]
}

export interface Analysis extends Mentions {
  readonly article: Article
  /** Publication day, from the record or from a stamp in the text. */
  readonly published: string | null
  readonly dateline: Dateline | null
  readonly doc: StructuredText
  readonly rows: readonly TermRow[]
  /** What the cleaner hid, in order. */
  readonly hidden: readonly Span[]
  /** Number of the sentence that is the headline, or -1. */
  readonly headline: number
  /** The separate title of the record, structured and tagged; null where there is none. */
  readonly title: TitleAnalysis | null
}

export interface TitleAnalysis {
  readonly text: string
  readonly rows: readonly TermRow[]
  readonly elections: readonly ElectionMention[]
  readonly regions: readonly RegionMention[]
}

/** Adds the mentions to the word classes of a text's sentences. */
export function tagAllMentions(engine: Engine, rows: readonly TermRow[], mentions: Mentions): void {
  const number = engine.tags.idOf('Number')
  tagMentions(engine, rows, 'Region', mentions.regions)
  tagMentions(engine, rows, 'Institution', mentions.institutions)
  tagBodies(engine, rows, mentions.institutions)
  tagMentions(engine, rows, 'Date', mentions.dates)
  // "rekomendasi terbit 11 Februari 2021", "terbukti tak netral di Pilkada 2024": a day or a year is no figure
  for (const { start, end } of [...mentions.dates, ...mentions.elections]) {
    const row = rows[sentenceAt(rows, start)]
    if (row !== undefined) untagSpan(row, start, end, number)
  }
  tagMentions(engine, rows, 'Count', mentions.counts)
  tagMentions(engine, rows, 'Person', mentions.officials)
}

/** "Komisi Aparatur Sipil Negara" holds the words of the civil service and means a body that supervises it. */
function tagBodies(engine: Engine, rows: readonly TermRow[], bodies: readonly InstitutionMention[]): void {
  for (const { start, end, institution } of bodies) {
    const row = rows[sentenceAt(rows, start)]
    if (row === undefined) continue
    if (!namesMembers(row, start)) untagSpan(row, start, end, engine.tags.idOf('Asn'))
    const kind = institutionKind(institution)
    if (kind === 'civil-service-body') tagSpan(row, start, end, engine.tags.idOf('CivilServiceBody'))
  }
}

/** "anggota Korpri", "berseragam Korpri": those who belong to a body. */
const namesMembers = (row: TermRow, start: number): boolean =>
  MEMBERS.has(row.terms[termAt(row, start) - 1]?.norm ?? '') && row.terms[termAt(row, start)]?.norm === 'korpri'

const MEMBERS: ReadonlySet<string> = new Set(['anggota', 'warga', 'batik', 'seragam', 'berseragam', 'baju', 'berbaju'])

function tagMentions(
  engine: Engine,
  rows: readonly TermRow[],
  tag: string,
  mentions: readonly { start: number; end: number }[],
): void {
  const id = engine.tags.idOf(tag)
  for (const { start, end } of mentions) {
    const row = rows[sentenceAt(rows, start)]
    if (row !== undefined) tagSpan(row, start, end, id)
  }
}

/** Number of the sentence that holds the offset, or the one before it. */
export function sentenceAt(rows: readonly { readonly sentence: Sentence }[], offset: number): number {
  return Math.min(
    firstNot(rows, ({ sentence }) => sentence.end <= offset),
    rows.length - 1,
  )
}
