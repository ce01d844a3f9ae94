import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrap } from '../../src/write/wrap.js'

it.each([
  ['satu dua tiga', 8, ['satu dua', 'tiga']],
  ['satu', 8, ['satu']],
  ['', 8, []],
  ['netralitasnya', 5, ['netra', 'litas', 'nya']],
  ['a  b', 1, ['a', 'b']],
  ['tepat delapan', 5, ['tepat', 'delap', 'an']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

it('keeps every word and no line is wider than asked', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 90 }), (text, width) => {
      const lines = wrap(text, width)
      expect(lines.every((line) => line.length <= width && line.length > 0)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})

it('does not part the halves of an emoji', () => {
  expect(wrap('🌴🌴🌴', 3)).toEqual(['🌴', '🌴', '🌴'])
})
