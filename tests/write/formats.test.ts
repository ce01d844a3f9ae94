import { describe, expect, it } from 'vitest'
import { formatNamed, formatOfPath, WRITERS } from '../../src/write/index.js'

describe('output formats', () => {
  it('are the four of the data contract', () => {
    expect(WRITERS.map((format) => format.name)).toEqual(['csv', 'json', 'jsonl', 'table'])
  })

  it('have endings of their own', () => {
    const endings = WRITERS.flatMap((format) => format.endings)
    expect(new Set(endings).size).toBe(endings.length)
  })

  it.each([
    ['events.csv', 'csv'],
    ['EVENTS.JSONL', 'jsonl'],
    ['a.json', 'json'],
    ['events.ndjson', 'jsonl'],
    ['events', undefined],
  ])('%s is written as %s', (path, name) => {
    expect(formatOfPath(path)?.name).toBe(name)
  })

  it('are found by name', () => {
    expect(formatNamed('json').endings).toEqual(['.json'])
    expect(() => formatNamed('xml')).toThrow('no output format is called "xml"')
  })
})
