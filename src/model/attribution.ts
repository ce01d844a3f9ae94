import type { Span } from './span.js'

/**
 * How the words of a sentence are tied to their speaker: `direct`, a quotation with a speech verb of its own;
 * `indirect`, a statement told with one ("X mengatakan …"); `passive`, "hal itu disampaikan X", also for the sentence it
 * points back to; `carried`, a quotation, or an order without an agent
 * ("ASN diminta netral"), that goes on with the speaker before or, at the head of an article, comes from the one cited next.
 */
export type AttributionKind = 'direct' | 'indirect' | 'passive' | 'carried'

/** Who says what a sentence tells. There is one for every sentence of a text. */
export interface Attribution {
  /** Number of the sentence. */
  readonly sentence: number
  /** Entity whose words these are: the author of a message, even if somebody else reads it. Null where nobody or nobody known speaks. */
  readonly speaker: number | null
  /** Index of the institution mention that speaks; null where a person does. */
  readonly institution: number | null
  /** The speech verb, with a pronoun or clitic that belongs to it; null without one. */
  readonly cue: Span | null
  readonly kind: AttributionKind | null
  /** Entity that reads or delivers the message for its author (`speaker`). */
  readonly reader?: number
  /** Entity that a pronoun or an unattributed statement after this sentence refers to: the speaker in force. */
  readonly inForce: number | null
}
