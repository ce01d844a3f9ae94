import { dayOf, type EpochDay, weekdayOf, yearOf } from './calendar.js'
import type { DayExpression } from './expression.js'

/** A date with the right year lies at most this many days before publication. */
const NEWS_WINDOW = 60
/** A date this far after publication, on the wrong weekday, is a slip of the year if last year's is news. */
const FAR_AHEAD = 180

export interface Repair {
  readonly day: EpochDay
  readonly basis: 'stated' | 'published'
}

/**
 * The day meant by a full date whose weekday disagrees: month before day in a stamp ("Minggu, 4/3/2023"), or a slip of
 * the year that publication shows ("Kamis (17/10/2025)" in October 2024). Null: the date stands as it is.
 */
export function repairYear(said: DayExpression, stated: EpochDay | null, published: EpochDay | null): Repair | null {
  if (said.weekday === null || stated === null || weekdayOf(stated) === said.weekday) return null
  const swapped = said.stamp ? swapMonth(said, stated, published) : null
  if (swapped !== null) return { day: swapped, basis: 'stated' }
  const other = published === null ? null : otherYear(said, stated, published)
  return other === null ? null : { day: other, basis: 'published' }
}

/** Month first, if then the weekday agrees and publication is not farther. */
function swapMonth(
  { day, month, year, weekday }: DayExpression,
  stated: EpochDay,
  published: EpochDay | null,
): EpochDay | null {
  const swapped = dayOf(year ?? 0, day ?? 0, month ?? 0)
  if (swapped === null || weekdayOf(swapped) !== weekday) return null
  return published === null || Math.abs(published - swapped) <= Math.abs(published - stated) ? swapped : null
}

function otherYear({ day, month, weekday }: DayExpression, stated: EpochDay, published: EpochDay): EpochDay | null {
  for (const year of [yearOf(published), yearOf(published) - 1]) {
    const candidate = dayOf(year, month ?? 0, day ?? 0)
    if (candidate === null || candidate === stated || !isNews(candidate, published)) continue
    if (weekdayOf(candidate) === weekday || stated - published > FAR_AHEAD) return candidate
  }
  return null
}

function isNews(day: EpochDay, published: EpochDay): boolean {
  return day <= published && published - day <= NEWS_WINDOW
}
