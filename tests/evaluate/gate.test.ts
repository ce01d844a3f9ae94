import { describe, expect, it } from 'vitest'
import { checkGate, pinSet } from '../../src/evaluate/gate.js'
import type { MeasuredSet } from '../../src/evaluate/measures.js'

const set = (f1: number | null, changes: Partial<MeasuredSet> = {}): MeasuredSet => ({
  name: 'fixtures/articles',
  fingerprint: 'aa',
  articles: 3,
  events: 5,
  measures: [{ name: 'event', precision: f1, recall: f1, f1, truePositives: 0, falsePositives: 0, falseNegatives: 0 }],
  ...changes,
})
const { gate } = pinSet({ sets: {} }, set(2 / 3))

describe('checkGate', () => {
  it('passes what reaches its floors', () => {
    expect(checkGate(gate, set(2 / 3))).toEqual([])
    expect(checkGate(gate, set(0.9))).toEqual([])
  })

  it('names the measure that fell', () => {
    expect(checkGate(gate, set(0.5))).toEqual(['fixtures/articles: event F1 0.5000 is below its floor 0.6666'])
    expect(checkGate(gate, set(null))).toHaveLength(1)
  })

  it('stops when the gold set has changed or is unknown', () => {
    expect(checkGate(gate, set(0.9, { fingerprint: 'bb' }))[0]).toMatch(/has changed/)
    expect(checkGate(gate, set(0.9, { name: 'other' }))[0]).toMatch(/not pinned/)
  })
})

describe('pinSet', () => {
  it('pins what is reached now, cut to four places', () => {
    expect(gate.sets).toEqual({
      'fixtures/articles': { fingerprint: 'aa', articles: 3, events: 5, floors: { event: 0.6666 } },
    })
  })

  it('keeps other sets, in order of their names', () => {
    expect(Object.keys(pinSet(gate, set(1, { name: 'a' })).gate.sets)).toEqual(['a', 'fixtures/articles'])
  })

  it('says which floors it would lower', () => {
    expect(pinSet(gate, set(0.6)).lowered).toHaveLength(1)
    expect(pinSet(gate, set(0.7)).lowered).toEqual([])
  })

  it('pins 0.7 as 0.7, in spite of binary fractions', () => {
    expect(pinSet({ sets: {} }, set(0.7)).gate.sets['fixtures/articles']?.floors).toEqual({ event: 0.7 })
  })
})
