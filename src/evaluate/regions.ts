import { normalize } from './normalize.js'
import type { ScoredEvent } from './scored-event.js'

const LEVEL_WORDS =
  /^(provinsi|prov|daerah istimewa|di|daerah khusus ibukota|daerah khusus|dki|kabupaten administrasi|kota administrasi|kabupaten|kab|kota|kecamatan|kec|desa|kelurahan|distrik|nagari|gampong) +/
const NATION = new Set(['indonesia', 'nasional', 'republik indonesia'])

/** Level and bare name in one string: two regions are one when these are equal. Null where no region is given. */
export function regionKey(region: ScoredEvent['region']): string | null {
  if (!region || Object.keys(region).length === 0) return null
  const name = normalize(region.name).replaceAll('.', '').replace(LEVEL_WORDS, '')
  const bare = name.replaceAll('daerah istimewa ', '').replaceAll('administrasi ', '')
  return NATION.has(bare) ? 'national indonesia' : `${region.level ?? 'unknown'} ${bare}`
}
