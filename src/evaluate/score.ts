import type { Prediction } from './calibration.js'
import { FIELDS } from './fields.js'
import { matchEvents, triggerOf } from './match.js'
import type { GoldArticle, ScoredEvent } from './scored-event.js'
import { newTally, type Tally } from './tally.js'

/** One thing that is not as in the gold file. */
export interface Deviation {
  readonly kind: 'missed' | 'extra' | 'field'
  readonly article: string
  readonly type: string
  /** For `field`: which one, and both values. */
  readonly field?: string
  readonly gold?: string
  readonly got?: string
  /** Words that show the event, in comparable form. */
  readonly trigger: string
}

export interface Score {
  /** Articles told apart: with events or without. */
  readonly relevance: Tally
  readonly event: Tally
  readonly types: Map<string, Tally>
  readonly fields: Map<string, Tally>
  readonly deviations: Deviation[]
  /** Extracted events that are right or wrong; those that are optional in the gold are neither. */
  readonly predictions: Prediction[]
  articles: number
  goldEvents: number
  predictedEvents: number
}

export function newScore(): Score {
  return {
    relevance: newTally(),
    event: newTally(),
    types: new Map(),
    fields: new Map(FIELDS.map((field) => [field.name, newTally()])),
    deviations: [],
    predictions: [],
    articles: 0,
    goldEvents: 0,
    predictedEvents: 0,
  }
}

/** Adds one article to the score. Optional gold events may be matched, and count neither for nor against. */
export function scoreArticle(score: Score, article: GoldArticle, predicted: readonly ScoredEvent[]): void {
  score.articles++
  score.goldEvents += article.events.length
  score.predictedEvents += predicted.length
  scoreRelevance(score.relevance, article.events, predicted)
  const pairs = matchEvents(article.events, predicted)
  article.events.forEach((gold, i) => {
    if (gold.optional) return
    const j = pairs.get(i)
    const found = j === undefined ? null : (predicted[j] ?? null)
    scoreGoldEvent(score, article.id, gold, found)
    scoreFields(score, article.id, gold, found)
  })
  const matched = new Set(pairs.values())
  score.predictions.push(...decided(article.events, predicted, pairs))
  for (const extra of predicted.filter((_, j) => !matched.has(j))) {
    count(score, extra.type, 'falsePositives')
    score.deviations.push({ kind: 'extra', article: article.id, type: extra.type, trigger: triggerOf(extra) })
  }
}

function decided(
  gold: readonly ScoredEvent[],
  predicted: readonly ScoredEvent[],
  pairs: ReadonlyMap<number, number>,
): Prediction[] {
  const goldOf = new Map([...pairs].map(([i, j]) => [j, gold[i]]))
  return predicted.flatMap(({ confidence }, j) =>
    confidence === undefined || goldOf.get(j)?.optional ? [] : [{ confidence, right: goldOf.has(j) }],
  )
}

function scoreRelevance(tally: Tally, gold: readonly ScoredEvent[], predicted: readonly ScoredEvent[]): void {
  const relevant = gold.some((event) => !event.optional)
  if (relevant && predicted.length > 0) tally.truePositives++
  else if (relevant) tally.falseNegatives++
  else if (predicted.length > 0 && gold.length === 0) tally.falsePositives++
}

function scoreGoldEvent(score: Score, article: string, gold: ScoredEvent, found: ScoredEvent | null): void {
  count(score, gold.type, found === null ? 'falseNegatives' : 'truePositives')
  if (found === null) score.deviations.push({ kind: 'missed', article, type: gold.type, trigger: triggerOf(gold) })
}

/** A field counts for every gold event, also for one that was not found. */
function scoreFields(score: Score, article: string, gold: ScoredEvent, found: ScoredEvent | null): void {
  for (const field of FIELDS) {
    const tally = score.fields.get(field.name)
    const outcome = field.compare(gold, found)
    if (tally === undefined || outcome === 'empty') continue
    if (outcome === 'right') tally.truePositives++
    if (outcome === 'wrong' || outcome === 'missed') tally.falseNegatives++
    if (outcome === 'wrong' || outcome === 'invented') tally.falsePositives++
    if (outcome === 'right' || found === null) continue
    const values = { gold: field.show(gold), got: field.show(found) }
    score.deviations.push({
      kind: 'field',
      article,
      type: gold.type,
      field: field.name,
      ...values,
      trigger: triggerOf(gold),
    })
  }
}

function count(score: Score, type: string, side: keyof Tally): void {
  const tally = score.types.get(type) ?? newTally()
  score.types.set(type, tally)
  tally[side]++
  score.event[side]++
}
