import { describe, expect, it } from 'vitest'
import { isVillageName } from '../../../src/lexicon/regions/districts.js'
import { regionsNamed } from '../../../src/lexicon/regions/index.js'
import { readRows } from '../../../src/lexicon/regions/rows.js'
import { squash, wordsOf } from '../../../src/lexicon/regions/spelling.js'
import { regionTable } from '../../../src/lexicon/regions/territories.js'

describe('region-aliases.tsv', () => {
  const rows = readRows('region-aliases.tsv')

  it('has each spelling once', () => {
    const spellings = rows.map(([spelling = '', codes = '']) => `${wordsOf(spelling).join(' ')} ${codes}`)
    expect(spellings.filter((row, k) => spellings.indexOf(row) !== k)).toEqual([])
  })

  it('has three cells a row: spelling, codes, use', () => {
    expect(rows.filter((row) => row.length !== 3)).toEqual([])
  })

  it('is found by every one of its spellings', () => {
    const missed = rows.filter(([spelling = '', codes = '']) => {
      const found = new Set(regionsNamed(spelling).map(({ code }) => code))
      return !codes.split(',').every((code) => found.has(code))
    })
    expect(missed).toEqual([])
  })
})

describe('region-capitals.tsv', () => {
  it('knows a capital of every province and every regency', () => {
    const known = new Set(readRows('region-capitals.tsv').map(([, code]) => code))
    const missing = [...regionTable().values()].filter(({ level, code }) => level !== 'city' && !known.has(code ?? ''))
    expect(missing.map(({ name }) => name)).toEqual([])
  })
})

describe('regionTable', () => {
  it('finds every territory by its name with level word', () => {
    const lost = [...regionTable().values()].filter((region) => !regionsNamed(region.name).includes(region))
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  it('has 26 names that are a city and a regency in the same breath', () => {
    const levels = new Map<string, Set<string>>()
    for (const { bare, level } of regionTable().values()) {
      if (level !== 'province') levels.set(bare, (levels.get(bare) ?? new Set()).add(level))
    }
    expect([...levels.values()].filter(({ size }) => size === 2)).toHaveLength(26)
  })
})

describe('isVillageName', () => {
  it('finds every line of its table and no other word', () => {
    const keys = readRows('villages.tsv').map(([key = '']) => key)
    expect(keys.filter((key) => !isVillageName(key))).toEqual([])
    expect(['', 'zzzz', 'aaaa', 'hasanbasri', 'zzz'].filter(isVillageName)).toEqual([])
  })

  it('asks without blanks and marks', () => {
    expect(isVillageName(squash('Sungai Lekop'))).toBe(isVillageName('sungailekop'))
  })
})
