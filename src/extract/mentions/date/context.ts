import { dayOf, type EpochDay, parseDay, weekdayOf } from './calendar.js'
import type { DateExpression, DayExpression } from './expression.js'

/** What an article offers for completing its dates. */
export interface DateContext {
  /** Day of publication, if known. */
  readonly published: EpochDay | null
  /** Days that the article states in full: those with a weekday that agrees if there are any, else all. */
  readonly anchors: readonly EpochDay[]
}

/** An article with more full dates than this is a calendar; more would make each open date costly. */
const MOST_ANCHORS = 50

/** Gathers the full dates of an article; `published` is `YYYY-MM-DD` or null. */
export function dateContext(
  expressions: Iterable<DateExpression>,
  published: string | null,
  years: Iterable<number> = [],
): DateContext {
  const stated = new Set<EpochDay>()
  const certain = new Set<EpochDay>()
  for (const expression of expressions)
    for (const said of daysOf(expression)) {
      const day = fullDay(said)
      if (day === null) continue
      stated.add(day)
      if (said.weekday === weekdayOf(day)) certain.add(day)
    }
  // "Jumat (27/9)" in an article on the Pilkada of 2024: the one year told in which the weekday agrees
  if (published === null && stated.size === 0) for (const day of daysByWeekday(expressions, years)) certain.add(day)
  return { published: parseDay(published), anchors: [...(certain.size > 0 ? certain : stated)].slice(0, MOST_ANCHORS) }
}

/** The day that a full date names; null if a part is missing or the calendar has no such day. */
export function fullDay({ day, month, year }: DayExpression): EpochDay | null {
  return day === null || month === null || year === null ? null : dayOf(year, month, day)
}

/** Days told with weekday and without year that agree with exactly one of the years told in the article. */
function daysByWeekday(expressions: Iterable<DateExpression>, years: Iterable<number>): EpochDay[] {
  const told = [...new Set([...years, ...[...expressions].flatMap(yearsOf)])].slice(0, MOST_ANCHORS)
  const days = daysIn(expressions, told)
  // "Selasa (29/11)" in an article on a vote to come: one of the two years before it
  return days.length > 0 ? days : daysIn(expressions, new Set(told.flatMap((year) => [year, year - 1, year - 2])))
}

function daysIn(expressions: Iterable<DateExpression>, candidates: Iterable<number>): EpochDay[] {
  const years = [...candidates]
  const days: EpochDay[] = []
  for (const expression of expressions)
    for (const { weekday, day, month, year } of daysOf(expression)) {
      if (weekday === null || day === null || month === null || year !== null) continue
      const fitting = years.flatMap((each) => {
        const found = dayOf(each, month, day)
        return found !== null && weekdayOf(found) === weekday ? [found] : []
      })
      const [only] = fitting
      if (fitting.length === 1 && only !== undefined) days.push(only)
    }
  return days
}

/** Years that date words state: "November 2023". */
function yearsOf(expression: DateExpression): number[] {
  if (expression.kind === 'interval') return [expression.start, expression.end].flatMap(yearsOf)
  return (expression.kind === 'month' || expression.kind === 'year') && expression.year !== null
    ? [expression.year]
    : []
}

function daysOf(expression: DateExpression): readonly DayExpression[] {
  if (expression.kind === 'day') return [expression]
  if (expression.kind !== 'interval') return []
  return [expression.start, expression.end].filter((end) => end.kind === 'day')
}
