/** Sentences of a tally, and lists of them: lines that each hold a territory and its number stand under one sentence. */

import type { TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { figureOf, type Pair, pairsIn } from './tally-pairs.js'

/** A sentence with its pairs; one of a list shares the lead and the sum of all its lines. */
export interface Listing {
  readonly row: TermRow
  readonly pairs: readonly Pair[]
  /** The sentence that a list of lines stands under; null outside such a list. */
  readonly lead: TermRow | null
  readonly sum: number
}

/** Words of a line that is only a territory and its number: "1. Sulawesi Tenggara: 95 orang". */
const LINE = 9

/** All sentences in order. */
export function listsIn(scene: Scene): Listing[] {
  const listings: Listing[] = []
  let line: { row: TermRow; pairs: readonly Pair[] }[] = []
  const close = (): void => {
    const sum = sumOf(line.flatMap(({ pairs }) => pairs))
    const first = line[0]?.row.sentence.index ?? 0
    const lead = line.length > 1 ? (scene.analysis.rows[first - 1] ?? null) : null
    listings.push(...line.map((each) => ({ ...each, lead, sum })))
    line = []
  }
  for (const row of scene.analysis.rows) {
    const pairs = pairsIn(scene, row)
    const isLine = pairs.length === 1 && row.terms.length <= LINE
    if (!isLine) close()
    if (isLine) line.push({ row, pairs })
    else listings.push({ row, pairs, lead: null, sum: sumOf(pairs) })
  }
  close()
  return listings
}

function sumOf(pairs: readonly Pair[]): number {
  return [...new Set(pairs.map(({ number }) => number))].reduce((sum, number) => sum + (figureOf(number) ?? 0), 0)
}
