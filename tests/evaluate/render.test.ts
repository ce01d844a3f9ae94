import { expect, it } from 'vitest'
import { measuresOf } from '../../src/evaluate/measures.js'
import { renderDeviation, renderMeasures } from '../../src/evaluate/render.js'
import { newScore, scoreArticle } from '../../src/evaluate/score.js'

it('prints articles, events, types and fields as a table', () => {
  const score = newScore()
  const gold = [
    { type: 'pact', trigger: 'teken', date: '2024' },
    { type: 'appeal', trigger: 'imbau' },
  ]
  scoreArticle(score, { id: 'a', events: gold }, [{ type: 'pact', trigger: 'teken', date: '2023' }])
  expect(renderMeasures(score, measuresOf(score)).split('\n').slice(0, 9)).toEqual([
    '1 articles, 2 gold events, 1 extracted',
    '',
    '                  precision  recall      F1   right   extra  missed',
    'relevance             1.000   1.000   1.000       1       0       0',
    'event                 1.000   0.500   0.667       1       0       1',
    'types',
    '  appeal                  -   0.000   0.000       0       0       1',
    '  pact                1.000   1.000   1.000       1       0       0',
    'fields',
  ])
  expect(score.deviations.map(renderDeviation)).toEqual([
    'wrong   a: pact.date is 2023, should be 2024',
    'missed  a: appeal “imbau”',
  ])
})
