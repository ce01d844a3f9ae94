import { ACRONYMS } from '../../../lexicon/acronyms.js'
import {
  INDEFINITE_BEFORE,
  NAME_LINKS,
  NOT_HOLDER_BEFORE,
  PLURAL_BEFORE,
  SITE_OF_OFFICE,
} from '../../../lexicon/office-links.js'
import { type DocumentView, has, normAt, type SentenceRange, tokenAfter } from './document-view.js'
import type { Draft } from './draft.js'
import { abbreviatesName, hasPersonEvidence, leadsToInitials } from './evidence.js'
import { joinsPrevious } from './join-drafts.js'
import { type NameReading, readName } from './name-reader.js'
import { type OfficeReading, readOffice } from './office-reader.js'
import { ACTING, BODY, CAPITALS, lexicon, OFFICE, PLACE_NOUN, TITLE, UPPER } from './word-flags.js'

/** All offices and names of a text, sentence by sentence. */
export function scanDocument(view: DocumentView): Draft[] {
  const known = { ...view, initials: introducedInitials(view) }
  const drafts: Draft[] = []
  for (const range of view.sentences) for (const draft of scanSentence(known, range)) drafts.push(draft)
  return drafts
}

function introducedInitials(view: DocumentView): Set<string> {
  const initials = new Set<string>()
  for (const range of view.sentences) {
    if (range.style !== 'plain') continue
    for (let i = range.from; i < range.to; i++) {
      if (!has(view, i, CAPITALS)) continue
      if (leadsToInitials(view, range, i) || abbreviatesName(view, range, i)) initials.add(view.tokens[i]?.text ?? '')
    }
  }
  return initials
}

/** All offices and names of a sentence, joined where they are one person's. */
/** A person, office or body starts with one of these; nearly every token has none. */
const STARTERS = OFFICE | ACTING | UPPER | TITLE | BODY

function scanSentence(view: DocumentView, range: SentenceRange): Draft[] {
  const drafts: Draft[] = []
  let at = range.from
  while (at < range.to) {
    if (!has(view, at, STARTERS) && !view.institutionAt[at]) {
      at++
      continue
    }
    const afterBody = skipBody(view, range, at)
    if (afterBody > at) {
      at = afterBody
      continue
    }
    const draft = draftAt(view, range, at, drafts.at(-1))
    if (!draft) {
      at++
      continue
    }
    at = Math.max(draft.to, at + 1)
    if (!joinsPrevious(view, range, drafts.at(-1), draft)) drafts.push(draft)
  }
  return drafts
}

/** Index after a body or institution that starts at `at` and is no office ("Badan Pengawas Pemilu", "Kantor Bupati"), else `at`. */
function skipBody(view: DocumentView, range: SentenceRange, at: number): number {
  if (!has(view, at, BODY) && !view.institutionAt[at]) return at
  const institution = view.institutions[(view.institutionAt[at] ?? 0) - 1]
  if (institution && !has(view, at, OFFICE | ACTING)) return tokenAfter(view, at, institution.end)
  if (!has(view, at, BODY) || has(view, at, OFFICE)) return at
  const hit = lexicon().bodies.match((i) => normAt(view, i, range.to), at)
  return hit && hit.length > 1 ? at + hit.length : at
}

function draftAt(view: DocumentView, range: SentenceRange, at: number, previous: Draft | undefined): Draft | null {
  if (has(view, at, OFFICE | ACTING)) {
    const office = readOffice(view, at, range)
    if (office) return officeDraft(view, range, office, previous)
  }
  if (!has(view, at, UPPER | TITLE)) return null
  return nameDraft(view, range, at)
}

function officeDraft(
  view: DocumentView,
  range: SentenceRange,
  office: OfficeReading,
  previous: Draft | undefined,
): Draft {
  const before = office.from > range.from ? (normAt(view, office.from - 1, range.to) ?? '') : ''
  const name = SITE_OF_OFFICE.has(before) ? null : nameAfter(view, range, office)
  if (office.candidate && name) return { ...namedDraft(range, name), evidence: true }
  const draft: Draft = {
    sentence: range.sentence,
    from: office.from,
    to: name?.to ?? office.to,
    name,
    aliases: [],
    offices: [office],
    evidence: name !== null,
    indefinite: isIndefinite(view, range, office.from),
    plural: isPlural(view, range, office.from),
    noHolder:
      !name &&
      (office.office.key === 'divisi' ||
        NOT_HOLDER_BEFORE.has(before) ||
        SITE_OF_OFFICE.has(before) ||
        office.candidate ||
        sharesNoHolder(view, previous, office)),
  }
  return draft
}

/** "para camat dan lurah", "calon bupati dan wakil bupati": the second office is meant like the first. */
function sharesNoHolder(view: DocumentView, previous: Draft | undefined, office: OfficeReading): boolean {
  if (!previous?.noHolder || previous.to !== office.from - 1) return false
  return ['dan', '/', 'hingga', '-', 'atau', 'ataupun', 'serta', 'maupun', 'sekaligus', ','].includes(
    view.tokens[previous.to]?.norm ?? '',
  )
}

function isIndefinite(view: DocumentView, range: SentenceRange, at: number): boolean {
  const before = at > range.from ? (view.tokens[at - 1]?.norm ?? '') : ''
  if (INDEFINITE_BEFORE.has(before) || isPlural(view, range, at)) return true
  return before === 'seorang' || (before === 'satu' && view.tokens[at - 2]?.norm === 'salah')
}

/** "dua lurah", "11 camat". */
function isPlural(view: DocumentView, range: SentenceRange, at: number): boolean {
  const before = at > range.from ? view.tokens[at - 1] : undefined
  if (before?.kind === 'number')
    return /^\d{1,3}$/.test(before.text) && before.text !== '1' && has(view, at, UPPER) === false
  return before !== undefined && PLURAL_BEFORE.has(before.norm)
}

/** The holder's name after the office, with or without a comma. */
function nameAfter(view: DocumentView, range: SentenceRange, office: OfficeReading): NameReading | null {
  if (view.tokens[office.to]?.text === '(') return nameInBrackets(view, range, office)
  let at = office.to
  const comma = view.tokens[at]?.text === ',' || view.tokens[at]?.text === ':'
  if (comma) at++
  const link = normAt(view, at, range.to)
  if (link !== undefined && NAME_LINKS.has(link) && !has(view, at, UPPER)) at++
  const context = {
    from: range.from,
    to: range.to,
    style: range.style,
    initials:
      link === 'berinisial' ||
      link === 'inisial' ||
      isHolderInitials(view, at, office, isIndefinite(view, range, office.from)),
    afterOffice: true,
  }
  const name = at < range.to ? readName(view, at, context) : null
  if (!name) return null
  if (comma && view.tokens[office.to]?.text === ':' && !name.titled) return null
  return comma && !closesApposition(view, range, name) ? null : name
}

/** "Kepala Dinas Kominfo Kabupaten Solok (Teta Midra Yanti)". */
function nameInBrackets(view: DocumentView, range: SentenceRange, office: OfficeReading): NameReading | null {
  const context = { from: range.from, to: range.to, style: range.style, initials: false, afterOffice: true }
  const name = range.style === 'plain' ? readName(view, office.to + 1, context) : null
  if (!name || name.nameTo - name.nameFrom < 2 || view.tokens[name.to]?.text !== ')') return null
  return { ...name, to: name.to + 1 }
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
  return indefinite && office.complete && INITIALLED.has(office.office.class)
}

/** Classes of office whose holders news names by initials: "Seorang PNS Pemkot Bukittinggi NZ". */
const INITIALLED: ReadonlySet<string> = new Set([
  'staff',
  'school-health',
  'agency',
  'district',
  'village',
  'secretariat',
])

/** After "Bupati Kupang, Alexon Lumba" the sentence goes on with a comma, a verb or its end, not with a list of names. */
function closesApposition(view: DocumentView, range: SentenceRange, name: NameReading): boolean {
  const next = view.tokens[name.to]
  if (!next || name.to >= range.to) return true
  return next.norm !== '-' && !startsOffice(view, name.to, range.to)
}

function startsOffice(view: DocumentView, at: number, to: number): boolean {
  return has(view, at, OFFICE) && lexicon().offices.match((i) => normAt(view, i, to), at) !== null
}

function nameDraft(view: DocumentView, range: SentenceRange, at: number): Draft | null {
  const initials = view.initials.has(view.tokens[at]?.text ?? '')
  const name = readName(view, at, { from: range.from, to: range.to, style: range.style, initials })
  if (!name || (!name.titled && isPlaceName(view, range, at))) return null
  return { ...namedDraft(range, name), evidence: initials || name.titled || hasPersonEvidence(view, range, name) }
}

function namedDraft(range: SentenceRange, name: NameReading): Draft {
  return {
    sentence: range.sentence,
    from: name.from,
    to: name.to,
    name,
    aliases: [],
    offices: [],
    evidence: false,
    indefinite: false,
    plural: false,
    noHolder: false,
  }
}

/** "Masjid Al Ghazali", "Jalan Andi Djemma": the words name a place. */
function isPlaceName(view: DocumentView, range: SentenceRange, at: number): boolean {
  return at > range.from && has(view, at - 1, PLACE_NOUN) && !has(view, at - 1, TITLE)
}
