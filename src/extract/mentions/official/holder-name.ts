/** The name of the holder beside an office: "Bupati Kupang, Alexon Lumba". */
import { ACRONYMS } from '../../../lexicon/acronyms.js'
import { officeClass, SERVANT_CLASSES } from '../../../lexicon/office-class.js'
import { LEVEL_WORDS, NAME_LINKS } from '../../../lexicon/office-links.js'
import { districtsSpelled, isVillageName } from '../../../lexicon/regions/districts.js'
import { wordFact } from '../../../lexicon/word-facts.js'
import { type DocumentView, has, normAt, type SentenceRange } from './document-view.js'
import { isInitialsInBrackets, speaks } from './evidence.js'
import { type NameReading, readName } from './name-reader.js'
import type { OfficeReading } from './office-reader.js'
import { BODY, CAPITALS, lexicon, OFFICE, TITLE, UNIT, UPPER } from './word-flags.js'

/** How it stands with the holder, or where, between the office and his name. */
const STANDINGS = new Set(['nonaktif', 'non-aktif', 'setempat'])

/** The holder's name after the office, with or without a comma. */
export function nameAfter(
  view: DocumentView,
  range: SentenceRange,
  office: OfficeReading,
  indefinite: boolean,
): NameReading | null {
  if (OPENING.has(view.tokens[office.to]?.text ?? ''))
    return nameInBrackets(view, range, office.to) ?? initialsInBrackets(view, range, office)
  let at = office.to
  // "Camat Sembalun nonaktif, Ridwan Saleh", "Kepala SMAN 1 setempat, Ridwan Saleh"
  if (STANDINGS.has(normAt(view, at, range.to) ?? '') && !has(view, at, UPPER) && view.tokens[at + 1]?.text === ',')
    at++
  const comma = view.tokens[at]?.text === ',' || view.tokens[at]?.text === ':'
  if (comma) at++
  if (comma && view.tokens[at]?.text === '[') return nameInBrackets(view, range, at)
  const link = normAt(view, at, range.to)
  if (link !== undefined && NAME_LINKS.has(link) && !has(view, at, UPPER)) at++
  const context = {
    from: range.from,
    to: range.to,
    style: range.style,
    initials: link === 'berinisial' || link === 'inisial' || isHolderInitials(view, at, office, indefinite),
    afterOffice: true,
  }
  const name = at < range.to ? readName(view, at, context) : null
  if (!name || isWiderPlace(view, range, name, office, comma)) return null
  if (comma && view.tokens[office.to]?.text === ':' && !name.titled) return null
  if (comma ? !closesApposition(view, range, name) || isListed(view, name, office) : goesOn(view, name, office))
    return null
  return name
}

/**
 * "Ketua Pengawas Pemilihan Umun (Panwaslu) Kota …", "Direktur RSUD Tani Kabupaten …": a body in brackets or a territory
 * shows that the words before it are part of the office.
 */
function goesOn(view: DocumentView, { nameFrom, to, titled }: NameReading, office: OfficeReading): boolean {
  if (titled) return false
  if (to === nameFrom + 1 && has(view, nameFrom, CAPITALS) && has(view, to, TITLE)) return true
  if (to === nameFrom + 1 && isSiteOf(office)) return true
  if (office.body === null && office.office.takes === 'body' && leadsToBody(view, to)) return true
  if (view.tokens[to]?.text === '(') return has(view, to + 1, BODY) && view.tokens[to + 2]?.text === ')'
  // "Direktur RSUD Tani dan Nelayan Kabupaten …"
  if (view.tokens[to]?.norm === 'dan' && has(view, to + 1, UNIT) && has(view, to + 1, UPPER)) return true
  if (view.tokens[to]?.norm === 'dan')
    return has(view, to + 1, UPPER) && !has(view, to + 1, OFFICE) && isPlaceAt(view, to + 2)
  return isPlaceAt(view, to)
}

/** "ASN Puskesmas Bansari", "staf Kelurahan Karangsari": one word after such a body is its place. */
const isSiteOf = ({ office, body, region }: OfficeReading): boolean =>
  office.class === 'staff' && region === null && (body?.class === 'school-health' || body?.class === 'village')

/** "Kabid Pengadaan, Pemberhentian, dan Informasi BKPSDM …": a further field of work that no list knows. */
function isListed(view: DocumentView, { nameFrom, to, titled }: NameReading, office: OfficeReading): boolean {
  if (titled || to !== nameFrom + 1 || office.body !== null || office.office.takes === 'place') return false
  const at = view.tokens[to]?.text === ',' ? to + 1 : to
  return leadsToBody(view, at)
}

/** "Kordiv Hukum Permas dan Humas Bawaslu Aru …": the body of the rank is still to come. */
function leadsToBody(view: DocumentView, at: number): boolean {
  if (view.tokens[at]?.norm !== 'dan' && view.tokens[at]?.text !== '&') return false
  for (let i = at + 1; i < at + 5 && has(view, i, UPPER); i++)
    if (has(view, i, BODY) || view.institutionAt[i]) return true
  return false
}

const DIRECTIONS = new Set(['timur', 'barat', 'utara', 'selatan', 'tengah', 'tenggara'])

const isPlaceTail = wordFact(({ norm }) => LEVEL_WORDS.has(norm) || DIRECTIONS.has(norm))

function isPlaceAt(view: DocumentView, at: number): boolean {
  return has(view, at, UPPER) && (isPlaceTail(view.tokens[at]) || (view.regionAt[at] ?? 0) > 0)
}

/** "Kades Selur, Ngrayun akhirnya …": one more place behind a village is the district around it, unless it is set off on both sides or speaks. */
function isWiderPlace(
  view: DocumentView,
  range: SentenceRange,
  { nameFrom, to, titled }: NameReading,
  { office, complete }: OfficeReading,
  comma: boolean,
): boolean {
  if (titled || to !== nameFrom + 1 || office.level !== 'village' || !complete) return false
  const word = view.tokens[nameFrom]?.norm ?? ''
  if (!(isVillageName(word) || districtsSpelled(word).length > 0) || speaks(view, range, to)) return false
  const next = view.tokens[to]
  // "Kades Selur, Slamet diperiksa"
  return !comma || !(next?.text === ',' || VERB.test(next?.norm ?? ''))
}

const VERB = /^(?:di|me|ter|ber)[a-z]{4,}$/

const OPENING = new Set(['(', '['])
const CLOSING = new Set([')', ']'])

/** "Kepala Dinas Kominfo Kabupaten Solok (Teta Midra Yanti)", "Ketua Bawaslu Solok, [Teta Midra]". */
function nameInBrackets(view: DocumentView, range: SentenceRange, at: number): NameReading | null {
  const context = { from: range.from, to: range.to, style: range.style, initials: false, afterOffice: true }
  const name = range.style === 'plain' ? readName(view, at + 1, context) : null
  if (!name || name.nameTo - name.nameFrom < 2 || !CLOSING.has(view.tokens[name.to]?.text ?? '')) return null
  return { ...name, to: name.to + 1 }
}

/** "Camat Kumai (MS)". */
function initialsInBrackets(view: DocumentView, range: SentenceRange, office: OfficeReading): NameReading | null {
  const at = office.to + 1
  if (!isInitialsInBrackets(view, at) || !SERVANT_CLASSES.has(officeClass(office.key))) return null
  const context = { from: range.from, to: range.to, style: range.style, initials: true, afterOffice: true }
  const name = readName(view, at, context)
  return name === null || name.to !== at + 1 ? null : { ...name, to: name.to + 1 }
}

/** "Kades AS", "Camat DM": one or two capitals that are no known abbreviation. */
function isHolderInitials(view: DocumentView, at: number, office: OfficeReading, indefinite: boolean): boolean {
  const wording = view.tokens[at]?.text ?? ''
  if (!/^[A-Z]{1,3}$/.test(wording) || view.regionAt[at] || view.institutionAt[at] || ACRONYMS.has(wording))
    return false
  const next = view.tokens[at + 1]
  if (wording.length === 1) return view.tokens[at - 1]?.text === ',' && (next?.text === ',' || next?.text === '(')
  if (next?.kind === 'number' || has(view, at + 1, UPPER)) return false
  if (wording.length === 2 && office.office.takes === 'place' && !has(view, at - 1, UPPER)) return true
  // "Sekretaris Dinas Pertanian, MS, ditegur": set off by a comma, letters are a holder's
  const apart = view.tokens[at - 1]?.text === ',' && (next === undefined || CLOSES.has(next.text))
  if (wording.length === 2 && apart && office.complete && SERVANT_CLASSES.has(officeClass(office.key))) return true
  return indefinite && office.complete && SERVANT_CLASSES.has(office.office.class)
}

const CLOSES = new Set([',', '.', '(', ';', '"', '”'])

/** After "Bupati Kupang, Alexon Lumba" the sentence goes on with a comma, a verb or its end, not with a list of names. */
function closesApposition(view: DocumentView, range: SentenceRange, name: NameReading): boolean {
  const next = view.tokens[name.to]
  if (!next || name.to >= range.to) return true
  // "Penjabat Bupati Anu, Drs Muh Tola MSi. Sekretaris kecamatan kini …": the stop behind a degree ends the sentence, too
  if (name.to > name.nameTo && view.tokens[name.to - 1]?.text.endsWith('.') === true) return true
  return next.norm !== '-' && !startsOffice(view, name.to, range.to)
}

function startsOffice(view: DocumentView, at: number, to: number): boolean {
  return has(view, at, OFFICE) && lexicon().offices.match((i) => normAt(view, i, to), at) !== null
}
