import type { Event, EventType, Quote } from './event.js'

/** What a stretch of the text was taken for. */
export interface Mark extends Quote {
  readonly kind:
    | 'official'
    | 'institution'
    | 'region'
    | 'date'
    | 'count'
    | 'election'
    | 'trigger'
    | 'modifier'
    | 'hidden'
  /** "Bupati Landak Joko Waluyo", "2024-08-05", "pact.sign", "planned.will" … */
  readonly label: string
}

/** A trigger that made no event, and why. */
export interface Dropped extends Quote {
  readonly type: EventType
  readonly rule: string
  /** Id of the context cue, the condition that failed, or the pattern that forbids it. */
  readonly reason: string
  /** The same in plain English. */
  readonly because: string
}

/** Why a type has no event in an article. */
export interface WhyNot {
  readonly type: EventType
  readonly found: number
  readonly answer: string
  readonly dropped: readonly Dropped[]
}

export interface Explanation {
  readonly article: {
    readonly id: string
    readonly path: string
    readonly title: string | null
    readonly published: string | null
    readonly publisher: string | null
  }
  readonly text: string
  /** What the article as a whole is taken for. */
  readonly theme: { readonly topic: boolean; readonly case: boolean; readonly electoral: boolean }
  readonly marks: readonly Mark[]
  readonly events: readonly Event[]
  readonly dropped: readonly Dropped[]
  readonly why: readonly WhyNot[]
}
