/** A trigger: the words that tell an event of a type, as a rule found them. */
import type { EventType, Status } from '../../model/event.js'
import type { CountMention } from '../../model/mention.js'
import type { RegionMention } from '../../model/region.js'
import type { Span } from '../../model/span.js'

export interface Trigger extends Span {
  readonly type: EventType
  readonly rule: string
  readonly sentence: number
  /** Terms of the match in its row. */
  readonly from: number
  readonly to: number
  readonly aggregate: boolean
  readonly weak: boolean
  readonly facet: string | null
  /** The act is told by a noun alone ("pemanggilan"), not by a verb. */
  readonly noun: boolean
  readonly status: Status
  /** Set for a row of a tally: the territory and the figure of the row. */
  readonly row?: TallyRow
}

interface TallyRow {
  readonly region: RegionMention
  readonly count: CountMention | null
}

/** A trigger that does not count, and why: the id of a context cue, a condition, or `unless` with the pattern. */
export interface DroppedTrigger extends Trigger {
  readonly reason: string
}

export interface Triggers {
  readonly kept: readonly Trigger[]
  readonly dropped: readonly DroppedTrigger[]
}
