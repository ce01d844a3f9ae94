/** Days of the national votes, under the name and year of the election. Add a vote here. */
export const VOTES: ReadonlyMap<string, string> = new Map([
  ['Pemilu 2004', '2004-04-05'],
  ['Pileg 2004', '2004-04-05'],
  ['Pilpres 2004', '2004-07-05'],
  ['Pemilu 2009', '2009-04-09'],
  ['Pileg 2009', '2009-04-09'],
  ['Pilpres 2009', '2009-07-08'],
  ['Pemilu 2014', '2014-04-09'],
  ['Pileg 2014', '2014-04-09'],
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
 * article tells that year (`nextTold`); in the year after a Pilkada, the one just held. Null where no such election was near.
 */
export function electionOfYear(name: string, year: number, nextTold: boolean): number | null {
  if (VOTES.has(`${name} ${year}`)) return year
  if (nextTold && VOTES.has(`${name} ${year + 1}`)) return year + 1
  if (NATIONAL.has(name)) return null
  // "dihukum karena tidak netral pada pilkada", told in January 2021; in 2016 and 2019 it may be the last or the next one
  const justHeld = VOTES.has(`${name} ${year - 1}`) && !VOTES.has(`${name} ${year + 1}`)
  return justHeld ? year - 1 : year
}

/** Parts of an election that has a wider name: they stand only where nothing wider is named. */
export const NARROW_ELECTIONS: ReadonlySet<string> = new Set(['Pilpres', 'Pileg'])
