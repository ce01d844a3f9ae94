import { BEFORE_YEAR, COUNTED_AFTER, PART_OF_PERIOD, YEAR_OWNERS } from '../../../lexicon/date-contexts.js'
import { ELECTION_WORDS } from '../../../lexicon/elections.js'
import type { Token } from '../../../model/text.js'
import type { Reading } from './expression.js'
import { normAt, yearAt } from './words.js'

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'thn', 'th'])

/** A year without day and month, at a number token: "tahun 2024", "sepanjang 2023", "akhir tahun 2022". */
export function readYear(tokens: readonly Token[], at: number): readonly Reading[] {
  const year = yearAt(tokens, at)
  const before = normAt(tokens, at - 1)
  if (year === null || !BEFORE_YEAR.has(before) || COUNTED_AFTER.has(normAt(tokens, at + 1))) return []
  const start = YEAR_WORDS.has(before) ? at - 1 : at
  if (start < at && isOwned(tokens, start - 1)) return []
  const from = PART_OF_PERIOD.has(normAt(tokens, start - 1)) ? start - 1 : start
  return [{ start: from, end: at + 1, expression: { kind: 'year', year } }]
}

/** "UU Nomor 20 Tahun 2023", "formasi tahun 2022", "Pilkada Serentak (Pilkada) Tahun 2024": not a date of its own. */
function isOwned(tokens: readonly Token[], before: number): boolean {
  const at = normAt(tokens, before) === ')' ? before - 1 : before
  const owner = tokens[at]
  if (owner === undefined) return false
  return owner.kind === 'number' || YEAR_OWNERS.has(owner.norm) || ELECTION_WORDS.has(owner.norm)
}
