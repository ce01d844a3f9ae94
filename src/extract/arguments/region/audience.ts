/** Whose civil servants a sentence addresses or counts, where it says so itself. */
import { AMONG, AUDIENCE_LINKS } from '../../../lexicon/audience-words.js'
import type { Token } from '../../../model/text.js'
import type { RegionChoice } from '../../events/mention.js'
import { PREVENTION } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isWhereSpoken, localGovernment, regionsIn } from './case-place.js'
import { choose, type Places } from './territory.js'

/** "ASN di lingkungan Pemkab Landak", "camat se-Kota Bima": the audience's territory. */
export function addressedRegion(scene: Scene, trigger: Trigger, places: Places): RegionChoice | null {
  if (!PREVENTION.has(trigger.type) && !trigger.aggregate) return null
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  for (const [at, mention] of scene.analysis.regions.entries()) {
    if (mention.start < row.sentence.start || mention.end > row.sentence.end) continue
    const before = row.terms.filter(({ end }) => end <= mention.start).slice(-8)
    const index = before.findLastIndex(({ norm }) => AMONG.has(norm))
    if (index < 0 || before.slice(index + 1).some((term) => !AUDIENCE_LINKS.has(term.norm) && !inName(scene, term)))
      continue
    // "Bawaslu menggelar sosialisasi netralitas ASN di Mamuju, Rabu": the venue
    if (isWhereSpoken(scene, mention, trigger.sentence)) continue
    const own = choose(mention, places)
    // "ASN di Manggar, Belitung Timur": a town without its level word stands for its regency
    const choice = mention.level === null ? (localGovernment(own) ?? own) : own
    if (choice !== null) return isListed(scene, at) ? null : choice
  }
  return null
}

/** "ASN di Halmahera Tengah maupun Pulau Morotai": of several territories none is the event's. */
function isListed({ analysis: { doc, regions } }: Scene, at: number): boolean {
  const end = regions[at]?.end ?? 0
  const next = regions[at + 1]
  return next !== undefined && LIST_JOIN.test(doc.text.slice(end, Math.min(next.start, end + LIST_GAP)))
}

const LIST_GAP = 30
const LIST_JOIN = /^,?\s*(?:dan|maupun|serta|&)\s+(?:di\s+)?(?:kabupaten|kota|kab\.?|pemkab|pemkot)?\s*$/i

/** "Di Kabupaten Dompu, 21 ASN dilaporkan": the one territory of a sentence that counts. */
export function countedRegion(scene: Scene, trigger: Trigger, places: Places): RegionChoice | null {
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  const inside = regionsIn(scene, row.sentence)
  const free = inside.filter(
    (mention) =>
      !isWhereSpoken(scene, mention, trigger.sentence) &&
      !scene.analysis.institutions.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  const only = free.filter(
    (mention) => !scene.analysis.officials.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  return only.length === 1 && only[0] !== undefined ? choose(only[0], places) : null
}

/** Inside a body or another territory, or a town told with the one it lies in: "ASN Pemerintah Kabupaten Landak", "ASN di Manggar, Belitung Timur". */
const inName = ({ analysis: { doc, institutions, regions } }: Scene, term: Token): boolean =>
  [institutions, regions].some((names) => names.some(({ start, end }) => start <= term.start && term.end <= end)) ||
  (/^\p{Lu}/u.test(term.text) && doc.text[term.end] === ',')
