/** What a day's words say: "Senin" (weekday), "27/9" (day, month), "Kamis (17/10/2024)" (all). Null = not said. */
export interface DayExpression {
  readonly kind: 'day'
  /** Monday = 1 … Sunday = 7. */
  readonly weekday: number | null
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  /** "27 November tahun lalu" = -1, counted from the year of reference. */
  readonly yearShift: number | null
  /** "lalu" = -1, "ini" = 0, "mendatang" = 1. */
  readonly cue: Cue
  /** Written as in a publication stamp ("Minggu, 4/3/2023"): the month may stand first. */
  readonly stamp: boolean
}

export interface MonthExpression {
  readonly kind: 'month'
  readonly month: number
  readonly year: number | null
  readonly yearShift: number | null
  readonly cue: Cue
}

export interface YearExpression {
  readonly kind: 'year'
  readonly year: number
}

/** Counted from the day of reference: "kemarin", "pekan lalu", "Senin pekan depan" (with weekday), "tanggal 5 bulan ini" (with day). */
export interface RelativeExpression {
  readonly kind: 'relative'
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly shift: number
  readonly weekday: number | null
  readonly day: number | null
}

/**
 * Counted from an event told elsewhere: "dua bulan berselang", "tiga hari kemudian", "sehari setelah foto itu viral pada Senin", "hari itu juga" (0), "sehari sebelumnya" (-1).
 * Days are resolved with the date told before, or after it in the sentence (`since.ts`); longer units stay open.
 */
export interface OpenExpression {
  readonly kind: 'open'
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly count: number
  /** True where the event follows: "sehari setelah …". */
  readonly eventAfter: boolean
}

export interface IntervalExpression {
  readonly kind: 'interval'
  readonly start: PointExpression
  readonly end: PointExpression
}

export type PointExpression = DayExpression | MonthExpression | YearExpression
export type DateExpression = PointExpression | RelativeExpression | OpenExpression | IntervalExpression
export type Cue = -1 | 0 | 1 | null

/** Date words read from a sentence: tokens `start` up to, not including, `end`. */
export interface Reading<E extends DateExpression = DateExpression> {
  readonly start: number
  readonly end: number
  readonly expression: E
}

const NOTHING_SAID: DayExpression = {
  kind: 'day',
  weekday: null,
  day: null,
  month: null,
  year: null,
  yearShift: null,
  cue: null,
  stamp: false,
}

/** A day of which only `said` is known. */
export function dayExpression(said: Partial<DayExpression>): DayExpression {
  return { ...NOTHING_SAID, ...said }
}
