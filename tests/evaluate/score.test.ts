import { describe, expect, it } from 'vitest'
import { matchEvents } from '../../src/evaluate/match.js'
import { newScore, scoreArticle } from '../../src/evaluate/score.js'
import type { ScoredEvent } from '../../src/evaluate/scored-event.js'
import { measure } from '../../src/evaluate/tally.js'

const event = (type: string, trigger: string, more: Partial<ScoredEvent> = {}): ScoredEvent => ({
  type,
  trigger,
  ...more,
})

describe('matchEvents', () => {
  it('takes the best agreement first and uses each event once', () => {
    const gold = [
      event('appeal', 'mengimbau', { date: '2024-01-01' }),
      event('appeal', 'meminta', { date: '2024-02-02' }),
    ]
    const predicted = [
      event('appeal', 'meminta', { date: '2024-02-02' }),
      event('appeal', 'lain', { date: '2024-01-01' }),
    ]
    expect([...matchEvents(gold, predicted)].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('never pairs events of two types', () => {
    expect(matchEvents([event('pact', 'x')], [event('pledge', 'x')]).size).toBe(0)
  })

  it('settles ties by the order of the lists', () => {
    expect([...matchEvents([event('pact', 'a'), event('pact', 'a')], [event('pact', 'a')])]).toEqual([[0, 0]])
  })
})

describe('scoreArticle', () => {
  const scoreOf = (gold: ScoredEvent[], predicted: ScoredEvent[]) => {
    const score = newScore()
    scoreArticle(score, { id: 'x', events: gold }, predicted)
    return score
  }

  it('counts found, missed and extra events, by type too', () => {
    const score = scoreOf([event('pact', 'a'), event('pledge', 'b')], [event('pact', 'a'), event('appeal', 'c')])
    expect(score.event).toEqual({ truePositives: 1, falsePositives: 1, falseNegatives: 1 })
    expect(score.types.get('pledge')).toEqual({ truePositives: 0, falsePositives: 0, falseNegatives: 1 })
    expect(score.deviations.map(({ kind, type }) => [kind, type])).toEqual([
      ['missed', 'pledge'],
      ['extra', 'appeal'],
    ])
  })

  it('lets an optional event count neither way', () => {
    const optional = event('pact', 'a', { optional: true })
    for (const predicted of [[], [event('pact', 'a')]]) {
      const score = scoreOf([optional], predicted)
      expect([score.event, score.relevance]).toEqual([measureless, measureless])
    }
  })

  it('counts the fields of an event that was not found as missed', () => {
    expect(scoreOf([event('pact', 'a', { date: '2024' })], []).fields.get('date')).toEqual({
      ...measureless,
      falseNegatives: 1,
    })
  })

  it('tells relevant articles from others', () => {
    expect(scoreOf([], [event('pact', 'a')]).relevance).toEqual({ ...measureless, falsePositives: 1 })
    expect(scoreOf([event('pact', 'a')], []).relevance).toEqual({ ...measureless, falseNegatives: 1 })
    expect(scoreOf([event('pact', 'a')], [event('appeal', 'b')]).relevance).toEqual({
      ...measureless,
      truePositives: 1,
    })
  })
})

const measureless = { truePositives: 0, falsePositives: 0, falseNegatives: 0 }

describe('measure', () => {
  it('gives precision, recall and F1', () => {
    expect(measure({ truePositives: 6, falsePositives: 2, falseNegatives: 4 })).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: 12 / 18,
    })
  })

  it('gives null where there is nothing to measure', () => {
    expect(measure(measureless)).toEqual({ precision: null, recall: null, f1: null })
  })
})
