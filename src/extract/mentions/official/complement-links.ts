import { LEVEL_WORDS, OFFICE_LINKS } from '../../../lexicon/office-links.js'
import type { RegionMention } from '../../../model/mention.js'
import type { State } from './complement-state.js'
import { has, normAt, tokenAfter } from './document-view.js'
import { isNumeral } from './numeral.js'
import { BODY, lexicon, OFFICE, TITLE, UNIT, UPPER } from './word-flags.js'

/** Index after "dan", "&", "," or "di" where a part of the office follows; 0 where it ends. */
export function linkPart(state: State, at: number): number {
  const { view, office, to } = state
  const norm = normAt(view, at, to)
  if (norm === undefined || office.takes === 'none') return 0
  // "seorang pejabat dari Kejaksaan Agung", "sejumlah pejabat di Merangin"
  if (office.key === 'pejabat' && (norm === 'di' || norm === 'dari'))
    return view.regionAt[at + 1] || view.institutionAt[at + 1] ? at + 1 : 0
  const kind = OFFICE_LINKS.get(norm)
  if (at === state.from && kind !== 'at' && !(kind === 'comma' && office.class === 'ministry')) return 0
  if (kind === 'and') return isField(state, at + 1) || isCommandName(state, at) ? at + 1 : 0
  if (kind === 'comma')
    return listGoesOn(state, at + 1) ||
      leadsToWiderPlace(state, at + 1) ||
      leadsToOwnBody(state, at + 1) ||
      leadsToDivision(state, at + 1)
      ? at + 1
      : 0
  if (kind === 'at') return leadsToBody(state, at + 1) ? at + 1 : 0
  return 0
}

function isField(state: State, i: number): boolean {
  const { view, office, to } = state
  if (i >= to || office.takes === 'place' || startsOffice(state, i)) return false
  if (view.institutionAt[i] && !has(view, i, UNIT)) return false
  return has(view, i, UNIT) && (!state.upper || has(view, i, UPPER) || !has(view, i - 2, UPPER))
}

function startsOffice({ view, to }: State, i: number): boolean {
  return has(view, i, OFFICE) && lexicon().offices.match((k) => normAt(view, k, to), i) !== null
}

/** "Kodam XVII/Cenderawasih": a numbered command and its name. */
export function isCommandName(state: State, at: number): boolean {
  const { view } = state
  return (
    view.tokens[at]?.text === '/' &&
    state.office.class === 'police-military' &&
    isNumeral(view, at - 1, true) &&
    has(view, at + 1, UPPER)
  )
}

const DISTRICTS = new Set(['kecamatan', 'kec', 'kapanewon', 'distrik'])

/** "Kepala Desa Sumberrejo, Kecamatan Ambulu, Kabupaten Jember": the territory around the one named before. */
function leadsToWiderPlace({ view, office, region }: State, i: number): boolean {
  const wider = view.regions[(view.regionAt[i] ?? 0) - 1]
  if (wider === undefined && DISTRICTS.has(view.tokens[i]?.norm ?? ''))
    return office.class === 'village' && has(view, i + 1, UPPER)
  if (wider === undefined || wider.start !== view.tokens[i]?.start || !has(view, i, UPPER)) return false
  if (region !== null) return contains(wider, region)
  return LEVEL_WORDS.has(view.tokens[i]?.norm ?? '') && (office.class === 'village' || office.class === 'school-health')
}

/** True where one territory lies in another; a village that no list knows lies in any that is named with its level. */
export function contains(outer: RegionMention, inner: RegionMention): boolean {
  return inner.candidates.some(({ code, level }) =>
    outer.candidates.some(
      (o) =>
        o.level === 'national' ||
        (code === null
          ? level === 'village' && outer.level !== null && o.level !== 'village'
          : o.code !== null && code.startsWith(o.code)),
    ),
  )
}

/** "Politik, Hukum dan Keamanan": after a comma only a list that is closed by "dan" and a further field goes on. */
function listGoesOn(state: State, from: number): boolean {
  const { view, to } = state
  for (let i = from; i < to && i < from + 8; i++) {
    const norm = normAt(view, i, to) ?? ''
    if (norm === 'dan' || norm === 'serta' || norm === '&') return isField(state, i + 1)
    // "Asisten Pemerintahan, Keistimewaan Aceh dan Kesra"
    const own = view.tokens[i - 1]?.norm === 'keistimewaan'
    if (norm !== ',' && !own && !has(view, i, UNIT) && !LEVEL_WORDS.has(norm)) return false
  }
  return false
}

/** "Koordinator Divisi Pelanggaran, Bawaslu Kabupaten Bogor, Juhdi": the body behind the field of work, before the holder's name. */
function leadsToOwnBody({ view, office, body, to }: State, i: number): boolean {
  if (office.takes !== 'body' || body !== null) return false
  const own = view.institutions[(view.institutionAt[i] ?? 0) - 1]
  if (own === undefined || own.start !== view.tokens[i]?.start || !SUPERVISORS.has(own.institution)) return false
  const behind = tokenAfter(view, i, own.end)
  return behind < to && (view.tokens[behind]?.text === ',' || has(view, behind, UPPER | TITLE))
}

/** "Komisioner Bawaslu Bengkulu Tengah, Divisi Penanganan Pelanggaran, Roni": what a member is charged with. */
function leadsToDivision({ view, body, region, to }: State, i: number): boolean {
  return (
    body?.class === 'election-body' &&
    region !== null &&
    DIVISIONS.has(normAt(view, i, to) ?? '') &&
    has(view, i + 1, UNIT)
  )
}

const DIVISIONS = new Set(['divisi', 'devisi', 'bidang'])

const SUPERVISORS = new Set(['bawaslu', 'panwaslu', 'panwascam'])

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
