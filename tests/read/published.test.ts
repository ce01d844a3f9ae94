import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePublished } from '../../src/read/published.js'
import { DATE_FORMS } from '../../src/read/published-forms.js'

type Row = readonly [raw: unknown, day: string | null]

const MOMENTS: readonly Row[] = [
  ['2024-08-04T22:10:00Z', '2024-08-05'],
  ['2024-08-04T16:59:59Z', '2024-08-04'],
  ['2024-08-04T17:00:00.000Z', '2024-08-05'],
  ['2024-08-04T22:10:00+00:00', '2024-08-05'],
  ['2024-08-04T22:10:00+0000', '2024-08-05'],
  ['2024-08-04 22:10:00+00', '2024-08-05'],
  ['2024-08-04 22:10:00 UTC', '2024-08-05'],
  ['2024-08-04 22:10:00.123456 +00:00', '2024-08-05'],
  ['2024-08-05T06:30:00+07:00', '2024-08-05'],
  ['2024-08-05T00:10:00+0700', '2024-08-05'],
  ['2024-10-21T08:40:05+09:00', '2024-10-21'],
  ['2024-10-21T00:40:05+09:00', '2024-10-21'],
  ['2024-10-21T00:20:00+08:00', '2024-10-21'],
  ['2024-08-04T13:30:00-05:00', '2024-08-05'],
  ['2024-08-05T01:30:00+10:00', '2024-08-04'],
  ['20240804T221000Z', '2024-08-05'],
  ['Sun, 04 Aug 2024 22:10:00 GMT', '2024-08-05'],
  ['Sun, 04 Aug 2024 22:10:00 +0000', '2024-08-05'],
  ['Sun Aug 04 22:10:00 +0000 2024', '2024-08-05'],
  ['Sun Aug  4 22:10:00 2024', '2024-08-04'],
  ['Mon Aug 05 2024 06:00:00 GMT+0700 (Western Indonesia Time)', '2024-08-05'],
  ['2024-12-31T18:00:00Z', '2025-01-01'],
  ['2024-02-28T20:00:00Z', '2024-02-29'],
]

const NUMBERS: readonly Row[] = [
  [1722809400, '2024-08-05'],
  [1722809400000, '2024-08-05'],
  ['1722809400', '2024-08-05'],
  ['1722809400000', '2024-08-05'],
  ['1722809400.5', '2024-08-05'],
  [1722809400000000, '2024-08-05'],
  [1722809400n, '2024-08-05'],
  [20240805, '2024-08-05'],
  ['20240805', '2024-08-05'],
  ['20240805134512', '2024-08-05'],
  [45509, '2024-08-05'],
  ['45509.58', '2024-08-05'],
  [new Date('2024-08-04T22:10:00Z'), '2024-08-05'],
  [{ $date: '2024-08-04T22:10:00Z' }, '2024-08-05'],
  [{ $date: { $numberLong: '1722809400000' } }, '2024-08-05'],
  [['2024-08-05', '2024-08-06'], '2024-08-05'],
]

const NUMERIC_DATES: readonly Row[] = [
  ['05/08/2024', '2024-08-05'],
  ['5/8/2024', '2024-08-05'],
  ['05-08-2024 23:59', '2024-08-05'],
  ['05.08.2024', '2024-08-05'],
  ['05/08/24', '2024-08-05'],
  ['17/8/98', '1998-08-17'],
  ['05/08/2024, 13:45 WIB', '2024-08-05'],
  ['Sen, 08/05/2024', '2024-08-05'],
  ['Sen, 05/08/2024', '2024-08-05'],
  ['Senin, 08/05/2024 - 13:45', '2024-08-05'],
  ['Mon, 08/05/2024 - 13:45', '2024-08-05'],
  ['Rab, 08/05/2024', '2024-05-08'],
  ['4/30/2023 10:53:00 AM', '2023-04-30'],
  ['12/13/2024', '2024-12-13'],
  ['13/12/2024 9:05 PM', '2024-12-13'],
  ['2024/09/24 13:45:12', '2024-09-24'],
  ['2024.09.24', '2024-09-24'],
  ['2024-24-09', '2024-09-24'],
  ['2024-8-5', '2024-08-05'],
  ['Kompas.com - 05/08/2024, 13:45 WIB', '2024-08-05'],
]

const NAMED_MONTHS: readonly Row[] = [
  ['Senin, 05 Agustus 2024 13:45 WIB', '2024-08-05'],
  ['Rabu, 19 Sep 2018 11:28 WIB', '2018-09-19'],
  ['22 Agt 2024 - 10:24', '2024-08-22'],
  ['22 Agu 2024', '2024-08-22'],
  ['22 Ags 2024', '2024-08-22'],
  ['16 November 2022, 18:53', '2022-11-16'],
  ['16 Nopember 2022', '2022-11-16'],
  ['3 Pebruari 2019', '2019-02-03'],
  ['09 September 2024 19:30', '2024-09-09'],
  ['Ahad 04 Oct 2020 13:10 WIB', '2020-10-04'],
  ['Kamis, 04 Desember 2025 – 11:43 WIB', '2025-12-04'],
  ['KAMIS, 25 OKTOBER 2018 | 17:54 WIB | LAPORAN:', '2018-10-25'],
  ['By Rina - Kamis, 11 Februari 2021 | 15:45 WIB', '2021-02-11'],
  ['Administrator - Sabtu, 31 Agustus 2024 11:20 WIB', '2024-08-31'],
  ['Rabu, Januari 28, 2026', '2026-01-28'],
  ["Jum'at, 7 Jun 2024", '2024-06-07'],
  ['Tue, November 19, 2024 Published on Nov. 19, 2024 Published on 2024-11-19T21:34:45+07:00', '2024-11-19'],
  ['Diterbitkan: 19 Agustus 2024', '2024-08-19'],
  ['5\u00a0Agustus\u00a02024', '2024-08-05'],
  ['22-Aug-24', '2024-08-22'],
  ['Aug 5th, 2024', '2024-08-05'],
  ['5th of August 2024', '2024-08-05'],
  ['May 1, 2024 12:01 am', '2024-05-01'],
  ['13.45 WIB, 5 Agustus 2024', '2024-08-05'],
  ['Selasa, 06 Agustus 2024 00:15 WIT', '2024-08-06'],
  ['Minggu, 4 Agustus 2024 23:10 UTC', '2024-08-05'],
]

const FIRST_WINS: readonly Row[] = [
  ['Tayang: Kamis, 12 September 2024 17:41 WIB Diperbarui: Jumat, 13 September 2024 17:58 WIB', '2024-09-12'],
  ['Diperbarui: Jumat, 13 September 2024 | Tayang: Kamis, 12 September 2024', '2024-09-12'],
  ['Update: 2024-09-13 08:00 Terbit: 2024-09-12 17:00', '2024-09-12'],
  ['Diperbarui 13 September 2024', '2024-09-13'],
]

const NO_DAY: readonly Row[] = [
  [null, null],
  [undefined, null],
  ['', null],
  ['\\N', null],
  ['NaN', null],
  ['0000-00-00 00:00:00', null],
  ['0001-01-01T00:00:00', null],
  ['1970-01-01T00:00:00Z', null],
  [0, null],
  [7, null],
  [Number.NaN, null],
  [{}, null],
  [[], null],
  [true, null],
  ['2024-01', null],
  ['2024', null],
  ['Agustus 2024', null],
  ['2 jam yang lalu', null],
  ['31/02/2024', null],
  ['31 April 2024', null],
  ['08:05:2024', null],
  ['Senin', null],
]

describe.each([
  ['moments', MOMENTS],
  ['numbers and objects', NUMBERS],
  ['numeric dates', NUMERIC_DATES],
  ['named months', NAMED_MONTHS],
  ['several dates', FIRST_WINS],
  ['no day', NO_DAY],
])('parsePublished: %s', (_, rows) => {
  it.each(rows)('%s -> %s', (raw, day) => {
    expect(parsePublished(raw)).toBe(day)
  })
})

describe('parsePublished', () => {
  it.each(DATE_FORMS)('reads the example of the form "$name"', ({ example, pattern }) => {
    expect(example.toLowerCase()).toMatch(pattern)
    expect(parsePublished(example)).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('gives a real day or null, whatever it is handed', () => {
    const stampLike = fc.stringMatching(/^[0-9a-zA-Z:/., +|-]{0,60}$/)
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), stampLike, fc.double()), (raw) => {
        const day = parsePublished(raw)
        expect(day === null || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('tells every moment in Indonesian western time', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1999-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          const day = new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
          expect(parsePublished(date.toISOString())).toBe(day)
          expect(parsePublished(date.getTime())).toBe(day)
          expect(parsePublished(date.toUTCString())).toBe(day)
        },
      ),
    )
  })
})
