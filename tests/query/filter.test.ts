import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/model/event.js'
import { daysOf } from '../../src/query/days.js'
import { compileFilter, type Filter } from '../../src/query/filter.js'
import { bareEvent, sampleEvent } from '../write/sample.js'

describe('daysOf', () => {
  it.each([
    ['2024-08-05', '2024-08-05', '2024-08-05'],
    ['2024-08', '2024-08-01', '2024-08-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02-05/2024-02-07', '2024-02-05', '2024-02-07'],
    ['2024-08~', '2024-08-01', '2024-08-31'],
  ])('%s lasts from %s to %s', (edtf, first, last) => {
    expect(daysOf(edtf)).toEqual({ first, last })
  })

  it.each(['Senin', '', '2024-8-5', '2024/', '2024/2025/2026', '202X'])('%j is no date', (edtf) => {
    expect(daysOf(edtf)).toBeNull()
  })
})

describe('compileFilter', () => {
  const on = (edtf: string): Event => sampleEvent({ date: { edtf, text: '', basis: 'stated' } })
  const rows: [Filter, Event, boolean][] = [
    [{}, sampleEvent(), true],
    [{}, sampleEvent({ status: 'planned' }), false],
    [{ status: 'planned' }, sampleEvent({ status: 'planned' }), true],
    [{ status: 'planned' }, sampleEvent(), false],
    [{ status: 'all' }, sampleEvent({ status: 'planned' }), true],
    [{ types: ['pact', 'pledge'] }, sampleEvent(), true],
    [{ types: ['pact'] }, sampleEvent(), false],
    [{ region: 'kabupaten  mempawah' }, sampleEvent(), true],
    [{ region: 'Mempawah' }, sampleEvent(), true],
    [{ region: 'Kota Mempawah' }, sampleEvent(), false],
    [{ region: '61.02' }, sampleEvent(), true],
    [{ region: '61' }, sampleEvent(), true],
    [{ region: '6' }, sampleEvent(), false],
    [{ region: 'Kalimantan Barat' }, sampleEvent(), true],
    [{ region: 'Provinsi Kalimantan Barat' }, sampleEvent(), true],
    [{ region: 'Kalimantan Barat' }, bareEvent(), false],
    [{ official: 'rustam' }, sampleEvent(), true],
    [{ official: 'bupati mempawah' }, sampleEvent(), true],
    [{ official: 'gubernur' }, sampleEvent(), false],
    [{ from: '2024-08-05', to: '2024-08-05' }, sampleEvent(), true],
    [{ from: '2024-08-06' }, sampleEvent(), false],
    [{ to: '2024-07' }, sampleEvent(), false],
    [{ from: '2024' }, bareEvent(), false],
    [{ from: '2024-08-20', to: '2024-08-21' }, on('2024-08'), true],
    [{ from: '2024-02-07' }, on('2024-02-05/2024-02-07'), true],
    [{ minAsn: 120 }, sampleEvent(), true],
    [{ minAsn: 121 }, sampleEvent(), false],
    [{ minAsn: 0 }, bareEvent(), false],
    [
      { minAsn: 100 },
      sampleEvent({ asnCount: { value: null, min: 100, max: null, approximate: false, text: 'ratusan' } }),
      true,
    ],
    [{ election: 'pilkada 2024' }, sampleEvent(), true],
    [{ election: 'Pilkada' }, sampleEvent(), true],
    [{ election: 'Pil' }, sampleEvent(), false],
    [{ election: 'Pilkada' }, bareEvent(), false],
    [{ minConfidence: 0.93 }, sampleEvent(), true],
    [{ minConfidence: 0.94 }, sampleEvent(), false],
  ]

  it.each(rows)('%j', (filter, event, passes) => {
    expect(compileFilter(filter)(event)).toBe(passes)
  })
})
