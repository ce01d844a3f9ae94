/** The year of an election that is named without one, and elections that are named without being meant. */
import { electionNear } from '../../lexicon/election-years.js'
import type { ElectionMention } from '../../model/mention.js'
import type { Scene } from '../triggers.js'
import { occasionDate } from './date.js'

/** All elections of an article, those of its title first. */
export function electionsOf({ analysis }: Scene): readonly ElectionMention[] {
  return analysis.title === null ? analysis.elections : [...analysis.title.elections, ...analysis.elections]
}

/** A mention's election: its own year, else the one told with that name elsewhere, else that of the event, else of the article. */
export function yearOfElection(
  scene: Scene,
  { name, year }: ElectionMention,
  eventYear: number | null,
): { readonly name: string; readonly year: number | null } {
  if (year !== null) return { name, year }
  // "PSU" after "PSU Pilkada 2024" is the same
  const fuller = name === 'PSU' ? electionsOf(scene).find((other) => other.name.startsWith('PSU ')) : undefined
  if (fuller !== undefined) return yearOfElection(scene, fuller, eventYear)
  const reference = eventYear ?? articleYear(scene)
  const told = electionsOf(scene).flatMap((other) => (other.name === name && other.year !== null ? [other.year] : []))
  if (told.length > 0) return { name, year: nearestYear(told, reference) }
  // "PSU pemilihan wali kota" without the year of the vote that it repeats is the rerun of its own year
  const kind = name.startsWith('PSU ') ? 'PSU' : name
  return { name: kind, year: reference === null ? null : electionNear(kind, reference) }
}

/** Of several years told with a name the next to come, else the last; without a reference the first told. */
function nearestYear(years: readonly number[], reference: number | null): number | null {
  if (reference === null) return years[0] ?? null
  const coming = years.filter((year) => year >= reference)
  return coming.length > 0 ? Math.min(...coming) : Math.max(...years)
}

/** The year in which the article's occasion falls, else that of publication, else of its latest date. */
export function articleYear(scene: Scene): number | null {
  const { published, dates } = scene.analysis
  const day = occasionDate(scene)?.edtf ?? published ?? dates.map(({ edtf }) => edtf ?? '').reduce(later, '')
  return day === '' ? null : Number(day.slice(0, 4))
}

const later = (a: string, b: string): string => (b > a ? b : a)

export function sameElection(scene: Scene, a: ElectionMention, b: ElectionMention): boolean {
  const [one, other] = [yearOfElection(scene, a, null), yearOfElection(scene, b, null)]
  return one.name === other.name && one.year === other.year
}

/** Words between the names of a list. */
const NEAR = 12

/** "Pileg, pilpres dan pilkada": three in a row are elections in general. */
export function isListed(elections: readonly ElectionMention[], { start, end }: ElectionMention): boolean {
  const near = elections.filter(
    (other) => other.year === null && other.start >= start - 3 * NEAR && other.end <= end + 3 * NEAR,
  )
  return new Set(near.map(({ name }) => name)).size >= 3
}
