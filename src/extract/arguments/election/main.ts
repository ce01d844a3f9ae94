/** The election that an article is about. */

import { NARROW_ELECTIONS, VOTES } from '../../../lexicon/election-years.js'
import type { ElectionMention } from '../../../model/mention.js'
import { once } from '../../once.js'
import type { Scene } from '../../scene.js'
import { articleYear, electionsOf, isListed, yearOfElection, yearsOf } from './year.js'

/** What a place in the title and in the first sentences weighs, in mentions. */
const TITLE = 3
const LEDE = 2
const LEDE_SENTENCES = 3

/** A vote of the past told in passing, and a rerun told beside the vote that it repeats. */
const PAST = 0.5
const RERUN = 0.4
/** "Pemilu" without any year may mean every election. */
const GENERAL = 0.3

function weightOf(mention: ElectionMention, inTitle: boolean, past: boolean, general: boolean): number {
  if (inTitle) return TITLE
  if (past) return PAST
  if (general) return GENERAL
  if (mention.sentence < LEDE_SENTENCES) return LEDE
  return mention.name === 'PSU' ? RERUN : 1
}

/** "Pada Pemilu 2019 …": years ago, or the article names a later election of that kind. */
function isSuperseded(scene: Scene, name: string, year: number): boolean {
  return year < (articleYear(scene) ?? 0) - 1 || Math.max(...yearsOf(scene, name)) > year
}

/** "Dua edaran terbit sebelum Pemilu 2024", told in August: a vote that is over counts less than one to come. */
function isHeld(scene: Scene, name: string, year: number): boolean {
  const vote = VOTES.get(`${name} ${year}`)
  const { published } = scene.analysis
  return vote !== undefined && published !== null && published > vote && namesVoteToCome(scene)
}

const namesVoteToCome = once((scene: Scene): boolean =>
  electionsOf(scene).some((mention) => {
    const { name, year } = yearOfElection(scene, mention, null)
    return (VOTES.get(`${name} ${year}`) ?? '') > (scene.analysis.published ?? '')
  }),
)

/** The election most spoken of, those of title and lede before others; null where elections are named in general only. */
export const mainElection = once((scene: Scene): ElectionMention | null => {
  const title = scene.analysis.title?.elections ?? []
  const dated = electionsOf(scene).some(({ year }) => year !== null)
  const groups = new Map<string, { first: ElectionMention; weight: number; wide: boolean }>()
  const inTitle = new Set(title)
  for (const mention of electionsOf(scene)) {
    if (isListed(scene.analysis.elections, mention)) continue
    const { name, year } = yearOfElection(scene, mention, null)
    const weight = weightOf(
      mention,
      inTitle.has(mention),
      year !== null && (isSuperseded(scene, name, year) || isHeld(scene, name, year)),
      dated && name === 'Pemilu' && year === null,
    )
    const key = `${name} ${year}`
    const group = groups.get(key)
    if (group !== undefined) group.weight += weight
    else groups.set(key, { first: mention, weight, wide: !NARROW_ELECTIONS.has(name) || year !== null })
  }
  let best: { first: ElectionMention; weight: number } | null = null
  for (const group of groups.values()) if (group.wide && (best === null || group.weight > best.weight)) best = group
  return best?.first ?? null
})
