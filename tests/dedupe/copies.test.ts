import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupCopies, isCopy, signatureOf } from '../../src/dedupe/index.js'
import { OTHER_TOPIC, PLEDGE, PLEDGE_COPY } from './articles.js'

const [pledge, copy, other] = [PLEDGE, PLEDGE_COPY, OTHER_TOPIC].map(signatureOf) as [
  ReturnType<typeof signatureOf>,
  ReturnType<typeof signatureOf>,
  ReturnType<typeof signatureOf>,
]

describe('copies', () => {
  it('are told from other articles of the same topic', () => {
    expect([isCopy(pledge, copy), isCopy(pledge, other), isCopy(copy, other)]).toEqual([true, false, false])
  })

  it('are not what a long compilation holds', () => {
    const filler = Array.from({ length: 2000 }, (_, index) => `kata${index}`).join(' ')
    expect(isCopy(pledge, signatureOf(`${PLEDGE}\n${filler}`))).toBe(false)
  })

  it('may be of any length', () => {
    for (const text of ['', 'ikrar', 'ikrar netral']) expect(isCopy(signatureOf(text), signatureOf(text))).toBe(true)
    expect(isCopy(signatureOf('ikrar'), signatureOf('netral'))).toBe(false)
  })

  it('make the same groups in any order', () => {
    const pool = fc.shuffledSubarray([pledge, copy, other, signatureOf(PLEDGE), signatureOf('lain sama sekali')], {
      minLength: 5,
    })
    const kinds = new Map([pledge, copy, other].map((signature, index) => [signature, index]))
    const check = (signatures: (typeof pledge)[]): void => {
      const groups = groupCopies(signatures)
      const groupOf = (signature: typeof pledge) => groups[signatures.indexOf(signature)]
      expect(groupOf(pledge)).toBe(groupOf(copy))
      expect(groupOf(other)).not.toBe(groupOf(pledge))
      expect(new Set(groups).size).toBe(kinds.size)
    }
    fc.assert(fc.property(pool, check))
  })
})
