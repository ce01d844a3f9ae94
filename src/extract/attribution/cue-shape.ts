import type { Clause, Participant } from './clause.js'

/** Whom a speech verb names: somebody of the text, the speaker in force, or somebody whom the text does not name. */
export type SpeakerReference = Participant | 'pronoun' | 'unknown'

/** A speech verb of the reporter with its speaker; token indices of the sentence. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly way: 'inverted' | 'active' | 'passive' | 'bare'
  readonly speaker: SpeakerReference
  /** Stands right after a quotation: it belongs to it for certain. */
  readonly afterQuotation: boolean
  /** "Hal itu disampaikan …": says who said the sentence before. */
  readonly pointsBack: boolean
}
/** A cue over the tokens `from` … `to`. */
export function makeCue(
  clause: Clause,
  from: number,
  to: number,
  way: Cue['way'],
  speaker: SpeakerReference,
  pointsBack = false,
): Cue {
  return { from, to, way, speaker, afterQuotation: way !== 'active' && followsQuotation(clause, from), pointsBack }
}

/** True where only a comma stands between a quotation and token `i`. */
export function followsQuotation(clause: Clause, i: number): boolean {
  const before = clause.tokens[i - 1]?.text === ',' ? i - 2 : i - 1
  return before >= 0 && clause.quoted[before] === 1
}
