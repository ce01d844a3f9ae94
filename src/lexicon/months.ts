/**
 * Names of the twelve months as Indonesian news spells them, lower case. `names` may stand alone ("bulan Mei");
 * `short` ones, English ones of publication stamps among them, are months only next to a day or a year ("5 Agt 2024").
 * Add a spelling here. Slips of one or two letters between a day and a year ("5 Novemver 2024") need no row.
 */
const MONTH_ROWS: readonly { month: number; names: string; short: string }[] = [
  { month: 1, names: 'januari', short: 'jan january' },
  { month: 2, names: 'februari pebruari febuari', short: 'feb peb february' },
  { month: 3, names: 'maret', short: 'mar mrt march' },
  { month: 4, names: 'april', short: 'apr' },
  { month: 5, names: 'mei', short: 'may' },
  { month: 6, names: 'juni', short: 'jun june' },
  { month: 7, names: 'juli', short: 'jul july' },
  { month: 8, names: 'agustus', short: 'agt ags agu agst agust aug august' },
  { month: 9, names: 'september', short: 'sep sept' },
  { month: 10, names: 'oktober', short: 'okt oct october' },
  { month: 11, names: 'november nopember', short: 'nov nop' },
  { month: 12, names: 'desember', short: 'des dec december' },
]

/** A month word: its number, and whether it may stand without a day or year. */
export interface MonthWord {
  readonly month: number
  readonly whole: boolean
}

/** Lower-case spelling, without final stop -> month. */
export const MONTHS: ReadonlyMap<string, MonthWord> = new Map(
  MONTH_ROWS.flatMap(({ month, names, short }) => [
    ...names.split(' ').map((name): [string, MonthWord] => [name, { month, whole: true }]),
    ...short.split(' ').map((name): [string, MonthWord] => [name, { month, whole: false }]),
  ]),
)
