/** The territories of an article: what settles ambiguous names, and the one that the article is about. */
import { isNationalBody } from '../../../lexicon/institutions.js'
import { officeLevel } from '../../../lexicon/office-class.js'
import { NATIONAL } from '../../../lexicon/regions/index.js'
import type { Entity, InstitutionMention } from '../../../model/mention.js'
import type { Span } from '../../../model/span.js'
import type { RegionChoice } from '../../events/mention.js'
import { regionContext, regionOfPlace } from '../../mentions/region-resolve.js'
import type { Scene } from '../../scene.js'
import { headRegion, ledeRegion } from './case-place.js'
import { levelOfOffice } from './level.js'
import { choose, type Places, seatOrTerritory } from './territory.js'

export function placesOf(scene: Scene): Places {
  const { regions, dateline } = scene.analysis
  const context = regionContext(regions, dateline?.place?.text ?? null)
  return { context, main: mainRegion(scene, { context }) }
}

/** Most frequent territory of offices and bodies, the earlier one first; else of the dateline's town. */
function mainRegion(scene: Scene, places: Pick<Places, 'context'>): RegionChoice | null {
  const { entities, institutions, dateline } = scene.analysis
  const mentions = [
    ...entities.flatMap(({ office }) =>
      office?.region == null
        ? []
        : [{ mention: office.region, level: officeLevel(office.office), body: office.institution?.institution }],
    ),
    ...institutions.flatMap(({ region, institution }) =>
      // "28 ASN di wilayah kerja Kanreg IV BKN Makassar": a row of a national tally; its head's office counts above
      region === null || institution === 'bkn-kanreg' ? [] : [{ mention: region, level: null, body: institution }],
    ),
  ]
  const votes = new Map<string, { choice: RegionChoice; votes: number }>()
  for (const { mention, level, body } of mentions) {
    const choice = seatOrTerritory(choose(mention, places, level), body)
    if (choice === null) continue
    const known = votes.get(choice.region.name)
    votes.set(
      choice.region.name,
      known === undefined ? { choice, votes: 1 } : { choice: known.choice, votes: known.votes + 1 },
    )
  }
  const best = [...votes.values()].sort((a, b) => b.votes - a.votes)[0]
  if (best !== undefined) return best.choice
  const nation =
    entities.find(({ office }) => office !== null && levelOfOffice(office) === 'national') ??
    institutions.find(({ institution }) => isNationalBody(institution))
  if (nation !== undefined) {
    // "110 ASN di Jawa Tengah Dikenai Sanksi … 47 kasus diteruskan ke KASN": a body told in passing makes nothing national
    const local = 'kind' in nation ? (headRegion(scene, NATIONAL, places, nation) ?? ledeRegion(scene, places)) : null
    return local ?? { region: NATIONAL, ...spanOf(nation) }
  }
  const place = dateline?.place
  const town = place == null ? null : regionOfPlace(place.text, places.context)
  return place == null || town === null ? null : { region: town, start: place.start, end: place.end }
}

/** The words that make it national: the office of a person, or the body's name. */
function spanOf(source: Entity | InstitutionMention): Span {
  const { start, end } = 'kind' in source ? source : (source.positionSpan ?? source.mentions[0] ?? { start: 0, end: 0 })
  return { start, end }
}
