/** Whether two tellings of figures are one tally. */
import type { Scene } from '../scene.js'
import { conflict, countsConflict, facetOf, regionKey } from './conflicts.js'
import { ENFORCEMENT, type EventMention } from './mention.js'

/** "400 laporan": the figure of a tally of cases, which is no count of persons. */
function figureOf({ analysis }: Scene, { trigger }: EventMention): string | null {
  const terms = analysis.rows[trigger.sentence]?.terms.slice(trigger.from, trigger.to) ?? []
  return terms.find(({ kind, text }) => kind === 'number' && text.length > 1)?.text ?? null
}

/** Tallies are one event for each figure; a second telling repeats the number. */
export function sameTally(scene: Scene, a: EventMention, b: EventMention): boolean {
  if (a.type === 'sanction' && facetOf(a) !== facetOf(b)) return false
  const rows = a.trigger.row !== undefined || b.trigger.row !== undefined
  if (!rows && a.count !== null && b.count !== null) return !countsConflict(a.count, b.count)
  const figure = figureOf(scene, a)
  if (!rows && figure !== null && figure === figureOf(scene, b)) return true
  return !countsConflict(a.count, b.count) && regionKey(a) === regionKey(b)
}

/** "700 ASN terlibat … Temuan tersebut sudah diserahkan ke KASN": a step without a person or a figure beside a tally of its stage tells the tally; so does the same figure told as one case ("15 camat"). */
export function isTallyAgain(a: EventMention, b: EventMention): boolean {
  const [tally, single] = a.trigger.aggregate ? [a, b] : [b, a]
  if (!ENFORCEMENT.has(a.type) || tally.trigger.row !== undefined || conflict(facetOf(a), facetOf(b))) return false
  if (single.count !== null) return single.count.value !== null && single.count.value === tally.count?.value
  return a.type !== 'investigation' && single.subject === null && !single.another
}
