import { describe, expect, it } from 'vitest'
import { institutionKind, institutionTrie, isNationalBody } from '../../src/lexicon/institutions.js'
import { readRows } from '../../src/lexicon/regions/rows.js'
import { wordsOf } from '../../src/lexicon/regions/spelling.js'

describe('institutions.tsv', () => {
  const rows = readRows('institutions.tsv')

  it('has five cells a row', () => {
    expect(rows.filter((row) => row.length !== 5)).toEqual([])
  })

  it('has each spelling once', () => {
    const spellings = rows.flatMap(([, , , , forms = '']) => forms.split('|').map((form) => wordsOf(form).join(' ')))
    expect(spellings.filter((spelling, k) => spellings.indexOf(spelling) !== k)).toEqual([])
  })

  it('is found by every spelling, with the key of its row', () => {
    const lost = rows.flatMap(([key, , , , forms = '']) =>
      forms.split('|').filter((form) => institutionTrie().get(wordsOf(form))?.key !== key),
    )
    expect(lost).toEqual([])
  })

  it('has one kind a key', () => {
    expect(rows.filter(([key = '', kind]) => institutionKind(key) !== kind)).toEqual([])
  })
})

describe('isNationalBody', () => {
  it.each([
    ['kasn', true],
    ['bkn', true],
    ['kemenpanrb', true],
    ['bawaslu', false],
    ['polri', false],
    ['pemda', false],
    ['no-such-body', false],
  ])('%s: %s', (key, national) => {
    expect(isNationalBody(key)).toBe(national)
  })
})
