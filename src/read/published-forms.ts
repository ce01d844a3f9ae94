import { MONTH_ALTERNATIVES, MONTHS } from './published-names.js'

/** Year, month (1-12) and day as written; nothing checked yet. */
export interface WrittenDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** One way of writing a date. */
export interface DateForm {
  readonly name: string
  readonly example: string
  /** Matched against the lower-case string, sticky search from the left. Every quantifier is bounded: linear on any input. */
  readonly pattern: RegExp
  /** The possible readings, preferred one first. */
  readonly read: (match: RegExpMatchArray) => readonly WrittenDay[]
  /** Number of the capturing group that holds time and zone where they stand inside the date itself. */
  readonly clock?: number
}

/** Day and year, with the marks that portals put between ("22-Aug-24", "5 Agustus, 2024", "5 Agt '24"). */
const GAP = "[ \\-./,'|]{0,3}"
const DAY = '(?<!\\d)(\\d{1,2})(?!\\d)'
const YEAR = '(\\d{4}|\\d{2})(?!\\d|:\\d)'
const MONTH = `(${MONTH_ALTERNATIVES})(?![a-z])`
const CLOCK = '(\\d{1,2}:\\d{2}(?::\\d{2})?(?: (?:[+-]\\d{2}:?\\d{2}|utc|gmt|wib|wita|wit))?)'

/** Ways of writing a date. Where two match at the same place the earlier row wins. Add a form here. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    name: 'year-month-day',
    example: '2024-08-05T13:45:12+07:00',
    pattern: /(?<![\d/-])(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/g,
    read: ([, y, a, b]) => [written(y, a, b), written(y, b, a)],
  },
  {
    name: 'compact',
    example: '20240805T134512Z',
    pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=t\d{4}|(?:\d{4}|\d{6})?(?!\d))/g,
    read: ([, y, m, d]) => [written(y, m, d)],
  },
  {
    name: 'day month-name year',
    example: 'Senin, 05 Agustus 2024',
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of )?${MONTH}${GAP}${YEAR}`, 'g'),
    read: ([, d, name, y]) => [written(y, MONTHS.get(name ?? ''), d)],
  },
  {
    name: 'month-name day clock year',
    example: 'Sun Aug 04 22:10:00 +0000 2024',
    pattern: new RegExp(`(?<![a-z])${MONTH} ?${DAY} ${CLOCK} (\\d{4})(?!\\d)`, 'g'),
    read: ([, name, d, , y]) => [written(y, MONTHS.get(name ?? ''), d)],
    clock: 3,
  },
  {
    name: 'month-name day year',
    example: 'Januari 28, 2026',
    pattern: new RegExp(`(?<![a-z])${MONTH}${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${GAP}(\\d{4})(?!\\d)`, 'g'),
    read: ([, name, d, y]) => [written(y, MONTHS.get(name ?? ''), d)],
  },
  {
    name: 'day/month/year',
    example: '05/08/2024, 13:45 WIB',
    pattern: /(?<![\d/])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d:])/g,
    read: ([, a, , b, y]) => [written(y, b, a), written(y, a, b)],
  },
]

function written(year: string | undefined, month: string | number | undefined, day: string | undefined): WrittenDay {
  const y = Number(year)
  return { year: year?.length === 2 ? century(y) + y : y, month: Number(month), day: Number(day) }
}

/** "30/5/21" is 2021 and "17/8/98" 1998: the net has no news from before the seventies. */
function century(twoDigits: number): number {
  return twoDigits < 70 ? 2000 : 1900
}
