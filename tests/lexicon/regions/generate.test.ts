import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeRegionTables, sourceFolder } from '../../../src/lexicon/regions/generate.js'

const tables = makeRegionTables(sourceFolder())
const rows = (table: string): string[][] =>
  table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.split('\t'))

const stored = (file: string): string =>
  readFileSync(new URL(`../../../src/lexicon/data/${file}`, import.meta.url), 'utf8')

describe('makeRegionTables', () => {
  const codes = rows(tables.regions).map(([code = '']) => code)

  it.each([
    ['provinces', codes.filter((code) => code.length === 2).length, 38],
    ['regencies', codes.filter((code) => code.length === 5 && code.slice(3) < '71').length, 416],
    ['cities', codes.filter((code) => code.length === 5 && code.slice(3) >= '71').length, 98],
    ['districts', new Set(rows(tables.districts).flatMap(([, , list = '']) => list.split(','))).size, 7277],
  ])('has all %s', (_, count, expected) => {
    expect(count).toBe(expected)
  })

  it('gives every regency a province and every district a regency', () => {
    const known = new Set(codes)
    const districts = rows(tables.districts).flatMap(([, , list = '']) => list.split(','))
    expect(codes.filter((code) => code.length === 5 && !known.has(code.slice(0, 2)))).toEqual([])
    expect(districts.filter((code) => !known.has(code.slice(0, 5)))).toEqual([])
  })

  it('starts every table with the notice of its licence', () => {
    for (const table of Object.values(tables)) expect(table).toMatch(/^# .*Open Database License/)
  })

  it.each(['regions', 'districts', 'villages'] as const)(
    'is what %s.tsv holds: run the generator where it is not',
    (name) => {
      expect(tables[name] === stored(`${name}.tsv`)).toBe(true)
    },
  )
})
