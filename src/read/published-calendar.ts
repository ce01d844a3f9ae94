import type { WrittenDay } from './published-forms.js'

const HOUR = 3_600_000
/** Western Indonesian time: the clock that moments in another zone are turned to. */
const WIB_HOURS = 7
const FIRST_YEAR = 1945
const LAST_YEAR = 2099
/** What databases write where they know no date. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['1970-01-01', '1980-01-01'])

/** Time of day and distance from Greenwich as written; `offset` null where no zone is given. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  /** Minutes east of Greenwich. */
  readonly offset: number | null
}

/** `YYYY-MM-DD`, or null where there is no such day or it cannot be a day of publication. */
export function dayOf({ year, month, day }: WrittenDay): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? checked(date) : null
}

/** Weekday of an existing day, 0 = Sunday. */
export function weekdayOf({ year, month, day }: WrittenDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** Indonesian calendar day of a moment in milliseconds since 1970 (UTC), told in WIB. */
export function dayOfMoment(milliseconds: number): string | null {
  const date = new Date(milliseconds + WIB_HOURS * HOUR)
  return Number.isNaN(date.getTime()) ? null : checked(date)
}

/**
 * Indonesian calendar day of a written day and time. A time in an Indonesian zone (or in none) stands as it is, for
 * "00:15 WIT" is that day where the paper appears; any other zone is turned to WIB.
 */
export function dayAt(written: WrittenDay, clock: Clock | null): string | null {
  const day = dayOf(written)
  if (!day || !clock || clock.offset === null || isIndonesian(clock.offset)) return day
  const moment = Date.UTC(written.year, written.month - 1, written.day, clock.hour, clock.minute - clock.offset)
  return dayOfMoment(moment)
}

function isIndonesian(offset: number): boolean {
  return offset >= WIB_HOURS * 60 && offset <= (WIB_HOURS + 2) * 60
}

function checked(date: Date): string | null {
  const year = date.getUTCFullYear()
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const day = date.toISOString().slice(0, 10)
  return PLACEHOLDERS.has(day) ? null : day
}
