import type { Body } from '../../../lexicon/bodies.js'
import { LEVEL_WORDS, OFFICE_LINKS } from '../../../lexicon/office-links.js'
import type { Office } from '../../../lexicon/offices.js'
import type { InstitutionMention, RegionMention } from '../../../model/mention.js'
import { type DocumentView, has, normAt, type SentenceRange, tokenAfter } from './document-view.js'
import { placeNameEnd } from './place-name.js'
import { BODY, CAPITALS, lexicon, NOT_NAME, OFFICE, UNIT, UPPER } from './word-flags.js'

/** What stands after the head of an office: "BKPSDM Kota Cirebon" after "Kepala". */
export interface Complement {
  /** Index one past its last token; the start where there is none. */
  readonly end: number
  readonly region: RegionMention | null
  readonly institution: InstitutionMention | null
  readonly body: Body | null
}

/** Short names of universities: "Undip", "Unsri", "Unika". */
const SCHOOL_NAME = /^(?:Un[a-z]{2,7}|Uni[a-z]{2,6}|Poli[a-z]{2,8}|Stik[a-z]{2,6})$/

const OPEN_NAMES = new Set(['association', 'party', 'company'])

interface State {
  readonly view: DocumentView
  readonly office: Office
  readonly from: number
  readonly to: number
  readonly range: SentenceRange
  /** Office written with a capital: its parts are, too. */
  readonly upper: boolean
  end: number
  region: RegionMention | null
  institution: InstitutionMention | null
  body: Body | null
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
  return bracketPart(state, at) || linkPart(state, at) || at
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

function contains(outer: RegionMention, inner: RegionMention): boolean {
  return inner.candidates.some(({ code }) =>
    outer.candidates.some((o) => o.level === 'national' || (o.code !== null && code?.startsWith(o.code) === true)),
  )
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
  const hit = bodyAt(state, at)
  if (!hit || (state.upper && !has(state.view, at, UPPER) && at > state.from)) return 0
  if (office.takes === 'place' && (office.class === 'head-of-region' || office.class === 'deputy-head')) return 0
  state.body ??= hit.value
  return at + hit.length
}

/** Field-of-work words, level words with a name, numbers of schools and commissions. */
function wordPart(state: State, at: number): number {
  const { view, office, to } = state
  const norm = normAt(view, at, to)
  if (norm === undefined || office.takes === 'none') return 0
  if (LEVEL_WORDS.has(norm)) return view.regionAt[at] ? 0 : levelPart(state, at)
  if (office.class === 'university' && SCHOOL_NAME.test(view.tokens[at]?.text ?? '')) return at + 1
  if (view.tokens[at - 1]?.text === '/' && isCommandName(state, at - 1)) return at + 1
  if (isOpenName(state, at)) return at + 1
  const fits = !state.upper || has(view, at, UPPER) || (at > state.from && !has(view, at - 1, UPPER))
  if (office.takes !== 'place' && has(view, at, UNIT) && fits) return at + 1
  if (isNumber(norm)) return at + 1
  if (
    has(view, at, CAPITALS) &&
    office.takes !== 'place' &&
    norm.length > 2 &&
    !has(view, at, NOT_NAME) &&
    state.upper &&
    state.range.style !== 'capitals'
  )
    return at + 1
  return at === state.from || view.tokens[at - 1]?.kind === 'number' ? placeNameEnd(view, office, at, state.range) : 0
}

/** Associations, parties and companies carry any common word in their name: "Komunitas Pemilu Bersih". */
function isOpenName(state: State, at: number): boolean {
  const { view, body } = state
  if (!body?.open || !OPEN_NAMES.has(body.class) || !has(view, at, UPPER)) return false
  return lexicon().headlineStops.has(view.tokens[at]?.norm ?? '') && state.upper
}

/** "Kecamatan Sungai Itik": a level word takes the capitalised name after it, known to the list of regions or not. */
function levelPart(state: State, at: number): number {
  const { view, to } = state
  if (view.regionAt[at + 1]) return at + 1
  const known = normAt(view, at + 1, to)
  if (known === undefined || !has(view, at + 1, UPPER))
    return state.office.takes === 'body' || state.office.takes === 'unit' ? at + 1 : 0
  return has(view, at + 1, NOT_NAME | OFFICE) ? at + 1 : at + 2
}

function isNumber(norm: string): boolean {
  return /^(?:\d{1,3}|[ivx]{1,5})$/.test(norm)
}

/** "(BKD)", "(OKU)": an abbreviation of what stands before; it ends the office only if nothing follows. */
function bracketPart(state: State, at: number): number {
  const { view, to } = state
  if (view.tokens[at]?.text !== '(') return 0
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

/** "dan", "&", ",", "di": they carry the office on only if a part of it follows. */
function linkPart(state: State, at: number): number {
  const { view, office, to } = state
  const norm = normAt(view, at, to)
  if (norm === undefined || office.takes === 'none') return 0
  const kind = OFFICE_LINKS.get(norm)
  if (at === state.from && kind !== 'at') return 0
  if (kind === 'and') return isField(state, at + 1) || isCommandName(state, at) ? at + 1 : 0
  if (kind === 'comma') return listGoesOn(state, at + 1) ? at + 1 : 0
  if (kind === 'at') return leadsToBody(state, at + 1) ? at + 1 : 0
  return 0
}

function isField(state: State, i: number): boolean {
  const { view, office, to } = state
  if (i >= to || office.takes === 'place' || has(view, i, OFFICE)) return false
  if (view.institutionAt[i] && !has(view, i, UNIT)) return false
  return has(view, i, UNIT) && (!state.upper || has(view, i, UPPER) || !has(view, i - 2, UPPER))
}

/** "Kodam XVII/Cenderawasih": a numbered command and its name. */
function isCommandName(state: State, at: number): boolean {
  const { view } = state
  return (
    view.tokens[at]?.text === '/' &&
    state.body?.key === 'tni' &&
    isNumber(view.tokens[at - 1]?.norm ?? '') &&
    has(view, at + 1, UPPER)
  )
}

/** "Politik, Hukum dan Keamanan": after a comma only a list that is closed by "dan" and a further field goes on. */
function listGoesOn(state: State, from: number): boolean {
  const { view, to } = state
  for (let i = from; i < to && i < from + 8; i++) {
    const norm = normAt(view, i, to) ?? ''
    if (norm === 'dan' || norm === 'serta' || norm === '&') return isField(state, i + 1)
    if (norm !== ',' && !has(view, i, UNIT)) return false
  }
  return false
}

/** "Pengawas SD di Kecamatan Kaliwiro", "Kepala Bidang di Dinas Pertanian": the place of service, not a venue. */
function leadsToBody(state: State, i: number): boolean {
  const { view, office, to } = state
  if (!['school-health', 'agency', 'staff', 'secretariat', 'vertical', 'village'].includes(office.class)) return false
  const norm = normAt(view, i, to) ?? ''
  if (norm === 'lingkungan' || norm === 'lingkup') return false
  return LEVEL_WORDS.has(norm)
    ? (view.regionAt[i] ?? 0) > 0
    : has(view, i, BODY) && norm !== 'kantor' && norm !== 'kampung' && norm !== 'balai'
}
