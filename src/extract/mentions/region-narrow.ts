import { isInside } from '../../lexicon/regions/index.js'
import type { Region, RegionMention } from '../../model/region.js'

/** What may stand between a territory and the wider one it lies in: "Kelurahan A, Kecamatan B", "Camat B Kabupaten C", "B (C)". */
const LINK = /^[\s,(]*(?:di\s+)?$/
const LONGEST_LINK = 6

/**
 * Settles territories by the wider one named right behind them: of several same-named districts those inside it stay, and
 * a village learns where it lies. Works from the end, so that chains of three settle too.
 * @param mentions in the order of the text.
 */
export function narrowByNeighbour(text: string, mentions: readonly RegionMention[]): RegionMention[] {
  const settled = [...mentions]
  for (let k = settled.length - 2; k >= 0; k--) {
    const mention = settled[k]
    const wider = settled[k + 1]
    if (!mention || !wider || wider.start - mention.end > LONGEST_LINK) continue
    if (!LINK.test(text.slice(mention.end, wider.start))) continue
    const outer = asProvince(wider, mention)
    settled[k + 1] = outer
    settled[k] = narrow(mention, outer.candidates)
  }
  return settled
}

/** "Kota Jambi, Jambi": behind a city of the same name stands its province. */
function asProvince(wider: RegionMention, mention: RegionMention): RegionMention {
  if (wider.level !== null || wider.candidates.length < 2 || mention.level === null) return wider
  const provinces = wider.candidates.filter(
    ({ level, code }) => level === 'province' && mention.candidates.every(({ provinceCode }) => provinceCode === code),
  )
  return provinces.length > 0 ? { ...wider, candidates: provinces } : wider
}

function narrow(mention: RegionMention, wider: readonly Region[]): RegionMention {
  const [only] = mention.candidates
  if (only?.level === 'village') return { ...mention, candidates: [placeVillage(only, wider)] }
  if (mention.candidates.length < 2) return mention
  const inside = mention.candidates.filter((region) =>
    wider.some((outer) => region !== outer && isInside(region, outer)),
  )
  return inside.length > 0 ? { ...mention, candidates: inside } : mention
}

/** A village with the province, and regency or city, of the territory around it, as far as that is one. */
export function placeVillage(village: Region, around: readonly Region[]): Region {
  const [first] = around
  if (!first || village.provinceCode !== null) return village
  const parent = first.level === 'district' ? first.parentCode : first.level === 'province' ? null : first.code
  const oneProvince = around.every(({ provinceCode }) => provinceCode === first.provinceCode)
  if (!oneProvince) return village
  return {
    ...village,
    province: first.province,
    provinceCode: first.provinceCode,
    parentCode: around.length === 1 ? parent : null,
  }
}
