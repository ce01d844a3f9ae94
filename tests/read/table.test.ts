import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/read/table/dialect.js'
import { headerOf } from '../../src/read/table/header.js'
import { cellsOf } from '../../src/read/table/row.js'
import { RowCutter } from '../../src/read/table/row-cutter.js'

const COMMA: Dialect = { separator: 0x2c, quoting: 'double', lineEnd: 0x0a }

function rowsOf(text: string, dialect: Dialect = COMMA, piece = 5): string[][] {
  const cutter = new RowCutter(dialect, 10_000)
  const rows: string[][] = []
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += piece)
    for (const row of cutter.push(bytes.subarray(at, at + piece))) rows.push(cellsOf(row.bytes.toString(), dialect))
  for (const row of cutter.end()) rows.push(cellsOf(row.bytes.toString(), dialect))
  return rows
}

describe('rows and cells', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"b\nc"\r\nd', [['a', 'b\nc'], ['d']]],
    ['"a ""b"" c",d', [['a "b" c', 'd']]],
    ['a "b" c,d', [['a "b" c', 'd']]],
    ['"Siap," kata bupati,d', [['Siap, kata bupati', 'd']]],
    ['a,,\n', [['a', '', '']]],
    ['"",""', [['', '']]],
  ])('%j', (text, expected) => expect(rowsOf(text)).toEqual(expected))

  test('are what csv-stringify wrote and csv-parse reads', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '=', '\\'),
      maxLength: 8,
    })
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    const check = (cells: string[][], piece: number): void => {
      const text = stringify(cells, { quoted: true })
      expect(rowsOf(text, COMMA, piece)).toEqual(cells)
      expect(parse(text)).toEqual(cells)
    }
    fc.assert(fc.property(rows, fc.integer({ min: 1, max: 20 }), check), { numRuns: 500 })
  })

  test('psql COPY', () => {
    const copy: Dialect = { separator: 0x09, quoting: 'none', lineEnd: 0x0a }
    expect(rowsOf('a\\nb\t\\N\t"c\\\\d\n', copy)).toEqual([['a\nb', '', '"c\\d']])
  })
})

describe('headerOf', () => {
  const text = 'Bupati mengajak aparatur sipil negara menjaga netralitas. '.repeat(4)

  test.each<[string[], Record<string, string> | undefined, object]>([
    [['Unnamed: 0', 'judul', 'isi'], undefined, { inFirstRow: true, hasText: true }],
    [['kepala', 'naskah'], { text: 'naskah' }, { inFirstRow: true, hasText: true }],
    [['kepala', 'naskah'], undefined, { inFirstRow: true, hasText: false }],
    [['judul', 'tanggal'], undefined, { inFirstRow: true, hasText: false }],
    [['12', '2024-08-05', text], undefined, { inFirstRow: false, hasText: true, names: ['1', 'published', 'text'] }],
    [['12', text, 'https://a.example/b'], undefined, { names: ['1', 'text', 'url'] }],
    [['x', 'y'], { text: '2' }, { inFirstRow: false, hasText: true, names: ['1', '2'] }],
  ])('%j with %j', (cells, map, expected) => expect(headerOf(cells, map)).toMatchObject(expected))
})
