import type { Score } from './score.js'
import { type Measures, measure, type Tally } from './tally.js'

export interface NamedMeasures extends Measures, Tally {
  /** `relevance`, `event`, `type.pact`, `field.date` … */
  readonly name: string
}

/** A gold set and the figures that the tool reaches on it. */
export interface MeasuredSet {
  readonly name: string
  readonly fingerprint: string
  readonly articles: number
  readonly events: number
  readonly measures: readonly NamedMeasures[]
}

/** All figures of a score in a fixed order: articles, events, each type by name, each field. */
export function measuresOf(score: Score): NamedMeasures[] {
  const types = [...score.types].sort(([a], [b]) => (a < b ? -1 : 1))
  const rows: [string, Tally][] = [
    ['relevance', score.relevance],
    ['event', score.event],
    ...types.map(([type, tally]): [string, Tally] => [`type.${type}`, tally]),
    ...[...score.fields].map(([field, tally]): [string, Tally] => [`field.${field}`, tally]),
  ]
  return rows.map(([name, tally]) => ({ name, ...measure(tally), ...tally }))
}
