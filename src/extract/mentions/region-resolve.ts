import { capitalOf, isInside, regionByCode, regionsNamed } from '../../lexicon/regions/index.js'
import type { Region, RegionLevel, RegionMention } from '../../model/region.js'
import { placeVillage } from './region-narrow.js'

/** What an article says about where it plays. */
export interface RegionContext {
  /** Codes of provinces, regencies, cities and districts that some mention names beyond doubt ("Kabupaten Bima", "Kukar"). */
  readonly settled: ReadonlySet<string>
  /** The same territories, regencies and cities before provinces, for what lies inside them. */
  readonly around: readonly Region[]
  /** Territories that the dateline's town points to; used only where the text itself decides nothing. */
  readonly dateline: readonly Region[]
}

/** A context that knows nothing. */
export const NO_CONTEXT: RegionContext = { settled: new Set(), around: [], dateline: [] }

/**
 * Collects what the mentions of an article settle, so that "Bima" can be read by "Kabupaten Bima" elsewhere.
 * @param datelinePlace town of the dateline as it stands in the text, or null.
 */
export function regionContext(mentions: readonly RegionMention[], datelinePlace: string | null): RegionContext {
  const settled = new Map<string, Region>()
  for (const { candidates } of mentions) {
    const [only] = candidates
    if (candidates.length === 1 && only?.code) settled.set(only.code, only)
  }
  const provinces = new Map<string, Region>()
  for (const { provinceCode } of settled.values()) {
    const province = provinceCode ? regionByCode(provinceCode) : null
    if (province?.code) provinces.set(province.code, province)
  }
  const local = [...settled.values()].filter(({ level }) => level === 'regency' || level === 'city')
  return {
    settled: new Set(settled.keys()),
    around: [...local, ...provinces.values()],
    dateline: datelinePlace === null ? [] : [...territoriesNamed(datelinePlace), ...capitalOf(datelinePlace)],
  }
}

function territoriesNamed(place: string): readonly Region[] {
  return regionsNamed(place).filter(({ level }) => level !== 'district')
}

/**
 * The territory that the town of a dateline or venue stands for: the one of that name ("Singkawang"), else the one whose
 * capital it is ("Tenggarong" -> Kabupaten Kutai Kartanegara). A regency that the article names comes first: "Tebing
 * Tinggi" is a city of Sumatera Utara, but also the capital of Empat Lawang. Null where it may be two ("Bima",
 * "Martapura") and the article does not decide, and for places that no table has.
 */
export function regionOfPlace(place: string, context: RegionContext): Region | null {
  const isSettled = ({ code }: Region): boolean => code !== null && context.settled.has(code)
  const capital = capitalOf(place)
  const regency = single(capital.filter((region) => region.level === 'regency' && isSettled(region)))
  if (regency) return regency
  const named = territoriesNamed(place)
  const candidates = named.length > 0 ? named : capital
  return single(candidates) ?? single(candidates.filter(isSettled)) ?? single(insideOf(candidates, context.around))
}

/**
 * The one territory that a mention means, or null where nothing decides ("Bawaslu Bima" in an article that names neither
 * the regency nor the city). Never guesses: a city and a regency of one name stay undecided without a word for either.
 * Only the three provinces that share their name with a city (Jambi, Bengkulu, Gorontalo) are meant by the bare name.
 * @param level the level that the office or institution of the mention gives ("bupati" -> regency), or null.
 */
export function resolveRegion(
  mention: RegionMention,
  context: RegionContext,
  level: RegionLevel | null,
): Region | null {
  const candidates = ofLevel(mention.candidates, mention.level ?? level)
  const [first] = candidates
  if (first?.level === 'village') return placeVillage(first, onlyRegency(context) ?? context.around)
  if (candidates.length === 1) return first ?? null
  return (
    single(candidates.filter(({ code }) => code !== null && context.settled.has(code))) ??
    single(insideOf(candidates, context.around)) ??
    single(insideOf(candidates, context.dateline)) ??
    namesakeProvince(candidates)
  )
}

/** "Bawaslu Jambi": a city or regency that bears its province's name is never called so without its level word. */
function namesakeProvince(candidates: readonly Region[]): Region | null {
  const [first] = candidates
  return first?.level === 'province' && candidates.every(({ bare }) => bare === first.bare) ? first : null
}

function ofLevel(candidates: readonly Region[], level: RegionLevel | null): readonly Region[] {
  const same = level === null ? [] : candidates.filter((region) => region.level === level)
  return same.length > 0 ? same : candidates
}

function single(regions: readonly Region[]): Region | null {
  return regions.length === 1 ? (regions[0] ?? null) : null
}

/** Candidates that lie in a narrow territory of the article, else in one of its provinces. */
function insideOf(candidates: readonly Region[], around: readonly Region[]): readonly Region[] {
  for (const outer of [around.filter(({ level }) => level !== 'province'), around]) {
    const inside = candidates.filter((region) =>
      outer.some((other) => other.code !== region.code && isInside(region, other)),
    )
    if (inside.length > 0) return inside
  }
  return []
}

function onlyRegency(context: RegionContext): readonly Region[] | null {
  const local = context.around.filter(({ level }) => level !== 'province')
  return local.length === 1 ? local : null
}
