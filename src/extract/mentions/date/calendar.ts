/** A day as the number of days since 1970-01-01: comparing and adding are arithmetic, no clock and no time zone. */
export type EpochDay = number

const MS_PER_DAY = 86_400_000
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4

/** The day, or null where the calendar has none (31 April, month 13). */
export function dayOf(year: number, month: number, day: number): EpochDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.getTime() / MS_PER_DAY : null
}

/** `YYYY-MM-DD` -> day; null for anything else. */
export function parseDay(text: string | null): EpochDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '')
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

export function formatDay(day: EpochDay): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(day: EpochDay): number {
  return ((((day + EPOCH_WEEKDAY - 1) % 7) + 7) % 7) + 1
}

export function yearOf(day: EpochDay): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** Months since year 0, so that months can be added: 2024-08 -> 2024 * 12 + 7. */
export function monthCount(day: EpochDay): number {
  const date = new Date(day * MS_PER_DAY)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

export function formatMonth(months: number): string {
  return `${formatYear(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** Monday of the day's week. */
export function weekStart(day: EpochDay): EpochDay {
  return day - weekdayOf(day) + 1
}
