/** Month names and their short forms, Indonesian and English. Add a spelling here. */
const MONTH_SPELLINGS: readonly string[] = [
  'januari january jan',
  'februari february pebruari febuari febr feb peb',
  'maret march mrt mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agust agst agus agt agu ags aug',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
]

/** Weekday names from Sunday (0) to Saturday (6), Indonesian and English. Add a spelling here. */
const WEEKDAY_SPELLINGS: readonly string[] = [
  'minggu ahad sunday sun mgg min',
  'senin monday mon sen snn',
  'selasa tuesday tues tue sel sls',
  'rabu wednesday wed rab rbu',
  'kamis thursday thurs thur thu kam kms',
  "jumat jum'at friday fri jum jmt",
  'sabtu saturday sat sab sbt',
]

/** Month number 1-12 by lower-case spelling. */
export const MONTHS: ReadonlyMap<string, number> = index(MONTH_SPELLINGS, 1)

/** Weekday number 0-6 (Sunday first, as `Date.getUTCDay`) by lower-case spelling. */
export const WEEKDAYS: ReadonlyMap<string, number> = index(WEEKDAY_SPELLINGS, 0)

/** All month spellings as the inside of a regex group, longest first so that `agustus` is not read as `agu`. */
export const MONTH_ALTERNATIVES = alternatives(MONTHS)

/** All weekday spellings as the inside of a regex group, longest first. */
export const WEEKDAY_ALTERNATIVES = alternatives(WEEKDAYS)

function index(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  const entries = rows.flatMap((row, i) => row.split(' ').map((name): [string, number] => [name, i + first]))
  return new Map(entries)
}

function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|')
}
