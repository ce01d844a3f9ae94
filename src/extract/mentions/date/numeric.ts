/** A numeric date as written; `last` is set where one token holds two days ("30-31/8/2023", "30/8-1/9"). */
export interface NumericDate {
  readonly first: NumericDay
  readonly last: NumericDay | null
  /** All four digits of the year are there: the digits are a date wherever they stand. */
  readonly certain: boolean
  /** Slashes between all parts: the month may stand first in a stamp. */
  readonly slashes: boolean
}

export interface NumericDay {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

const DAY_MONTH_YEAR = /^(\d{1,2})([/.-])(\d{1,2})(?:([/.-])(\d{4}|\d{2}))?$/
const YEAR_MONTH_DAY = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/
const TWO_DAYS = /^(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?)?-(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/

/** Two-digit years up to this one are 20xx. */
const LAST_OF_THIS_CENTURY = 50

/** Reads a number token's `norm` ("5/2/2024", "27/9", "2024-08-05", "30-31/8/2023"); null if it is no date. */
export function readNumeric(norm: string): NumericDate | null {
  if (norm.length < 3 || norm.length > 21) return null
  return readDayFirst(norm) ?? readYearFirst(norm) ?? readTwoDays(norm)
}

function readDayFirst(norm: string): NumericDate | null {
  const match = DAY_MONTH_YEAR.exec(norm)
  if (!match) return null
  const [, day = '', firstMark, month = '', secondMark, year] = match
  if (firstMark === '-' && secondMark === '/') return null // "5-6/08": two days
  const first = makeDay(day, month, year) ?? makeDay(month, day, year)
  const slashes = firstMark === '/' && (secondMark ?? '/') === '/'
  return first && { first, last: null, certain: year?.length === 4, slashes }
}

function readYearFirst(norm: string): NumericDate | null {
  const match = YEAR_MONTH_DAY.exec(norm)
  const first = match && makeDay(match[4] ?? '', match[3] ?? '', match[1])
  return first && { first, last: null, certain: true, slashes: false }
}

function readTwoDays(norm: string): NumericDate | null {
  const match = TWO_DAYS.exec(norm)
  if (!match) return null
  const [, day = '', month, year, lastDay = '', lastMonth = '', lastYear] = match
  const last = makeDay(lastDay, lastMonth, lastYear)
  const first = makeDay(day, month ?? lastMonth, year ?? lastYear)
  return first && last && { first, last, certain: lastYear?.length === 4, slashes: false }
}

function makeDay(day: string, month: string, year: string | undefined): NumericDay | null {
  const made = { day: Number(day), month: Number(month), year: year === undefined ? null : fullYear(year) }
  return made.day >= 1 && made.day <= 31 && made.month >= 1 && made.month <= 12 && plausible(made.year) ? made : null
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year
}

function plausible(year: number | null): boolean {
  return year === null || (year >= 1900 && year <= 2099)
}
