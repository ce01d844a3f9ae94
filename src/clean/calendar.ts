/** Spellings of months and weekdays in publication stamps. Add a spelling here. */
const MONTHS: readonly string[] = [
  'januari|january|jan',
  'februari|february|pebruari|feb|peb',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agt|agst|agu|ags|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nopember|nov|nop',
  'desember|december|des|dec',
]
/** From Sunday, as `Date.getUTCDay` counts. */
const WEEKDAYS: readonly string[] = [
  'minggu|ahad|sunday|min|sun',
  'senin|monday|sen|mon',
  'selasa|tuesday|sel|tue',
  'rabu|wednesday|rab|wed',
  'kamis|thursday|kam|thu',
  "jumat|jum'at|jum’at|friday|jum|fri",
  'sabtu|saturday|sab|sat',
]

/** Source of a pattern for a month's name. */
export const MONTH_PATTERN = MONTHS.join('|')
const month = `(?:${MONTH_PATTERN})`
const weekday = `(?:${WEEKDAYS.join('|')})`

/** Source of a pattern for a day with its year, with named groups; a weekday may stand before it. */
export const DAY_PATTERN =
  `(?:(?<weekday>${weekday})\\b\\.?,? {1,2})?(?:(?<day>\\d{1,2}) {1,2}(?<month>${month})\\b\\.?,? {1,2}(?<year>\\d{4})` +
  `|(?<month2>${month})\\b\\.? {1,2}(?<day2>\\d{1,2}), (?<year2>\\d{4})` +
  '|(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year3>\\d{4})|(?<year4>\\d{4})[/-](?<month4>\\d{2})[/-](?<day4>\\d{2}))(?!\\d)'

/** Source of a pattern for a clock time, with the zone in `zone` where it stands. */
export const TIME_PATTERN =
  '(?:pukul |jam )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?(?<half>[AP]M))?(?: {1,2}(?<zone>WIB|WITA|WIT)\\b)?'

type Groups = Readonly<Record<string, string | undefined>>

/** The calendar day, `YYYY-MM-DD`, that the groups of DAY_PATTERN name; null if there is no such day. */
export function dayOf(groups: Groups): string | null {
  const { weekday: name, first, second, year3 } = groups
  if (groups.day !== undefined) return isoDay(groups.year, indexOf(MONTHS, groups.month) + 1, groups.day)
  if (groups.day2 !== undefined) return isoDay(groups.year2, indexOf(MONTHS, groups.month2) + 1, groups.day2)
  if (groups.day4 !== undefined) return isoDay(groups.year4, Number(groups.month4), groups.day4)
  if (first === undefined || second === undefined) return null
  const dayFirst = isoDay(year3, Number(second), first)
  const monthFirst = isoDay(year3, Number(first), second)
  if (name !== undefined) {
    const wanted = indexOf(WEEKDAYS, name)
    for (const day of [dayFirst, monthFirst]) if (day !== null && new Date(day).getUTCDay() === wanted) return day
  }
  return groups.half === undefined ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

function indexOf(names: readonly string[], name: string | undefined): number {
  const wanted = (name ?? '').toLowerCase()
  return names.findIndex((spellings) => spellings.split('|').includes(wanted))
}

function isoDay(year: string | undefined, monthNumber: number, day: string | undefined): string | null {
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)))
  const valid =
    date.getUTCFullYear() === Number(year) &&
    date.getUTCMonth() === monthNumber - 1 &&
    date.getUTCDate() === Number(day)
  return valid ? date.toISOString().slice(0, 10) : null
}
