import { describe, expect, it } from 'vitest'
import { isWholeWord, isWordCharacter, isWordEdge } from '../../src/split/index.js'

describe('word edge', () => {
  it.each([
    ['ASN netral', 3, true],
    ['ASN netral', 2, false],
    ['ASN', 0, true],
    ['ASN', 3, true],
    ['café', 3, false],
    ['P3K', 1, false],
    ['ASN-nya', 3, true],
    ["Jum'at", 3, true],
    ['  ', 1, true],
  ])('%j at %i: %s', (text, offset, edge) => {
    expect(isWordEdge(text, offset)).toBe(edge)
  })

  it('tells whole words from parts', () => {
    expect(isWholeWord('netralitas ASN', 11, 14)).toBe(true)
    expect(isWholeWord('netralitas', 0, 6)).toBe(false)
  })

  it('knows no word character outside the text', () => {
    expect([isWordCharacter('a', -1), isWordCharacter('a', 0), isWordCharacter('a', 1)]).toEqual([false, true, false])
  })
})
