/** Days of the national votes, under the name and year of the election. Add a vote here. */
export const VOTES: ReadonlyMap<string, string> = new Map([
  ['Pemilu 2014', '2014-04-09'],
  ['Pilpres 2014', '2014-07-09'],
  ['Pilkada 2015', '2015-12-09'],
  ['Pilkada 2017', '2017-02-15'],
  ['Pilkada 2018', '2018-06-27'],
  ['Pemilu 2019', '2019-04-17'],
  ['Pilpres 2019', '2019-04-17'],
  ['Pileg 2019', '2019-04-17'],
  ['Pilkada 2020', '2020-12-09'],
  ['Pemilu 2024', '2024-02-14'],
  ['Pilpres 2024', '2024-02-14'],
  ['Pileg 2024', '2024-02-14'],
  ['Pilkada 2024', '2024-11-27'],
])

/** Elections of the whole country: they are held in these years only. */
const NATIONAL: ReadonlySet<string> = new Set(['Pemilu', 'Pilpres', 'Pileg'])

/**
 * The year of an election named without one, taken from the act's date, or the next year where a vote was held then and the
 * article tells that year (`nextTold`); null where no such election was near.
 */
export function electionOfYear(name: string, year: number, nextTold: boolean): number | null {
  if (VOTES.has(`${name} ${year}`)) return year
  if (nextTold && VOTES.has(`${name} ${year + 1}`)) return year + 1
  return NATIONAL.has(name) ? null : year
}

/** Parts of an election that has a wider name: they stand only where nothing wider is named. */
export const NARROW_ELECTIONS: ReadonlySet<string> = new Set(['Pilpres', 'Pileg'])
