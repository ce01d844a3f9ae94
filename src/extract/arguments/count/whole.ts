/** "Semuanya sudah datang memberikan klarifikasi": all of those counted last. */
import type { CountMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isMixed, isWitness } from './kind.js'

const ALL: ReadonlySet<string> = new Set(['semuanya', 'seluruhnya', 'kesemuanya'])
/** How far before the stage the word stands, in terms, and how far back its number, in sentences. */
const REACH = 8
const BACK = 3

export function wholeBefore(scene: Scene, { sentence, from }: Trigger): CountMention | null {
  const { analysis } = scene
  const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - REACH), from + 1) ?? []
  const all = terms.find(({ norm }) => ALL.has(norm))
  if (all === undefined) return null
  // "Semuanya 67 orang, itu kita sudah panggil"
  const beside = analysis.counts.find((count) => count.sentence === sentence && count.start >= all.end)
  if (beside !== undefined && beside.start - all.end <= 2) return beside
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const told = analysis.counts.filter(
      (count) => count.sentence === at && (count.value ?? 0) > 1 && !isWitness(scene, count) && !isMixed(scene, count),
    )
    const largest = told.reduce<CountMention | null>((a, b) => ((a?.value ?? 0) >= (b.value ?? 0) ? a : b), null)
    if (largest !== null) return largest
  }
  return null
}
