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

/** Elections that are held in whole provinces or the whole country: only these years can be meant. */
const NATIONAL: ReadonlySet<string> = new Set(['Pemilu', 'Pilpres', 'Pileg', 'Pilkada'])

/** The year of the election that an act of `year` is about: of that year, else of the next one ("2023" before the Pemilu of 2024); null where none was near. */
export function electionNear(name: string, year: number): number | null {
  if (!NATIONAL.has(name)) return year
  return [year, year + 1].find((each) => VOTES.has(`${name} ${each}`)) ?? null
}

/** Parts of an election that has a wider name: they stand only where nothing wider is named. */
export const NARROW_ELECTIONS: ReadonlySet<string> = new Set(['Pilpres', 'Pileg'])
