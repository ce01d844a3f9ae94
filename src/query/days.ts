/** First and last day, `YYYY-MM-DD`. The last day of a month is written 31: it is only ever compared. */
export interface Days {
  readonly first: string
  readonly last: string
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The days that an EDTF date of level 0-1 covers ("2024-08-05", "2024-08", "2024", "2024-02-05/2024-02-07"); null for anything else. */
export function daysOf(edtf: string): Days | null {
  const [from, to, rest] = edtf.replace(/[~?%]/g, '').split('/')
  const first = pointDays(from ?? '')
  const last = to === undefined ? first : pointDays(to)
  return rest !== undefined || first === null || last === null ? null : { first: first.first, last: last.last }
}

function pointDays(point: string): Days | null {
  const match = POINT.exec(point)
  if (match === null) return null
  const [, year, month, day] = match
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${month ?? '12'}-${day ?? '31'}` }
}
