/** The territory that a mention stands for in its article. */
import { provinceOf } from '../../../lexicon/regions/index.js'
import type { RegionMention } from '../../../model/mention.js'
import type { RegionLevel } from '../../../model/region.js'
import type { RegionChoice } from '../../events/mention.js'
import { type RegionContext, resolveRegion } from '../../mentions/region-resolve.js'

export interface Places {
  readonly context: RegionContext
  /** The article's own territory: of its most frequent office or body, else of the dateline. */
  readonly main: RegionChoice | null
}

/** Resolves a mention against what the whole article says. */
export function choose(
  mention: RegionMention,
  places: Pick<Places, 'context'>,
  level: RegionLevel | null = null,
): RegionChoice | null {
  const region = resolveRegion(mention, places.context, level)
  return region === null ? null : { region, start: mention.start, end: mention.end }
}

/** "Kantor Regional IV BKN Makassar": the town is the seat of an office that serves whole provinces. */
export function seatOrTerritory(choice: RegionChoice | null, institution: string | undefined): RegionChoice | null {
  const province = choice === null || institution !== 'bkn-kanreg' ? null : provinceOf(choice.region)
  return choice === null || province === null ? choice : { ...choice, region: province }
}
