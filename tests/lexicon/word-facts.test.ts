import { expect, it, vi } from 'vitest'
import { spellingAt, UNNUMBERED } from '../../src/lexicon/spellings.js'
import { wordBits, wordFact, wordValue } from '../../src/lexicon/word-facts.js'
import { tokenize } from '../../src/split/index.js'

it('gives the same wording one spelling in every text', () => {
  const [first] = tokenize('Netralitas')
  const [, second] = tokenize('soal Netralitas')
  expect(second?.id).toBe(first?.id)
  expect(tokenize('netralitas')[0]?.id).not.toBe(first?.id)
})

it('leaves long junk unnumbered and reads it all the same', () => {
  const junk = 'A'.repeat(100)
  expect(spellingAt(junk, 0, junk.length, (wording) => wording.toLowerCase())).toEqual({
    id: UNNUMBERED,
    text: junk,
    norm: 'a'.repeat(100),
  })
})

it('asks once a spelling', () => {
  const test = vi.fn(({ norm }: { norm: string }) => norm === 'camat')
  const isCamat = wordFact(test)
  expect(tokenize('Camat, camat dan lurah; camat').map(isCamat)).toEqual([true, false, true, false, false, false, true])
  expect(test).toHaveBeenCalledTimes(6)
  expect(isCamat(undefined)).toBe(false)
})

it('answers for words without a number, without remembering', () => {
  const isLong = wordFact(({ text }) => text.length > 50)
  expect(tokenize(`${'b'.repeat(45)} ${'b'.repeat(60)}`).map(isLong)).toEqual([false, true])
})

it('remembers values and bits', () => {
  const lengthOf = wordValue(({ text }) => text.length)
  const bitsOf = wordBits(({ kind }) => (kind === 'number' ? 2 : 1))
  const tokens = tokenize('dua 2 dua')
  expect(tokens.map(lengthOf)).toEqual([3, 1, 3])
  expect(tokens.map(bitsOf)).toEqual([1, 2, 1])
})
