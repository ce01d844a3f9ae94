import { dayOf, type EpochDay, formatDay, weekdayOf, yearOf } from './calendar.js'
import { type DateContext, fullDay } from './context.js'
import type { DayExpression } from './expression.js'
import { repairYear } from './repair.js'
import { type Direction, type Resolution, resolved, UNRESOLVED } from './resolution.js'

/** A date completed from the article lies at most this far from a full date of it. */
const INFERENCE_WINDOW = 183
/** A weekday that fits only on the other side of publication is believed this far from it. */
const OTHER_SIDE_WINDOW = 60
/** Longest month, in days: "tanggal 31" may be two months back. */
const DAYS_TO_SEARCH = 62

/** Resolves a day by the codebook's rules; a full date stands unless the day of publication shows a slip of the year. */
export function resolveDay(said: DayExpression, context: DateContext, direction: Direction): Resolution {
  const side = sideOf(said, direction)
  if (said.day === null)
    return context.published === null
      ? toldInFull(said, context.anchors)
      : onPublication(nearestWeekday(said, context.published, side))
  if (said.month === null) return onPublication(nearestDayOfMonth(said.day, context.published, side))
  if (said.year !== null) return resolveFull(said, context)
  if (said.yearShift !== null) return resolveShifted(said, said.yearShift, context)
  return resolveYearless(said, context, side)
}

function sideOf({ cue }: DayExpression, direction: Direction): Direction {
  if (cue === -1) return 'before'
  return cue === 1 ? 'after' : direction
}

function onPublication(day: EpochDay | null): Resolution {
  return day === null ? UNRESOLVED : resolved(formatDay(day), 'published')
}

/** The nearest such weekday, publication's own day included; "Senin lalu" and "Senin depan" leave it out. */
function nearestWeekday({ weekday, cue }: DayExpression, published: EpochDay | null, side: Direction): EpochDay | null {
  if (published === null || weekday === null) return null
  const step = side === 'before' ? -1 : 1
  const from = cue === null ? published : published + step
  return from + ((step * ((((weekday - weekdayOf(from)) * step) % 7) + 7)) % 7)
}

/** "Kamis" in an article that tells one Thursday in full, "Kamis (21/12/2023)" under its picture: the same day. */
function toldInFull({ weekday, cue }: DayExpression, anchors: readonly EpochDay[]): Resolution {
  const days = cue === null ? new Set(anchors.filter((day) => agrees(day, weekday ?? 0))) : new Set<EpochDay>()
  const [only] = days
  return only === undefined || days.size > 1 ? UNRESOLVED : resolved(formatDay(only), 'inferred')
}

function nearestDayOfMonth(day: number, published: EpochDay | null, side: Direction): EpochDay | null {
  if (published === null) return null
  const step = side === 'before' ? -1 : 1
  for (let i = 0; i <= DAYS_TO_SEARCH; i++) {
    const candidate = published + step * i
    if (formatDay(candidate).endsWith(`-${String(day).padStart(2, '0')}`)) return candidate
  }
  return null
}

function resolveFull(said: DayExpression, context: DateContext): Resolution {
  const stated = fullDay(said)
  const repaired = repairYear(said, stated, context.published)
  if (repaired !== null) return resolved(formatDay(repaired.day), repaired.basis)
  return stated === null ? UNRESOLVED : resolved(formatDay(stated), 'stated')
}

/** "27 November tahun lalu": from publication, else from the article where its full dates agree. */
function resolveShifted(said: DayExpression, shift: number, { published, anchors }: DateContext): Resolution {
  const day = unanimous((published === null ? anchors : [published]).map((day) => inYear(said, yearOf(day) + shift)))
  return day === null ? UNRESOLVED : resolved(formatDay(day), published === null ? 'inferred' : 'published')
}

function resolveYearless(said: DayExpression, context: DateContext, side: Direction): Resolution {
  const inferred = inferFromArticle(said, context.anchors)
  if (context.published === null) return inferred === null ? UNRESOLVED : resolved(formatDay(inferred), 'inferred')
  const day = nearestYearless(said, context.published, side, inferred)
  return onPublication(day)
}

/** The nearest such date on the wanted side; a weekday that fits only the other side, or the article's year, is believed. */
function nearestYearless(
  said: DayExpression,
  published: EpochDay,
  side: Direction,
  inferred: EpochDay | null,
): EpochDay | null {
  const candidates = [-1, 0, 1].flatMap((shift) => inYear(said, yearOf(published) + shift) ?? [])
  const before = candidates.filter((day) => day <= published).at(-1) ?? null
  const after = candidates.find((day) => day >= published) ?? null
  if (said.cue === 0) return nearer(before, after, published)
  const [wanted, other] = side === 'before' ? [before, after] : [after, before]
  if (said.weekday === null || agrees(wanted, said.weekday)) return wanted
  if (agrees(other, said.weekday) && Math.abs((other ?? 0) - published) <= OTHER_SIDE_WINDOW) return other
  return agrees(inferred, said.weekday) ? inferred : wanted
}

function nearer(before: EpochDay | null, after: EpochDay | null, published: EpochDay): EpochDay | null {
  if (before === null || after === null) return before ?? after
  return published - before <= after - published ? before : after
}

function agrees(day: EpochDay | null, weekday: number): boolean {
  return day !== null && weekdayOf(day) === weekday
}

/**
 * Year from the article's full dates, only where it is certain. With a weekday: the only such date near a full one on
 * which it fits. Without: the same year next to every full date, and the nearest one too.
 */
function inferFromArticle(said: DayExpression, anchors: readonly EpochDay[]): EpochDay | null {
  const found = anchors.map((anchor) => nearAnchor(said, anchor))
  return said.weekday === null ? unanimous(found) : unanimous(found.filter((day) => day !== null))
}

function nearAnchor(said: DayExpression, anchor: EpochDay): EpochDay | null {
  const near = [-1, 0, 1]
    .flatMap((shift) => inYear(said, yearOf(anchor) + shift) ?? [])
    .filter((day) => Math.abs(day - anchor) <= INFERENCE_WINDOW && onCueSide(said, day, anchor))
  const fitting = said.weekday === null ? near : near.filter((day) => agrees(day, said.weekday ?? 0))
  const [only] = fitting
  if (only === undefined || fitting.length > 1) return null
  return said.weekday !== null || said.cue !== null || yearOf(only) === yearOf(anchor) ? only : null
}

function onCueSide({ cue }: DayExpression, day: EpochDay, anchor: EpochDay): boolean {
  if (cue === -1) return day <= anchor
  return cue !== 1 || day >= anchor
}

function inYear({ day, month }: DayExpression, year: number): EpochDay | null {
  return day === null || month === null ? null : dayOf(year, month, day)
}

/** The one value that all share; null if there is none or they differ. */
export function unanimous<T>(values: readonly (T | null)[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}
