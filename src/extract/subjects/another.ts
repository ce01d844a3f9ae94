/** A second case beside the one told: "Selain camat itu, Bawaslu juga memeriksa seorang guru SD". */
import { hasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'

/** Words at the start of a sentence that set what follows beside what was told: "selain", "tak hanya", "bukan hanya". */
const OPENERS: ReadonlySet<string> = new Set(['selain', 'hanya'])
const OPENING = 3
const ALSO: ReadonlySet<string> = new Set(['juga', 'turut'])
/** Who is heard beside the accused, and the accused told again. */
const SAME: ReadonlySet<string> = new Set(['saksi', 'ahli', 'pelapor', 'tersebut', 'terlapor', 'bersangkutan'])

const SERVANTS = ['Asn', 'Staff', 'StaffWide'] as const

/** Whether a stage is told of somebody else than the sentences before tell of. */
export function isOfAnother({ engine, analysis }: Scene, { sentence, from }: Trigger): boolean {
  const row = analysis.rows[sentence]
  if (row === undefined) return false
  if (isAlike(row) || isOtherCase(row)) return true
  const also = row.terms.findIndex(
    ({ norm }, i) => ALSO.has(norm) && (opens(row) || FINDS.has(row.terms[i + 1]?.norm ?? '')),
  )
  if (also < 0 || also >= from) return false
  const tags = SERVANTS.map((name) => engine.tags.idOf(name))
  return row.terms.slice(also).every(({ norm }) => !SAME.has(norm)) && holdsAny(row, also, tags)
}

const opens = (row: TermRow): boolean => row.terms.slice(0, OPENING).some(({ norm }) => OPENERS.has(norm))

/** "Di luar perkara KTP, pengawas menelusuri …", "Kasus lainnya menimpa seorang guru": the sentence opens with another case. */
export function isOtherCase({ terms }: TermRow): boolean {
  const opening = terms.slice(0, OPENING + 1).map(({ norm }) => norm)
  return opening.some(
    (norm, i) =>
      CASES.has(norm) &&
      (ORDERED.has(opening[i + 1] ?? '') ||
        ORDERED.has(opening[i + 2] ?? '') ||
        (opening[i - 2] === 'di' && opening[i - 1] === 'luar')),
  )
}

const CASES: ReadonlySet<string> = new Set(['kasus', 'perkara', 'laporan', 'aduan', 'temuan', 'dugaan'])
const ORDERED: ReadonlySet<string> = new Set(['lain', 'lainnya', 'terpisah', 'berbeda', 'kedua', 'ketiga'])

/** "Kami juga menemukan perangkat desa yang …": what is found besides is no second telling. */
const FINDS: ReadonlySet<string> = new Set(['menemukan', 'temukan', 'mendapati', 'dapati'])

/** "Hal serupa dilakukan seorang guru", "diduga melakukan kampanye serupa", but not "agar kejadian serupa tidak terulang". */
function isAlike({ terms }: TermRow): boolean {
  const at = terms.findIndex(({ norm }) => norm === 'serupa')
  if (at < 0 || terms.some(({ norm }) => NOT_AGAIN.has(norm))) return false
  return terms.slice(Math.max(0, at - ALIKE), at + ALIKE).some(({ norm }) => DONE.has(norm))
}

const ALIKE = 4
const DONE: ReadonlySet<string> = new Set(['melakukan', 'dilakukan', 'ditunjukkan', 'menimpa'])
const NOT_AGAIN: ReadonlySet<string> = new Set(['agar', 'supaya', 'jangan', 'tidak', 'terulang', 'mencegah'])

function holdsAny(row: TermRow, from: number, tags: readonly number[]): boolean {
  return row.terms.some((_, i) => i > from && tags.some((tag) => hasTag(row, i, tag)))
}
