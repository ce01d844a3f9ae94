/** The territories of an article: what settles ambiguous names, and the one that the article is about. */
import { officeLevel } from '../../lexicon/office-class.js'
import { regionContext, regionOfPlace } from '../mentions/region-resolve.js'
import type { RegionChoice } from '../mention.js'
import type { Scene } from '../triggers.js'
import { choose, type Places } from './region.js'

export function placesOf(scene: Scene): Places {
  const { regions, dateline } = scene.analysis
  const context = regionContext(regions, dateline?.place?.text ?? null)
  return { context, main: mainRegion(scene, { context }) }
}

/** Most frequent territory of offices and bodies, the earlier one first; else of the dateline's town. */
function mainRegion(scene: Scene, places: Pick<Places, 'context'>): RegionChoice | null {
  const { entities, institutions, dateline } = scene.analysis
  const mentions = [
    ...entities.flatMap(({ office }) => (office?.region == null ? [] : [{ mention: office.region, level: officeLevel(office.office) }])),
    ...institutions.flatMap(({ region }) => (region === null ? [] : [{ mention: region, level: null }])),
  ]
  const votes = new Map<string, { choice: RegionChoice; votes: number }>()
  for (const { mention, level } of mentions) {
    const choice = choose(mention, places, level)
    if (choice === null) continue
    const known = votes.get(choice.region.name)
    votes.set(choice.region.name, known === undefined ? { choice, votes: 1 } : { choice: known.choice, votes: known.votes + 1 })
  }
  const best = [...votes.values()].sort((a, b) => b.votes - a.votes)[0]
  if (best !== undefined) return best.choice
  const place = dateline?.place
  const town = place == null ? null : regionOfPlace(place.text, places.context)
  return place == null || town === null ? null : { region: town, start: place.start, end: place.end }
}
