import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/model/event.js'
import { COUNT_FIELDS, EventCount } from '../../src/query/count.js'
import { bareEvent, sampleEvent } from '../write/sample.js'

function countBy(name: string, ...articles: Event[][]) {
  const field = COUNT_FIELDS.find((each) => each.name === name)
  if (field === undefined) throw new Error(`no field ${name}`)
  const count = new EventCount(field)
  for (const events of articles) count.add(events)
  return count.rows()
}

describe('EventCount', () => {
  it('counts events, tallies apart, and the articles that tell of them', () => {
    const pact = sampleEvent({ type: 'pact' })
    expect(countBy('type', [pact, pact, sampleEvent()], [pact, sampleEvent({ aggregate: true })])).toEqual([
      { value: 'pact', events: 3, tallies: 0, articles: 2 },
      { value: 'pledge', events: 1, tallies: 1, articles: 2 },
    ])
  })

  it.each([
    ['province', 'Kalimantan Barat'],
    ['region', 'Kabupaten Mempawah'],
    ['year', '2024'],
    ['month', '2024-08'],
    ['election', 'Pilkada 2024'],
    ['official', 'Rustam Hadi'],
    ['publisher', 'Kabar Mempawah'],
  ])('counts by %s; what is not said counts as that', (name, value) => {
    const unsaid = bareEvent({ article: { ...sampleEvent().article, publisher: null } })
    expect(countBy(name, [sampleEvent(), sampleEvent(), unsaid]).map((row) => [row.value, row.events])).toEqual([
      [value, 2],
      [null, 1],
    ])
  })

  it('does not take a mere year for a month', () => {
    expect(countBy('month', [sampleEvent({ date: { edtf: '2024', text: '', basis: 'stated' } })])[0]?.value).toBeNull()
  })
})
