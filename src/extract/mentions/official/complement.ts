import type { Body } from '../../../lexicon/bodies.js'
import { SERVANT_CLASSES } from '../../../lexicon/office-class.js'
import { LEVEL_WORDS } from '../../../lexicon/office-links.js'
import type { Office } from '../../../lexicon/offices.js'
import type { InstitutionMention, RegionMention } from '../../../model/mention.js'
import { contains, linkPart } from './complement-links.js'
import type { State } from './complement-state.js'
import { wordPart } from './complement-words.js'
import { type DocumentView, has, normAt, type SentenceRange, tokenAfter } from './document-view.js'
import { isInitialsInBrackets } from './evidence.js'
import { BODY, CAPITALS, lexicon, OFFICE, UNIT, UPPER } from './word-flags.js'

/** What stands after the head of an office: "BKPSDM Kota Cirebon" after "Kepala". */
export interface Complement {
  /** Index one past its last token; the start where there is none. */
  readonly end: number
  readonly region: RegionMention | null
  readonly institution: InstitutionMention | null
  readonly body: Body | null
}

/** Reads the body, the field of work and the territory of an office whose head ends before token `from`. */
export function readComplement(
  view: DocumentView,
  office: Office,
  from: number,
  range: SentenceRange,
  upper: boolean,
): Complement {
  const none = { region: null, institution: null, body: null }
  const state: State = { view, office, from, to: range.to, range, upper, end: from, ...none }
  let at = from
  while (at < range.to) {
    const next = step(state, at)
    if (next === at) break
    at = next
  }
  return { end: state.end, region: state.region, institution: state.institution, body: state.body }
}

/** Index after the part that starts at `at`, or `at` where the office ends. Moves `state.end` over whole parts only. */
function step(state: State, at: number): number {
  const part = regionPart(state, at) || institutionPart(state, at) || bodyPart(state, at) || wordPart(state, at)
  if (part) {
    state.end = part
    return part
  }
  return claimedPart(state, at) || bracketPart(state, at) || linkPart(state, at) || at
}

/** A second region belongs to the office only as the wider one: "Kota Serang, Banten"; else it opens a name ("Bima Arya"). */
function regionPart(state: State, at: number): number {
  const { view } = state
  const region = view.regions[(view.regionAt[at] ?? 0) - 1]
  if (!region || (state.region && !contains(region, state.region))) return 0
  if (state.region === null && !has(view, at, UPPER) && state.upper) return 0
  state.region ??= region
  return tokenAfter(view, at, region.end)
}

function institutionPart(state: State, at: number): number {
  const { view, office } = state
  const institution = view.institutions[(view.institutionAt[at] ?? 0) - 1]
  if (!institution || (office.takes === 'none' && at === state.from)) return 0
  if (has(view, at, OFFICE) && !has(view, at, BODY)) return 0
  state.institution ??= institution
  state.region ??= institution.region
  state.body ??= bodyAt(state, at)?.value ?? null
  return tokenAfter(view, at, institution.end)
}

function bodyAt(state: State, at: number) {
  if (!has(state.view, at, BODY)) return null
  return lexicon().bodies.match((i) => normAt(state.view, i, state.to), at)
}

function bodyPart(state: State, at: number): number {
  const { office } = state
  if (office.takes === 'none') return 0
  if (office.takes === 'place' && LEVEL_WORDS.has(state.view.tokens[at]?.norm ?? '')) return 0
  const hit = bodyAt(state, at)
  if (!hit || (state.upper && !has(state.view, at, UPPER) && at > state.from)) return 0
  if (office.takes === 'place' && (office.class === 'head-of-region' || office.class === 'deputy-head')) return 0
  state.body ??= hit.value
  return at + hit.length
}

/** "Ketua Badan Pengawas Pemiliham Umum (Bawaslu) Kota …": a body in brackets claims the misspelt words before it. */
function claimedPart(state: State, at: number): number {
  const { view, office, to } = state
  if (office.takes !== 'body' && office.takes !== 'unit') return 0
  let i = at
  while (i < to && i < at + 4 && has(view, i, UPPER) && !has(view, i, OFFICE)) i++
  if (i === at || view.tokens[i]?.text !== '(' || view.tokens[i + 2]?.text !== ')') return 0
  const body = bodyAt(state, i + 1)?.value
  if (body === undefined) return 0
  state.body = body
  state.institution ??= view.institutions[(view.institutionAt[i + 1] ?? 0) - 1] ?? null
  state.end = i + 3
  return i + 3
}

/** "(BKD)", "(OKU)": an abbreviation of what stands before; it ends the office only if nothing follows. */
function bracketPart(state: State, at: number): number {
  const { view, to } = state
  if (view.tokens[at]?.text !== '(') return 0
  // "Camat Kumai (MS)": whoever holds it
  if (isInitialsInBrackets(view, at + 1) && SERVANT_CLASSES.has(state.office.class)) return 0
  let i = at + 1
  while (i < to && i < at + 7 && isAbbreviationLike(view, i)) i++
  if (i === at + 1 || view.tokens[i]?.text !== ')') return 0
  state.end = i + 1
  return i + 1
}

function isAbbreviationLike(view: DocumentView, i: number): boolean {
  const token = view.tokens[i]
  if (!token || token.kind === 'number') return false
  if (token.text === '/' || token.text === '-' || token.text === '&') return true
  return (
    has(view, i, CAPITALS | BODY | OFFICE | UNIT) ||
    (view.regionAt[i] ?? 0) > 0 ||
    (/^[A-Z][a-z]{2,}[A-Z]?/.test(token.text) &&
      token.text.length <= 14 &&
      view.tokens[i + 1]?.text === ')' &&
      view.tokens[i - 1]?.text === '(')
  )
}
