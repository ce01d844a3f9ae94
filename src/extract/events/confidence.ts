/**
 * How likely an event is right: a logistic sum over what supports it. The weights were fitted on labelled articles by
 * `bench/confidence.mjs`; `netralitas evaluate --calibration` holds what they predict against what is observed.
 */

import type { Scene } from '../scene.js'
import { ENFORCEMENT, type EventMention } from './mention.js'

export interface Support {
  readonly name: string
  /** Log-odds that it adds where it holds. */
  readonly weight: number
  readonly holds: (scene: Scene, mention: EventMention) => boolean
}

/** Add a support here, then fit all weights anew. */
export const SUPPORTS: readonly Support[] = [
  { name: 'topic', weight: 0.35, holds: ({ theme }) => theme.topic },
  {
    name: 'neutrality-in-sentence',
    weight: 0.31,
    holds: ({ theme }, { trigger }) => theme.sentences[trigger.sentence]?.neutral === true,
  },
  {
    name: 'staff-in-sentence',
    weight: 0.55,
    holds: ({ theme }, { trigger }) => theme.sentences[trigger.sentence]?.core === true,
  },
  { name: 'told-again', weight: 0.92, holds: (_, { triggers }) => triggers.length > 1 },
  {
    name: 'in-headline',
    weight: -0.74,
    holds: ({ analysis }, { triggers }) => triggers.some(({ sentence }) => sentence === analysis.headline),
  },
  { name: 'in-opening', weight: 0.77, holds: (_, { triggers }) => triggers.some(({ sentence }) => sentence < OPENING) },
  { name: 'actor', weight: 0.63, holds: (_, { actor }) => actor !== null },
  { name: 'subject', weight: 0.02, holds: (_, { subject }) => subject !== null },
  { name: 'date', weight: 0.34, holds: (_, { date }) => date !== null },
  { name: 'count', weight: 0.26, holds: (_, { count }) => count !== null },
  { name: 'tally', weight: 0.87, holds: (_, { trigger }) => trigger.aggregate },
  { name: 'enforcement', weight: 0.28, holds: (_, { type }) => ENFORCEMENT.has(type) },
]

/** Log-odds of an event that nothing supports. */
const BASE = -1.41

/** Sentences that make the opening: headline, lede and one more. */
const OPENING = 3

/** @returns probability from 0 to 1, two decimals */
export function confidenceOf(scene: Scene, mention: EventMention): number {
  const logOdds = SUPPORTS.reduce((sum, { weight, holds }) => (holds(scene, mention) ? sum + weight : sum), BASE)
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
}
