import { expect, it } from 'vitest'
import { structure } from '../../src/split/index.js'

it('cuts a text without final marks into pieces that rules can afford to read as a whole', () => {
  const { sentences } = structure('camat dan lurah '.repeat(1500))
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([1000, 1000, 1000, 1000, 500])
})
