import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointOffsets, withCodePointOffsets } from '../../src/offsets.js'
import { sampleEvent } from '../write/sample.js'

it('counts code points, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const text = parts.join('')
      const toCodePoints = codePointOffsets(text)
      for (let at = 0, points = 0; at <= text.length; points++) {
        expect(toCodePoints(at)).toBe(points)
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      }
    }),
  )
})

it('converts every offset of an event', () => {
  const text = '🌴🌴 ikrar'
  const quote = { text: 'ikrar', start: 5, end: 10 }
  const event = sampleEvent({
    trigger: quote,
    sentence: { text, start: 0, end: 10 },
    evidence: [{ ...quote, field: 'date' }],
  })
  const converted = withCodePointOffsets(event, codePointOffsets(text))
  expect(converted.trigger).toEqual({ text: 'ikrar', start: 3, end: 8 })
  expect(converted.sentence.end).toBe(8)
  expect(converted.evidence).toEqual([{ text: 'ikrar', start: 3, end: 8, field: 'date' }])
  expect([...text].slice(3, 8).join('')).toBe('ikrar')
})
