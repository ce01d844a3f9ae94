/**
 * How likely an event is right: a logistic sum over what supports it. The weights were fitted on labelled articles by
 * `bench/confidence.mjs`; `netralitas evaluate --calibration` holds what they predict against what is observed.
 */

import type { Scene } from '../scene.js'
import type { EventMention } from './mention.js'

export interface Support {
  readonly name: string
  /** Log-odds that it adds where it holds. */
  readonly weight: number
  readonly holds: (scene: Scene, mention: EventMention) => boolean
}

/** Add a support here, then fit all weights anew. */
export const SUPPORTS: readonly Support[] = [
  {
    name: 'election-in-sentence',
    weight: 0.48,
    holds: ({ theme }, { trigger }) => theme.sentences[trigger.sentence]?.election === true,
  },
  { name: 'strong-rule', weight: 0.39, holds: (_, { trigger }) => !trigger.weak },
  { name: 'told-again', weight: 0.82, holds: (_, { triggers }) => triggers.length > 1 },
  { name: 'in-opening', weight: 0.46, holds: (_, { triggers }) => triggers.some(({ sentence }) => sentence < OPENING) },
  { name: 'actor', weight: 0.8, holds: (_, { actor }) => actor !== null },
  { name: 'subject', weight: 0.59, holds: (_, { subject }) => subject !== null },
  { name: 'date', weight: 1.21, holds: (_, { date }) => date !== null },
  { name: 'count', weight: 0.34, holds: (_, { count }) => count !== null },
  { name: 'tally', weight: 0.9, holds: (_, { trigger }) => trigger.aggregate },
]

/** Log-odds of an event that nothing supports; 0.7 below the fit, which has seen its articles: on others so many more are wrong. */
const BASE = -1.3

/** Sentences that make the opening: headline, lede and one more. */
const OPENING = 3

/** @returns probability from 0 to 1, two decimals */
export function confidenceOf(scene: Scene, mention: EventMention): number {
  const logOdds = SUPPORTS.reduce((sum, { weight, holds }) => (holds(scene, mention) ? sum + weight : sum), BASE)
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
}
