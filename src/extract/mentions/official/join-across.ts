import { DONE_TO } from '../../../lexicon/accused-words.js'
import type { DocumentView, SentenceRange } from './document-view.js'
import { has, normAt } from './document-view.js'
import type { Draft } from './draft.js'
import { speaks } from './evidence.js'
import { ACTING, lexicon, OFFICE, UPPER } from './word-flags.js'

/** So many tokens may stand between an office and its holder's name. */
export const LONGEST_GAP = 14

/**
 * "Ketua Panwas Kecamatan Baradatu Kab. Way Kanaan, Yulianto", "Ketua Komisi I DPRD Banten dari Fraksi Demokrat, Asep",
 * "Ketua Pengawas Pemilihan Umun (Panwaslu) Kota Kendari, Sahlan": the reading of the office has stopped at a word that
 * no list knows, but nothing but capitals stands between it and a name after a comma.
 */
export function joinsAcross(view: DocumentView, range: SentenceRange, previous: Draft, draft: Draft): boolean {
  const office = previous.offices[0]
  if (!office || previous.offices.length > 1 || previous.noHolder || previous.plural || !draft.name) return false
  if (range.style !== 'plain' || !isNamed(view, range, draft) || !leavesRoom(view, range, previous, draft)) return false
  const comma = view.tokens[draft.from - 1]?.text === ','
  const end = comma ? draft.from - 1 : draft.from
  if (end <= office.to || !(comma || isSetOff(view, draft)) || !isTail(view, previous, end)) return false
  const bodyHit = bodyIn(view, office.to, end)
  const region = view.regions[regionIn(view, office.to, end) - 1] ?? null
  const institution = view.institutions[institutionIn(view, office.to, end) - 1] ?? null
  previous.offices[0] = {
    ...office,
    to: end,
    complete: true,
    key: bodyHit && office.office.takes === 'body' ? `${office.office.key}-${bodyHit.key}` : office.key,
    body: bodyHit ?? office.body,
    region: office.region ?? region ?? institution?.region ?? null,
    institution: office.institution ?? institution,
  }
  previous.name = draft.name
  previous.to = draft.to
  previous.evidence = true
  return true
}

/**
 * No name yet, or one that was only taken for it: in "Rektor UIN Raden Fatah, Nyayu Khotijah, mengingatkan" the person who
 * speaks is named behind the comma.
 */
function leavesRoom(view: DocumentView, range: SentenceRange, { name, offices }: Draft, draft: Draft): boolean {
  if (name === null) return true
  if (name.titled || name.from !== offices[0]?.to || draft.name === null) return false
  return draft.name.titled || speaks(view, range, draft.name.to)
}

/** Without a comma a title or the end of a place or body shows where the name begins: "Direktur RSUD AA Dr Nuzeely". */
function isSetOff(view: DocumentView, { from, name }: Draft): boolean {
  return name?.titled === true || (view.regionAt[from - 1] ?? 0) > 0 || (view.institutionAt[from - 1] ?? 0) > 0
}

/** Two words, a title or a speech verb: one word after a comma may be the next place of a list. */
function isNamed(view: DocumentView, range: SentenceRange, { name }: Draft): boolean {
  return (
    name !== null &&
    (name.titled || name.nameTo - name.nameFrom > 1 || speaks(view, range, name.to) || suffers(view, range, name.to))
  )
}

/** "Kepala SMA Negeri 1 Pardasuka, Kabupaten Pringsewu, Suyadi, divonis …": something is done to whoever is named. */
function suffers(view: DocumentView, range: SentenceRange, from: number): boolean {
  const at = view.tokens[from]?.text === ',' ? from + 1 : from
  return DONE_TO.has(normAt(view, at, range.to) ?? '')
}

const SMALL_WORDS = new Set(['dan', 'antar', '(', ')', '&', '/', '-', '.', 'se', 'serta'])
const OF_A_GROUP = new Set(['fraksi', 'partai', 'dapil', 'komisi', 'daerah'])

/** Capitals, brackets and the words between two of them; a comma only before a place ("Agam, Sumatera Barat,"). */
function isTail(view: DocumentView, { offices: [office] }: Draft, to: number): boolean {
  const from = office?.to ?? to
  // "Kabid Pengadaan, Pemberhentian, dan Informasi BKPSDM Kendal": fields are listed until the body comes
  const lists = office?.body === null && office.office.takes !== 'place' && bodyIn(view, from, to) !== null
  for (let i = from; i < to; i++) {
    const token = view.tokens[i]
    if (token === undefined) return false
    const fits = token.text === ',' ? lists || view.regionAt[i + 1] !== 0 : isTailWord(view, i)
    if (!fits) return false
  }
  return true
}

function isTailWord(view: DocumentView, i: number): boolean {
  // "Koordinator Penindakan, Panitia Pengawas Pemilu Kabupaten Bima": words of a body are no office
  if ((view.institutionAt[i] ?? 0) > 0) return true
  const norm = view.tokens[i]?.norm ?? ''
  if (norm === 'dari') return OF_A_GROUP.has(view.tokens[i + 1]?.norm ?? '')
  if (SMALL_WORDS.has(norm) || view.tokens[i]?.kind === 'number') return true
  return has(view, i, UPPER) && (view.tokens[i - 1]?.text === '(' || !startsOffice(view, i))
}

function startsOffice(view: DocumentView, i: number): boolean {
  if (!has(view, i, OFFICE | ACTING)) return false
  return lexicon().offices.match((k) => normAt(view, k, view.tokens.length), i) !== null
}

/** The last body named in the gap: of "Badan Pengawas Pemiliham (Bawaslu)" the one in brackets. */
function bodyIn(view: DocumentView, from: number, to: number) {
  for (let i = to - 1; i >= from; i--) {
    const hit = lexicon().bodies.match((k) => normAt(view, k, to), i)
    if (hit) return hit.value
  }
  return null
}

function regionIn(view: DocumentView, from: number, to: number): number {
  for (let i = from; i < to; i++) if (view.regionAt[i]) return view.regionAt[i] ?? 0
  return 0
}

function institutionIn(view: DocumentView, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (view.institutionAt[i]) return view.institutionAt[i] ?? 0
  return 0
}
