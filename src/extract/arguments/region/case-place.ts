/** Where a case plays that a wider body acts on or tells of: "kata Ketua Bawaslu Bali, ASN di Jembrana itu …". */

import { isInside, NATIONAL, regionByCode } from '../../../lexicon/regions/index.js'
import type { RegionMention } from '../../../model/mention.js'
import type { Region } from '../../../model/region.js'
import type { Span } from '../../../model/span.js'
import type { RegionChoice } from '../../events/mention.js'
import { firstNot } from '../../in-order.js'
import { termAt } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { choose, type Places } from './territory.js'

type Settled = Pick<Places, 'context'>

/** The one regency or city inside `outer` that the sentence of a step names besides who speaks; null where it names several. */
export function caseRegion(scene: Scene, { sentence }: Trigger, outer: Region, places: Places): RegionChoice | null {
  return onlyInside(mentionsOf(scene, sentence), outer, places)
}

/** The one that headline or title names: "Bawaslu Bali: ASN Jembrana Terbukti Tak Netral"; a title of its own has no place in the text, so `words` stand in for it. */
export function headRegion(scene: Scene, outer: Region, places: Settled, words: Span): RegionChoice | null {
  const { title, headline, regions } = scene.analysis
  if (headline >= 0) return onlyInside(mentionsOf(scene, headline), outer, places)
  const told = title === null ? null : onlyInside(title.regions, outer, places)
  if (told === null) return null
  const { start, end } = regions.find(({ candidates }) => candidates[0]?.name === told.region.name) ?? words
  return { region: told.region, start, end }
}

/** The one territory of the first sentence: that of a body told without its place ("Panwascam Jatibanteng, Situbondo, … Kata ketua panwascam"). */
export function ledeRegion(scene: Scene, places: Settled): RegionChoice | null {
  const lede = scene.analysis.rows.findIndex(({ terms }) => terms.length >= LEDE_LENGTH)
  return lede < 0 ? null : onlyInside(mentionsOf(scene, lede), NATIONAL, places)
}

/** Captions and kickers are shorter, in terms. */
const LEDE_LENGTH = 10

/** The lowest of them, where they lie in each other ("Kecamatan Jatibanteng, Situbondo, Jawa Timur"); null where two lie apart. */
function onlyInside(mentions: readonly RegionMention[], outer: Region, places: Settled): RegionChoice | null {
  let only: RegionChoice | null = null
  for (const mention of mentions) {
    const own = choose(mention, places)
    const choice = outer.level === 'national' ? own : localGovernment(own)
    if (choice === null || choice.region === outer || !isInside(choice.region, outer)) continue
    if (only === null || (choice.region !== only.region && isInside(choice.region, only.region))) only = choice
    else if (!isInside(only.region, choice.region)) return null
  }
  return only
}

/** The regency or city that a place is or lies in; civil servants are theirs. */
export function localGovernment(choice: RegionChoice | null): RegionChoice | null {
  if (choice === null || choice.region.level === 'province' || choice.region.level === 'national') return null
  if (choice.region.level === 'regency' || choice.region.level === 'city') return choice
  const parent = choice.region.parentCode === null ? null : regionByCode(choice.region.parentCode)
  return parent === null ? null : { ...choice, region: parent }
}

/** Territories that a sentence names, without dateline and places of a statement ("kata dia di Denpasar, Senin"). */
function mentionsOf(scene: Scene, sentence: number): RegionMention[] {
  const row = scene.analysis.rows[sentence]
  if (row === undefined) return []
  return regionsIn(scene, row.sentence).filter((mention) => !isWhereSpoken(scene, mention, sentence))
}

/** The territories of a stretch of the text, which are in its order. */
export function regionsIn({ analysis: { regions } }: Scene, { start, end }: Span): RegionMention[] {
  const found: RegionMention[] = []
  for (let at = firstNot(regions, (mention) => mention.start < start); at < regions.length; at++) {
    const mention = regions[at]
    if (mention === undefined || mention.end > end) break
    found.push(mention)
  }
  return found
}

/** How far before a place its venue stands: "di Hotel Santika Bengkulu", "rektor perguruan tinggi negeri di Kota Mataram", in terms. */
const VENUE = 7
/** What stands in a town without being of its government. Add a word here. */
const VENUES: ReadonlySet<string> = new Set(
  'hotel gedung aula ballroom resort kampus jalan jl kafe restoran universitas ptn perguruan'.split(' '),
)

/** The town of a dateline, of a newspaper, of a hotel, or the one in which somebody spoke: not where the case plays. */
export function isWhereSpoken({ analysis }: Scene, { start, end }: RegionMention, sentence: number): boolean {
  const { dateline, doc, rows } = analysis
  if (dateline !== null && start < dateline.end && end > dateline.start) return true
  const row = rows[sentence]
  if (row === undefined) return false
  const at = termAt(row, start)
  if (row.terms.slice(Math.max(0, at - VENUE), at).some(({ norm }) => VENUES.has(norm))) return true
  const behind = doc.text.slice(end, end + 30)
  return STATED.test(behind) || (sentence <= LEDE && at <= OPENING && OPENED.test(behind))
}

/** How far into a text and its sentence a dateline of a form of its own reaches: "WARTA | JAKARTA – ", "Jakarta: ", "JAKARTA, Suluh - ". */
const LEDE = 3
const OPENING = 2
const OPENED = /^\s*(?:[-–—|:](?!\s*\d)|,\s*\p{Lu}[\p{L}.]*\s*[-–—])/u

/** Behind the place of a statement: its day ("di Banda Aceh, Senin", "dikutip dari Antara, Semarang, Jumat"). */
const STATED = /^\s*,\s*(?:pada\s+)?(?:hari\s+)?(?:senin|selasa|rabu|kamis|jum[’']?at|sabtu|minggu|ahad)\b/i
