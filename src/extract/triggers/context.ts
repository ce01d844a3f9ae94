/**
 * Modality, after ConText (Chapman et al. 2011): cues with a category, a direction and a scope; a trigger in the scope
 * of a cue is negated, hypothetical, planned, demanded, cited … Terminators ("namun", "sedangkan") end a scope early.
 */
import type { EventType } from '../../model/event.js'
import type { ContextCategory } from '../../model/rule.js'
import type { Engine, ReadyCue } from '../engine.js'
import { hasTag, type TermRow, termAt } from '../patterns/term.js'

export interface Cue {
  readonly id: string
  readonly category: ContextCategory
  /** Terms of the cue itself, and the terms that it rules: first and one past the last. */
  readonly from: number
  readonly to: number
  readonly scopeFrom: number
  readonly scopeTo: number
  readonly types: readonly EventType[]
  /** See `ReadyCue`. */
  readonly looksBack: boolean
}

interface FoundCue extends ReadyCue {
  readonly from: number
  readonly to: number
}

export function findCues(engine: Engine, row: TermRow): Cue[] {
  const found = engine.context.findAll(row).map(({ value, from, to }) => ({ ...value, from, to }))
  found.push(...cuesAfterComma(engine, row))
  const stops = found.filter(({ rule }) => rule.category === 'terminator').map(({ from }) => from)
  const clauses = found.some(({ rule }) => CLAUSAL.has(rule.category)) ? clauseStarts(engine, row) : []
  return found
    .filter(
      ({ rule, from }) =>
        rule.category !== 'terminator' && !(rule.category === 'planned' && isOfElection(engine, row, from)),
    )
    .map(({ rule, looksBack, from, to }) => ({
      id: rule.id,
      category: rule.category,
      from,
      to,
      looksBack,
      scopeFrom: rule.direction === 'forward' ? from + 1 : scopeStart(from, rule.scope, stops),
      scopeTo:
        rule.direction === 'backward'
          ? from
          : scopeEnd(to, rule.scope, CLAUSAL.has(rule.category) ? [...stops, ...clauses] : stops),
      types: rule.types,
    }))
}

/** Words that open a cue only behind a comma. */
function cuesAfterComma({ afterComma }: Engine, row: TermRow): FoundCue[] {
  if (!row.terms.some(({ norm }) => afterComma.has(norm))) return []
  return row.sentence.tokens.flatMap(({ text, end }) => {
    const at = text === ',' ? termAt(row, end) : row.terms.length
    return (afterComma.get(row.terms[at]?.norm ?? '') ?? []).map((rule) => ({
      rule,
      looksBack: false,
      from: at,
      to: at + 1,
    }))
  })
}

/** So many words back an election may stand of which "yang akan digelar" or "mendatang" is said. */
const REACH = 8
const VERB = /^(?:me|di|ber|ter)[a-z]{4,}/

/** "menjelang Pilkada yang akan digelar bulan depan", "Pilkada 27 November mendatang": the election lies ahead, not the act. */
function isOfElection(engine: Engine, row: TermRow, cue: number): boolean {
  const tags = [engine.tags.idOf('Election'), engine.tags.idOf('Contest')]
  const relative = row.terms[cue - 1]?.norm === 'yang' || TIMES.has(row.terms[cue]?.norm ?? '')
  for (let i = cue - 1; relative && i >= Math.max(0, cue - REACH); i--) {
    if (tags.some((tag) => hasTag(row, i, tag))) return true
    if (VERB.test(row.terms[i]?.norm ?? '') && !(cue - i <= 2 && row.terms[i - 1]?.norm === 'akan')) return false
  }
  return false
}

/** What is said of the time of an election right behind it. */
const TIMES: ReadonlySet<string> = new Set(['mendatang', 'nanti', 'nantinya', 'bulan', 'tahun'])

/** Categories that end where a body begins a clause of its own: "tidak berwenang menghukum, Panwaslu meneruskan …", "karena ia segera menghapusnya, Bawaslu meneruskan …". */
const CLAUSAL: ReadonlySet<ContextCategory> = new Set(['negated', 'general', 'hypothetical', 'planned'])

/** "Karena alasannya tidak diterima, Bawaslu memanggil …": behind a comma a body begins a clause of its own, which the "tidak" does not reach. */
function clauseStarts(engine: Engine, row: TermRow): number[] {
  const bodies = [engine.tags.idOf('SupervisorWord'), engine.tags.idOf('CivilServiceBody')]
  return row.sentence.tokens
    .filter(({ text }) => text === ',')
    .map(({ end }) => termAt(row, end))
    .filter((term) => term < row.terms.length && bodies.some((tag) => hasTag(row, term, tag)))
}

function scopeEnd(to: number, scope: number, stops: readonly number[]): number {
  return Math.min(to + scope, ...stops.filter((stop) => stop >= to))
}

function scopeStart(from: number, scope: number, stops: readonly number[]): number {
  return Math.max(from - scope, 0, ...stops.filter((stop) => stop < from).map((stop) => stop + 1))
}

/** Categories that also rule from inside a trigger. */
const INNER: ReadonlySet<ContextCategory> = new Set(['negated', 'hypothetical', 'planned'])

/** Types whose own words are negative: "ASN tidak boleh kampanye", "tidak netral". */
const NEGATIVE: ReadonlySet<EventType> = new Set(['allegation', 'appeal'])

/** "merekomendasikan kasus itu ke wali kota untuk diteruskan ke BKN": what is to follow takes nothing from what was done. */
const ONWARD = 'hypothetical.onward'

/** Categories that tell of what is not done yet. */
const OPEN: ReadonlySet<ContextCategory> = new Set(['planned', 'demanded', 'hypothetical'])
const DONE: ReadonlySet<string> = new Set(['sudah', 'telah'])

/**
 * "Bupati akan mencopot lurah yang sudah diperiksa", "Yang satu sudah selesai kita periksa, yang lain besok": what is
 * said to be done is so, whatever is planned or asked for beside it; "seharusnya sudah diperiksa" is not done.
 */
export function isDone({ terms }: TermRow, cue: Cue, from: number, to: number): boolean {
  if (!OPEN.has(cue.category) || (cue.from >= from && cue.from < to)) return false
  const first = cue.from > from ? from - DONE_BEFORE : Math.max(cue.to + 1, from - DONE_AT)
  return terms.slice(Math.max(0, first), from).some(({ norm }) => DONE.has(norm))
}

/** How many words before a trigger "sudah" may stand where a cue follows it, and where one goes before it. */
const DONE_BEFORE = 4
const DONE_AT = 2

/** The cues that rule a trigger of this type. A cue that opens the trigger is part of it; one inside ("3 laporan belum diteruskan") rules its end. */
export function cuesOver(cues: readonly Cue[], type: EventType, from: number, to: number): Cue[] {
  return cues.filter(
    (cue) =>
      (cue.types.length === 0 || cue.types.includes(type)) &&
      ((cue.scopeFrom <= from && from < cue.scopeTo) ||
        (INNER.has(cue.category) && cue.id !== ONWARD && !NEGATIVE.has(type) && cue.from > from && cue.to <= to)) &&
      // "diregister bila lengkap": the word that is only looked at is no part of the cue
      (cue.from !== from || cue.looksBack),
  )
}
