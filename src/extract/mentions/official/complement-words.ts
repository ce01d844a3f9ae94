import { LEVEL_WORDS } from '../../../lexicon/office-links.js'
import { contains, isCommandName } from './complement-links.js'
import type { State } from './complement-state.js'
import { has, normAt, tokenAfter } from './document-view.js'
import { isNumeral } from './numeral.js'
import { placeNameEnd } from './place-name.js'
import { BODY, CAPITALS, COUNTRY, lexicon, NOT_NAME, OFFICE, TITLE, UNIT, UPPER } from './word-flags.js'

/** Short names of universities: "Undip", "Unsri", "Unika". */
const SCHOOL_NAME = /^(?:Un[a-z]{2,7}|Uni[a-z]{2,6}|Poli[a-z]{2,8}|Stik[a-z]{2,6})$/

const OPEN_NAMES = new Set(['association', 'party', 'company'])

/** They take the proper name after them: "Universitas Tadulako". */
const SITE_WORDS = new Set(['universitas', 'institut', 'politeknik', 'masjid', 'yayasan'])

const AT = new Set(['di', 'pada'])

/** Offices that serve another office: "Staf Ahli Bupati Bidang Hukum". */
const AIDES = new Set(['staf-ahli', 'juru-bicara', 'asisten'])

/** Index after a field-of-work word, a level word with a name, a number or a proper name that belongs to the office; 0 for none. */
export function wordPart(state: State, at: number): number {
  const { view, office, to } = state
  const norm = normAt(view, at, to)
  if (norm === undefined) return 0
  if (office.takes === 'none') return isState(state, at) ? at + 1 : 0
  if (LEVEL_WORDS.has(norm)) return view.regionAt[at] ? 0 : levelPart(state, at)
  if (isNumeral(view, at, office.class === 'police-military')) return at + 1
  if (isField(state, at) || isProperName(state, at) || isState(state, at)) return at + 1
  if (norm === 'lalu' && normAt(view, at + 1, to) === 'lintas') return at + 2
  if (AIDES.has(office.key) && has(view, at, OFFICE)) return servedOffice(state, at)
  // "Ketua Umum Asosiasi Kepala Desa (AKAD)"
  if (state.body?.class === 'association' && has(view, at, OFFICE) && has(view, at, UPPER))
    return servedOffice(state, at)
  // "SMA Negeri 1 Pardasuka", "SMA Negeri I Pardasuka"
  const numbered = office.class === 'school-health' && at > state.from && isNumeral(view, at - 1, false)
  return at === state.from || numbered || view.tokens[at - 1]?.kind === 'number'
    ? placeNameEnd(view, office, at, state.range)
    : 0
}

function isField(state: State, at: number): boolean {
  const { view, office } = state
  if (office.takes === 'place') return false
  const fits = !state.upper || has(view, at, UPPER) || (at > state.from && !has(view, at - 1, UPPER))
  return (has(view, at, UNIT) && fits) || isAbbreviation(state, at) || isOpenName(state, at) || isOddField(state, at)
}

/** "Koordinator Divisi Penangangan Pelanggaran": the field of a division in a spelling that no list has, before one that is known. */
function isOddField({ view, office, from }: State, at: number): boolean {
  return (
    office.key === 'kordiv' && at === from && has(view, at, UPPER) && !has(view, at, TITLE) && has(view, at + 1, UNIT)
  )
}

/** An unknown abbreviation of a body ("Pimpinan Presidium IPPMI"); in a sentence all in capitals nothing tells it from a name. */
function isAbbreviation(state: State, at: number): boolean {
  const { view } = state
  if (!has(view, at, CAPITALS) || has(view, at, NOT_NAME | TITLE) || !state.upper) return false
  const text = view.tokens[at]?.text ?? ''
  return text.length > 2 && !text.includes('.') && state.range.style !== 'capitals'
}

function isProperName(state: State, at: number): boolean {
  const { view, office } = state
  const text = view.tokens[at]?.text ?? ''
  if (office.class === 'university' && SCHOOL_NAME.test(text)) return true
  if (isSeat(state, at)) return true
  if (view.tokens[at - 1]?.text === '/' && isCommandName(state, at - 1)) return true
  const before = view.tokens[at - 1]?.norm ?? ''
  // "kepala seksi di Dinas Porabudpar": nobody's name stands right behind where he works
  const work = before === 'dinas' && AT.has(view.tokens[at - 2]?.norm ?? '')
  const site = work || SITE_WORDS.has(before)
  return site && has(view, at, UPPER) && !has(view, at, TITLE | NOT_NAME | OFFICE)
}

/** "Hakim Pengadilan Negeri Soasio", "Humas PN Jantho": the town of a court, listed or not, is one word after its name. */
function isSeat({ view, office, body, region }: State, at: number): boolean {
  if (
    (body?.class !== 'court' && office.class !== 'court') ||
    region !== null ||
    !has(view, at, UPPER) ||
    has(view, at, CAPITALS | TITLE | OFFICE)
  )
    return false
  const before = view.tokens[at - 1]
  return before?.text === ')' || COURT_ENDS.has(before?.norm ?? '')
}

const COURT_ENDS = new Set(['negeri', 'tinggi', 'agama', 'pn', 'pt', 'ptun'])

const STATE_OFFICES = new Set(['national', 'ministry', 'head-of-region', 'police-military'])

/** "Presiden Amerika Serikat", "Mendagri Australia". */
function isState({ view, office }: State, at: number): boolean {
  return (
    STATE_OFFICES.has(office.class) &&
    (has(view, at, COUNTRY) || view.tokens[at]?.text === 'AS') &&
    has(view, at, UPPER)
  )
}

function servedOffice(state: State, at: number): number {
  const hit = lexicon().offices.match((i) => normAt(state.view, i, state.to), at)
  return hit ? at + hit.length : 0
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
  const region = view.regions[(view.regionAt[at + 1] ?? 0) - 1]
  if (region) return state.region && !contains(region, state.region) ? tokenAfter(view, at + 1, region.end) : at + 1
  const known = normAt(view, at + 1, to)
  // "Sekretaris Daerah Kabupaten (Sekdakab) Agam"
  if (known === '(' && has(view, at + 2, OFFICE | BODY) && view.tokens[at + 3]?.text === ')') return at + 4
  if (known === undefined || !has(view, at + 1, UPPER))
    return state.office.takes === 'body' || state.office.takes === 'unit' ? at + 1 : 0
  return has(view, at + 1, NOT_NAME | OFFICE) ? at + 1 : at + 2
}
