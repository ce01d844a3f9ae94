/** Endings of host names that newsrooms put into datelines ("Kompas.com", "TRIBUNX.CO.ID"). Add an ending here. */
const ENDINGS =
  'co.id go.id or.id ac.id sch.id web.id desa.id my.id mil.id biz.id net.id com id net org tv news info xyz online site ly co biz app io live press'

const ending = ENDINGS.split(' ').map((name) => name.replace('.', '\\.'))
/** The ending is in lower case ("Kompas.com") or the whole name in capitals, so that "dua.Id" is none. */
const LOWER = new RegExp(`[\\p{L}\\d-]{2,63}(?:\\.[a-z\\d-]{1,63}){0,3}\\.(?:${ending.join('|')})(?![\\p{L}\\d])`, 'uy')
const CAPITALS = new RegExp(
  `[A-Z\\d-]{2,63}(?:\\.[A-Z\\d-]{1,63}){0,3}\\.(?:${ending.join('|').toUpperCase()})(?![\\p{L}\\d])`,
  'uy',
)

/** End of the host name that starts at `from`; null if none does. */
export function hostEnd(text: string, from: number): number | null {
  for (const pattern of [LOWER, CAPITALS]) {
    pattern.lastIndex = from
    if (pattern.test(text)) return pattern.lastIndex
  }
  return null
}
