import { dayOf, type EpochDay, formatDay, formatMonth, formatYear, monthCount, weekStart, yearOf } from './calendar.js'
import type { DateContext } from './context.js'
import type {
  DateExpression,
  DayExpression,
  IntervalExpression,
  MonthExpression,
  RelativeExpression,
} from './expression.js'
import { type Direction, type Resolution, resolved, UNRESOLVED, weaker } from './resolution.js'
import { resolveDay, unanimous } from './resolve-day.js'

/**
 * The date that words mean in an article. `direction` says where a weekday or a day without year is looked for:
 * `before` publication for what happened, `after` for what is planned; words such as "lalu" and "depan" overrule it.
 */
export function resolveDate(expression: DateExpression, context: DateContext, direction: Direction): Resolution {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, context, direction)
    case 'month':
      return resolveMonth(expression, context, direction)
    case 'year':
      return resolved(formatYear(expression.year), 'stated')
    case 'relative':
      return resolveRelative(expression, context)
    case 'interval':
      return resolveInterval(expression, context, direction)
    case 'open':
      return UNRESOLVED
  }
}

/** Days to count from: publication, else the article's full dates, which must then all give the same answer. */
function references({ published, anchors }: DateContext): readonly EpochDay[] {
  return published === null ? anchors : [published]
}

function fromReferences(context: DateContext, answer: (day: EpochDay) => string | null): Resolution {
  const edtf = unanimous(references(context).map(answer))
  return edtf === null ? UNRESOLVED : resolved(edtf, context.published === null ? 'inferred' : 'published')
}

function resolveMonth(said: MonthExpression, context: DateContext, direction: Direction): Resolution {
  const { month, year, yearShift } = said
  if (year !== null) return resolved(formatMonth(year * 12 + month - 1), 'stated')
  return fromReferences(context, (day) => {
    if (yearShift !== null) return formatMonth((yearOf(day) + yearShift) * 12 + month - 1)
    return formatMonth(nearestMonth(said, monthCount(day), direction))
  })
}

/** "Agustus lalu" is before the present month, "Februari ini" the nearest, a bare month on the wanted side or the present. */
function nearestMonth({ month, cue }: MonthExpression, present: number, direction: Direction): number {
  const thisYear = present - (present % 12) + month - 1
  if (cue === -1) return thisYear < present ? thisYear : thisYear - 12
  if (cue === 1) return thisYear > present ? thisYear : thisYear + 12
  if (cue === 0) return thisYear
  if (direction === 'before') return thisYear <= present ? thisYear : thisYear - 12
  return thisYear >= present ? thisYear : thisYear + 12
}

function resolveRelative(said: RelativeExpression, context: DateContext): Resolution {
  const { unit, shift, weekday, day } = said
  if (unit === 'year') return fromReferences(context, (from) => formatYear(yearOf(from) + shift))
  if (unit === 'month')
    return fromReferences(context, (from) => {
      const months = monthCount(from) + shift
      return day === null ? formatMonth(months) : dayInMonth(months, day)
    })
  if (context.published === null) return UNRESOLVED
  if (unit === 'day') return resolved(formatDay(context.published + shift), 'published')
  const monday = weekStart(context.published) + 7 * shift
  if (weekday !== null) return resolved(formatDay(monday + weekday - 1), 'published')
  return resolved(`${formatDay(monday)}/${formatDay(monday + 6)}`, 'published')
}

function dayInMonth(months: number, day: number): string | null {
  const found = dayOf(Math.floor(months / 12), (months % 12) + 1, day)
  return found === null ? null : formatDay(found)
}

/** Start first; the end is the next such day after it. What one end says of the year holds for the other. */
function resolveInterval({ start, end }: IntervalExpression, context: DateContext, direction: Direction): Resolution {
  const first = resolveDate(
    start.kind === 'day' && end.kind === 'day' ? completed(start, end) : withYear(start, end),
    context,
    direction,
  )
  if (first.edtf === null) return UNRESOLVED
  const from: DateContext = { published: dayFrom(first.edtf), anchors: [] }
  const last = resolveDate(end, from, 'after')
  if (last.edtf === null || last.edtf < first.edtf) return UNRESOLVED
  const basis = weaker(first.basis, last.basis === 'published' ? first.basis : last.basis)
  return last.edtf === first.edtf ? first : resolved(`${first.edtf}/${last.edtf}`, basis)
}

/** "26 September hingga 12 Oktober 2024": the first day takes the year of the last, or the one before it. */
function completed(start: DayExpression, end: DayExpression): DayExpression {
  if (start.year !== null || end.year === null || start.month === null || end.month === null) return start
  const later = start.month > end.month || (start.month === end.month && (start.day ?? 0) > (end.day ?? 0))
  return { ...start, year: later ? end.year - 1 : end.year }
}

function withYear(start: IntervalExpression['start'], end: IntervalExpression['end']): IntervalExpression['start'] {
  if (start.kind !== 'month' || end.kind !== 'month' || start.year !== null || end.year === null) return start
  return { ...start, year: start.month > end.month ? end.year - 1 : end.year }
}

function dayFrom(edtf: string): EpochDay | null {
  const [year = '', month = '01', day = '01'] = edtf.split('-')
  return dayOf(Number(year), Number(month), Number(day))
}
