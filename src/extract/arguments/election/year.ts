/** The year of an election that is named without one, and elections that are named without being meant. */

import { electionOfYear, VOTES } from '../../../lexicon/election-years.js'
import type { DateMention, ElectionMention } from '../../../model/mention.js'
import { firstNot } from '../../in-order.js'
import { once } from '../../once.js'
import type { Scene } from '../../scene.js'
import { occasionDate } from '../date/occasion.js'

/** The elections of an article, gathered once: all mentions, and the years told with each name. */
interface Named {
  readonly all: readonly ElectionMention[]
  readonly years: ReadonlyMap<string, ReadonlySet<number>>
}

const namedIn = once(({ analysis: { title, elections } }: Scene): Named => {
  const all = title === null ? elections : [...title.elections, ...elections]
  const years = new Map<string, Set<number>>()
  for (const { name, year } of all) if (year !== null) years.set(name, (years.get(name) ?? new Set()).add(year))
  return { all, years }
})

/** All elections of an article, those of its title first. */
export const electionsOf = (scene: Scene): readonly ElectionMention[] => namedIn(scene).all

const NO_YEARS: ReadonlySet<number> = new Set()

/** The years told with an election's name anywhere in the article. */
export const yearsOf = (scene: Scene, name: string): ReadonlySet<number> => namedIn(scene).years.get(name) ?? NO_YEARS

/** A mention's election: its own year, else the one told with that name elsewhere, else that of the event, else of the article. */
export function yearOfElection(
  scene: Scene,
  mention: ElectionMention,
  eventYear: number | null,
): { readonly name: string; readonly year: number | null } {
  const { name, year } = mention
  // "Pemilu 2020": no Pemilu was held that year, and a Pilkada was
  if (year !== null) return { name: kindOf(name, year), year }
  // "PSU" after "PSU Pilkada 2024" is the same
  const fuller = name === 'PSU' ? electionsOf(scene).find((other) => other.name.startsWith('PSU ')) : undefined
  if (fuller !== undefined) return yearOfElection(scene, fuller, eventYear)
  const reference = eventYear ?? articleYear(scene)
  const told = [...yearsOf(scene, name)]
  const due = reference === null ? null : electionOfYear(name, reference, isNamed(scene, reference + 1))
  if (told.length === 0 || isNewer(scene, mention, told, due)) return { name, year: due }
  return { name, year: nearestYear(told, reference) }
}

/** "Bupati meminta ASN netral pada pilkada. … Pada Pilkada 2020 lima orang dihukum": told of years ago is another one. */
function isNewer(scene: Scene, mention: ElectionMention, told: readonly number[], due: number | null): boolean {
  if (due === null || Math.max(...told) >= due - 1) return false
  const all = electionsOf(scene)
  const first = all.findIndex(({ name, year }) => name === mention.name && year !== null)
  const { title, doc } = scene.analysis
  if (all.indexOf(mention) < first) return true
  return title?.elections.includes(mention) !== true && TO_COME.test(doc.text.slice(mention.end, mention.end + AHEAD))
}

const AHEAD = 24
const TO_COME = /^ (?:serentak )?(?:mendatang|nanti|tahun ini|kali ini|yang akan)\b/i

/** "capres-cawapres 2024" in an article of 2023: the year is told, if not with the election. */
const isNamed = ({ analysis }: Scene, year: number): boolean => analysis.doc.text.includes(String(year))

const kindOf = (name: string, year: number): string =>
  name === 'Pemilu' && !VOTES.has(`Pemilu ${year}`) && VOTES.has(`Pilkada ${year}`) ? 'Pilkada' : name

/** Of several years told with a name the next to come, else the last; without a reference the first told. */
function nearestYear(years: readonly number[], reference: number | null): number | null {
  if (reference === null) return years[0] ?? null
  const coming = years.filter((year) => year >= reference)
  return coming.length > 0 ? Math.min(...coming) : Math.max(...years)
}

/** The year in which the article's occasion falls, else that of publication, else of the latest day told. */
export function articleYear(scene: Scene): number | null {
  const { published, dates } = scene.analysis
  const day = occasionDate(scene)?.edtf ?? published ?? latestDay(dates)
  return day === null ? null : Number(day.slice(0, 4))
}

function latestDay(dates: readonly DateMention[]): string | null {
  let latest: string | null = null
  for (const { edtf, form } of dates)
    if (form === 'full' && edtf !== null && (latest === null || edtf > latest)) latest = edtf
  return latest
}

export function sameElection(scene: Scene, a: ElectionMention, b: ElectionMention): boolean {
  const [one, other] = [yearOfElection(scene, a, null), yearOfElection(scene, b, null)]
  return one.name === other.name && one.year === other.year
}

/** How far apart the names of a list are, in characters. */
const NEAR = 36

/** "Pileg, pilpres dan pilkada": three in a row are elections in general, unless a year tells which. */
export function isListed(elections: readonly ElectionMention[], { start, end }: ElectionMention): boolean {
  const near = around(elections, start).filter((other) => other.start >= start - NEAR && other.end <= end + NEAR)
  const names = new Set(near.map(({ name }) => name))
  return names.size >= 3 && !(names.has('Pemilu') && near.some(({ year }) => year !== null))
}

/** The few elections named around an offset; `elections` are in order. */
function around(elections: readonly ElectionMention[], offset: number): readonly ElectionMention[] {
  const at = firstNot(elections, ({ start }) => start < offset)
  return elections.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR)
}

const MOST_NEAR = 5
