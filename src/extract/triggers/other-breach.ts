/** Steps of a report on something else, told in the sentence before. */
import { rowHasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'

/** "Laporan pertama menyangkut bagi-bagi sembako. Laporan itu tidak diregistrasi": no word of a civil servant in either. */
export function followsOtherBreach({ analysis, theme, engine }: Scene, row: TermRow): boolean {
  const { index } = row.sentence
  const [before, at] = [analysis.rows[index - 1], theme.sentences[index]]
  if (
    before === undefined ||
    at === undefined ||
    at.core ||
    at.neutral ||
    !row.terms.some(({ norm }) => BACK.has(norm))
  )
    return false
  const told = theme.sentences[index - 1]
  return !told?.core && !told?.neutral && OTHERS.some((tag) => rowHasTag(before, engine.tags.idOf(tag)))
}

const OTHERS = ['OtherBreach', 'OtherCase'] as const

/** Words that point back to a report or a case. */
const BACK: ReadonlySet<string> = new Set([
  'itu',
  'tersebut',
  'perkaranya',
  'kasusnya',
  'laporannya',
  'berkasnya',
  'pelapor',
  'pelapornya',
])
