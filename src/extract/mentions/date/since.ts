import type { FoundDate } from '../date.js'
import { formatDay, parseDay } from './calendar.js'
import type { OpenExpression } from './expression.js'

/** How far back the date may be from which "tiga hari kemudian" counts, in sentences. */
const REACH = 2
/** As far back it lies where the article has told no other day. */
const ONLY_DAY = 20
/** More days than this are no count of steps. */
const MOST_DAYS = 31

/** Dates "tiga hari kemudian" with the day told before it, "sehari setelah … pada Senin (18/3)" with the one after it in its sentence. */
export function countFromEvents(dates: readonly FoundDate[]): FoundDate[] {
  const done: FoundDate[] = []
  let only = true
  for (const [i, date] of dates.entries()) {
    const { expression } = date
    const from = expression.kind === 'open' ? eventDay(expression, date, done.at(-1), dates[i + 1], only) : null
    if (expression.kind !== 'open' || from === null) done.push(date)
    else done.push({ ...date, edtf: formatDay(from + expression.count), basis: 'inferred' })
    only &&= i === 0 || date.edtf === dates[0]?.edtf
  }
  return done
}

function eventDay(
  { unit, count, eventAfter }: OpenExpression,
  { sentence }: FoundDate,
  before: FoundDate | undefined,
  after: FoundDate | undefined,
  only: boolean,
): number | null {
  if (unit !== 'day' || count > MOST_DAYS) return null
  if (eventAfter && after?.sentence === sentence) return dayTold(after)
  return before !== undefined && sentence - before.sentence <= (only ? ONLY_DAY : REACH) ? dayTold(before) : null
}

/** A day, or the last of several days ("16-17 September"); not a month. */
const dayTold = ({ edtf }: FoundDate): number | null => {
  const last = edtf?.split('/').at(-1)
  return last?.length === 10 ? parseDay(last) : null
}
