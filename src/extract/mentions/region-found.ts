import type { Head } from '../../lexicon/regions/heads.js'
import type { Region, RegionLevel, RegionMention } from '../../model/region.js'
import type { Token } from '../../model/text.js'

/** A mention with the tokens of its sentence that it covers: `from` to `end`, the latter exclusive. */
export interface Found {
  readonly mention: RegionMention
  readonly from: number
  readonly end: number
  readonly head: Head | null
}

/** Makes a mention of the tokens from `from` to `end`. */
export function found(
  tokens: readonly Token[],
  from: number,
  end: number,
  candidates: readonly Region[],
  level: RegionLevel | null,
  head: Head | null = null,
): Found {
  const start = tokens[from]?.start ?? 0
  const mention: RegionMention = { kind: 'region', start, end: tokens[end - 1]?.end ?? start, candidates, level }
  return { mention, from, end, head }
}
