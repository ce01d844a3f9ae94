/** Event mentions: a trigger with the arguments that its own surroundings give. */
import { ENFORCEMENT_TYPES, type EventType, PREVENTION_TYPES, type Role } from '../../model/event.js'
import type { CountMention, DateMention } from '../../model/mention.js'
import type { Region } from '../../model/region.js'
import type { Span } from '../../model/span.js'
import type { Trigger } from '../triggers/trigger.js'

/** Who performs the act: a person (entity) or a body (institution mention). */
export interface Actor {
  readonly entity: number | null
  readonly institution: number | null
  readonly role: Role
  /** The words that point at the actor in this event. */
  readonly span: Span
}

export interface RegionChoice extends Span {
  readonly region: Region
  /** The sentence says whose staff is addressed there. */
  readonly addressed?: true
}

export interface EventMention {
  readonly type: EventType
  readonly trigger: Trigger
  readonly actor: Actor | null
  readonly others: readonly Actor[]
  /** Entity number of the subject; enforcement only. */
  readonly subject: number | null
  /** The subject is not named in the trigger's own sentence: it is the one told before, or that of the main case. */
  readonly inferred: boolean
  /** Of a second case, set beside the one told before. */
  readonly another: boolean
  readonly region: RegionChoice | null
  readonly date: DateMention | null
  readonly count: CountMention | null
  /** All triggers that told it, this one first. */
  readonly triggers: readonly Trigger[]
}

export const PREVENTION: ReadonlySet<EventType> = new Set(PREVENTION_TYPES)
export const ENFORCEMENT: ReadonlySet<EventType> = new Set(ENFORCEMENT_TYPES)
