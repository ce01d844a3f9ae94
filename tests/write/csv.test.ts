import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../src/write/columns.js'
import { csv, toCell } from '../../src/write/csv.js'
import { PLAIN_STYLE } from '../../src/write/index.js'
import { bareEvent, sampleEvent } from './sample.js'

const writer = await csv.createWriter({ tool: sampleEvent().tool, width: 80, style: PLAIN_STYLE, labels: {} })

function cells(...events: Parameters<typeof writer.article>[1]): Record<string, string>[] {
  const text = writer.begin() + writer.article(sampleEvent().article, events, 0)
  return parse(text, { columns: true })
}

describe('toCell', () => {
  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['+62', `'+62`],
    ['-5', `'-5`],
    ['@impor', `'@impor`],
    ['\t=1+1', `'=1+1`],
    ['\r-1', `'-1`],
    ['＝1', `'＝1`],
    ['a=b', 'a=b'],
    [-5, '-5'],
    [true, 'true'],
    [null, ''],
  ])('%j becomes %j', (value, cell) => {
    expect(toCell(value)).toBe(cell)
  })
})

describe('csv', () => {
  it('has the columns of the data contract in their order', () => {
    const contract =
      'article_id, path, record, title, publisher, url, published, event_id, event_type, status, aggregate, official, position, acting, role, ' +
      'subject, subject_position, other_officials, region, region_level, region_code, province, province_code, place, date, date_text, date_basis, ' +
      'asn_count, asn_count_min, asn_count_max, asn_count_text, election, confidence, trigger, sentence, start, end, rule, tool_version, rules_hash'
    expect(writer.begin()).toBe(`${contract.replaceAll(' ', '')}\n`)
    expect(new Set(COLUMNS.map((column) => column.name)).size).toBe(COLUMNS.length)
  })

  it('writes one row an event, codes as they are', () => {
    const rows = cells(sampleEvent(), bareEvent({ id: 'e2' }))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      region_code: '61.02',
      official: 'Rustam Hadi',
      asn_count: '120',
      aggregate: 'false',
      start: '28',
    })
    expect(rows[1]).toMatchObject({ event_id: 'e2', official: '', region: '', date: '', asn_count: '' })
  })

  it('names the officials that have no column of their own', () => {
    const leader = sampleEvent().officials[0]
    const others = [
      { name: 'Siti Rahma', position: 'Sekda Mempawah', acting: null, role: 'attendee' },
      { name: null, position: 'Camat Jongkat', acting: null, role: 'attendee' },
    ] as const
    expect(cells(sampleEvent({ officials: [...(leader ? [leader] : []), ...others] }))[0]?.other_officials).toBe(
      'Siti Rahma, Sekda Mempawah (attendee); Camat Jongkat (attendee)',
    )
  })

  it('gives back any text on one line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const event = sampleEvent({ place: title })
        const text = writer.article(event.article, [event], 0)
        expect(text.trimEnd()).not.toMatch(/[\r\n]/)
        expect(cells(event)[0]?.place).toBe(toCell(title))
      }),
    )
  })
})
