import { FIELDS } from './fields.js'
import { normalize } from './normalize.js'
import type { ScoredEvent } from './scored-event.js'

const BOTH_EMPTY = 0.25
const SAME_TRIGGER = 2
// two events of one type belong together even when nothing else agrees
const SAME_TYPE = 0.01

/** The words that show the event, in the form in which they are compared. */
export function triggerOf(event: ScoredEvent): string {
  return normalize(typeof event.trigger === 'object' ? event.trigger?.text : event.trigger)
}

/** How well an extracted event fits a gold one of the same type. */
export function agreement(gold: ScoredEvent, predicted: ScoredEvent): number {
  let score = 0
  for (const field of FIELDS) {
    const outcome = field.compare(gold, predicted)
    if (outcome === 'right') score += 1
    else if (outcome === 'empty') score += BOTH_EMPTY
  }
  if (sameTrigger(triggerOf(gold), triggerOf(predicted))) score += SAME_TRIGGER
  return score + SAME_TYPE
}

function sameTrigger(gold: string, predicted: string): boolean {
  if (gold === '' || predicted === '') return false
  const words = new Set(gold.split(' '))
  return gold.includes(predicted) || predicted.includes(gold) || predicted.split(' ').some((word) => words.has(word))
}

/**
 * Pairs gold with extracted events of the same type, best agreement first (ties: in order of the lists), each used once.
 * @returns index of the extracted event for each index of a gold event that has one
 */
export function matchEvents(gold: readonly ScoredEvent[], predicted: readonly ScoredEvent[]): Map<number, number> {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => (p.type === g.type ? [{ score: agreement(g, p), i, j }] : [])),
  )
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of candidates) {
    if (pairs.has(i) || used.has(j)) continue
    pairs.set(i, j)
    used.add(j)
  }
  return pairs
}
