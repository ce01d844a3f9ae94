import { dayOf } from './published-calendar.js'

/** How portals put the day into an address. Add a shape here. */
const SHAPES: readonly RegExp[] = [
  // regional.kompas.com/read/2024/08/05/13450011/…, WordPress permalinks
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/?#]|$)/,
  // cnnindonesia.com/nasional/20240805134512-32-…, /20240805/…
  /\/((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?(?=[-/?#]|$)/,
  // …/2024-08-05-judul, …/judul-2024-08-05.html
  /[/-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[-/.?#]|$)/,
]

/** Day of publication as the address tells it, `YYYY-MM-DD`: a last resort. Null where it tells none. */
export function publishedFromUrl(url: string): string | null {
  for (const shape of SHAPES) {
    const match = shape.exec(url)
    const day = match && dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
    if (day) return day
  }
  return null
}
