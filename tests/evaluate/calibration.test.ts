import { expect, test } from 'vitest'
import { calibrationOf } from '../../src/evaluate/calibration.js'
import { newScore, scoreArticle } from '../../src/evaluate/score.js'

test('bins hold the mean confidence and the share that is right', () => {
  const { bins, error } = calibrationOf([
    { confidence: 0.92, right: true },
    { confidence: 0.94, right: false },
    { confidence: 0.55, right: true },
  ])
  expect(bins.map(({ from, events, observed }) => ({ from, events, observed }))).toEqual([
    { from: 0.5, events: 1, observed: 1 },
    { from: 0.9, events: 2, observed: 0.5 },
  ])
  expect(bins[1]?.predicted).toBeCloseTo(0.93)
  expect(error).toBeCloseTo((1 * 0.45 + 2 * 0.43) / 3)
})

test('without events there is nothing to be off', () => {
  expect(calibrationOf([])).toEqual({ bins: [], error: null })
})

test('events that are optional in the gold are neither right nor wrong', () => {
  const score = newScore()
  scoreArticle(score, { id: 'a', events: [{ type: 'pact' }, { type: 'appeal', optional: true }] }, [
    { type: 'pact', confidence: 0.9 },
    { type: 'appeal', confidence: 0.8 },
    { type: 'pledge', confidence: 0.3 },
  ])
  expect(score.predictions).toEqual([
    { confidence: 0.9, right: true },
    { confidence: 0.3, right: false },
  ])
})
