import { BEFORE_MONTH, PART_OF_PERIOD } from '../../../lexicon/date-contexts.js'
import { MONTHS } from '../../../lexicon/months.js'
import type { Token } from '../../../model/text.js'
import { connectorEnd } from './connector.js'
import { yearTail } from './day-month.js'
import type { Reading } from './expression.js'
import { cueAt, normAt } from './words.js'

/** A month without a day, at a month token: "Mei 2023", "Agustus lalu", "bulan Februari ini", "akhir Desember". */
export function readMonth(tokens: readonly Token[], at: number): readonly Reading[] {
  const word = MONTHS.get(normAt(tokens, at))
  if (word === undefined) return []
  const { year, yearShift, end: yearEnd } = yearTail(tokens, at + 1)
  const { cue, end } = cueAt(tokens, yearEnd)
  const dated = year !== null || (word.whole && (yearShift !== null || cue !== null))
  if (!dated && !(word.whole && standsAlone(tokens, at))) return []
  const expression = { kind: 'month', month: word.month, year, yearShift, cue } as const
  return [{ start: monthStart(tokens, at), end, expression }]
}

/** Months are also names of persons: a bare one needs a preposition, "bulan", or another month ("Juni-Juli 2024"). */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (BEFORE_MONTH.has(normAt(tokens, at - 1))) return true
  const next = connectorEnd(tokens, at + 1)
  return next !== null && MONTHS.get(normAt(tokens, next))?.whole === true
}

/** "bulan Mei", "akhir Desember", "awal bulan Februari" belong to the mention. */
function monthStart(tokens: readonly Token[], at: number): number {
  const from = normAt(tokens, at - 1) === 'bulan' ? at - 1 : at
  return PART_OF_PERIOD.has(normAt(tokens, from - 1)) ? from - 1 : from
}
