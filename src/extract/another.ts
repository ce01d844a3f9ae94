/** A second case beside the one told: "Selain camat itu, Bawaslu juga memeriksa seorang guru SD". */
import { hasTag, type TermRow } from './term.js'
import type { Scene, Trigger } from './triggers.js'

/** Words at the start of a sentence that set what follows beside what was told. */
const OPENERS: ReadonlySet<string> = new Set(['selain', 'hanya', 'tak'])
const OPENING = 3
const ALSO: ReadonlySet<string> = new Set(['juga', 'turut'])
/** Who is heard beside the accused, and the accused told again. */
const SAME: ReadonlySet<string> = new Set(['saksi', 'ahli', 'pelapor', 'tersebut', 'terlapor', 'bersangkutan'])

const SERVANTS = ['Asn', 'Staff', 'StaffWide'] as const

/** Whether a stage is told of somebody else than the sentences before tell of. */
export function isOfAnother({ engine, analysis }: Scene, { sentence, to }: Trigger): boolean {
  const row = analysis.rows[sentence]
  if (row === undefined || !row.terms.slice(0, OPENING).some(({ norm }) => OPENERS.has(norm))) return false
  const also = row.terms.findIndex(({ norm }) => ALSO.has(norm))
  if (also < 0 || also >= to) return false
  const tags = SERVANTS.map((name) => engine.tags.idOf(name))
  return row.terms.slice(also).every(({ norm }) => !SAME.has(norm)) && holdsAny(row, also, tags)
}

function holdsAny(row: TermRow, from: number, tags: readonly number[]): boolean {
  return row.terms.some((_, i) => i > from && tags.some((tag) => hasTag(row, i, tag)))
}
