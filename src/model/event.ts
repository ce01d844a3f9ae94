import type { Acting } from './mention.js'
import type { RegionLevel } from './region.js'
import type { Span } from './span.js'

/** The event types of prevention and of enforcement. Add a type to one of them and give it a file in `rules/`. */
export const PREVENTION_TYPES = [
  'pledge',
  'pact',
  'appeal',
  'outreach',
  'coordination',
  'regulation',
  'oversight',
] as const
export const ENFORCEMENT_TYPES = ['allegation', 'investigation', 'referral', 'sanction', 'clearance'] as const

/** The twelve event types, in the order of the codebook. */
export const EVENT_TYPES = [...PREVENTION_TYPES, ...ENFORCEMENT_TYPES] as const
export type EventType = (typeof EVENT_TYPES)[number]

export const ROLES = ['speaker', 'leader', 'issuer', 'signatory', 'reader', 'attendee', 'subject'] as const
export type Role = (typeof ROLES)[number]

export type Status = 'reported' | 'planned'

export interface Official {
  readonly name: string | null
  readonly position: string | null
  readonly acting: Acting | null
  readonly role: Role
}

export interface EventRegion {
  readonly name: string
  readonly level: RegionLevel
  readonly code: string | null
  readonly province: string | null
  readonly provinceCode: string | null
}

export interface EventDate {
  readonly edtf: string | null
  readonly text: string
  readonly basis: 'stated' | 'inferred' | 'published' | null
}

export interface AsnCount {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly text: string
}

/** Words of the article with their place: `article.text.slice(start, end) === text`. */
export interface Quote extends Span {
  readonly text: string
}

export interface Evidence extends Quote {
  /** The filled field that the words prove: `official.name`, `region`, `date`, `asnCount`, `election`, `officials[1].position` … */
  readonly field: string
}

export interface ArticleRef {
  readonly id: string
  readonly path: string
  readonly record: number | null
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly published: string | null
  readonly sha256: string
}

export interface ToolRef {
  readonly name: 'netralitas'
  readonly version: string
  /** Hash of rule set and lexicon. */
  readonly rules: string
}

/** One event: the record that every output format is made from. */
export interface Event {
  readonly id: string
  readonly type: EventType
  readonly status: Status
  readonly aggregate: boolean
  readonly official: Official | null
  readonly subject: Official | null
  readonly officials: readonly Official[]
  readonly region: EventRegion | null
  readonly place: string | null
  readonly date: EventDate | null
  readonly asnCount: AsnCount | null
  readonly election: string | null
  readonly confidence: number
  readonly rule: string
  readonly trigger: Quote
  readonly evidence: readonly Evidence[]
  readonly sentence: Quote
  readonly article: ArticleRef
  readonly tool: ToolRef
}

/** An event that several articles tell (`--dedupe`): told as by the first of them. */
export interface MergedEvent extends Event {
  /** Number of articles that tell it. */
  readonly reports: number
  readonly publishers: readonly string[]
  /** Earliest day of publication. */
  readonly firstPublished: string | null
  /** Ids of those articles, first publication first. */
  readonly articleIds: readonly string[]
}

export function isMerged(event: Event): event is MergedEvent {
  return 'reports' in event
}
