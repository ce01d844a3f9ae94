import { NICKNAME_CUES } from '../../../lexicon/name-particles.js'
import {
  HELD_BY,
  HOLDER_LINKS,
  REMOVAL_LINKS,
  REMOVED,
  SEATS,
  SECOND_OFFICE_LINKS,
} from '../../../lexicon/office-links.js'
import { NICKNAME_GAP } from '../../../lexicon/person-cues.js'
import { speechVerbs } from '../../../lexicon/speech-verbs.js'
import { type DocumentView, has, type SentenceRange } from './document-view.js'
import type { Draft } from './draft.js'
import { abbreviatesName } from './evidence.js'
import { joinsAcross, LONGEST_GAP } from './join-across.js'
import { OFFICE, UPPER } from './word-flags.js'

/** So many tokens apart most wordings join two drafts. */
const NEAR = 6

/** Joins a draft with the one before it where the words between say that they are one person. */
export function joinsPrevious(
  view: DocumentView,
  range: SentenceRange,
  previous: Draft | undefined,
  draft: Draft,
): boolean {
  const gap = previous ? draft.from - previous.to : -1
  if (!previous || gap < 0 || gap > LONGEST_GAP) return false
  if (gap > NEAR) return draft.offices.length === 0 && joinsAcross(view, range, previous, draft)
  if (previous.name && draft.name && draft.offices.length === 0)
    return joinsNickname(view, range, previous, draft) || joinsAcross(view, range, previous, draft)
  if (!previous.name && draft.name && draft.offices.length === 0)
    return (
      joinsHeld(view, previous, draft) ||
      joinsIntroduced(view, previous, draft) ||
      joinsAcross(view, range, previous, draft)
    )
  if (draft.offices.length > 0 && previous.name && isRemoval(view, previous, draft)) return addOffices(previous, draft)
  if (draft.offices.length === 0 || draft.noHolder) return false
  if (standsBeside(view, range, previous, draft)) return takeOffice(view, previous, draft)
  if (previous.name && !draft.name) return joinsOffice(view, range, previous, draft)
  if (!previous.name && draft.name) return joinsSecondOffice(view, previous, draft)
  return false
}

const isRemoval = (view: DocumentView, previous: Draft, draft: Draft): boolean =>
  previous.offices.length === 0 &&
  draft.name === null &&
  REMOVAL_LINKS.has(gapOf(view, previous.to, draft.from).join(' ').replace(REMOVED, ''))

function addOffices(previous: Draft, draft: Draft): boolean {
  previous.offices.push(...draft.offices)
  previous.evidence = true
  previous.to = draft.to
  return true
}

function gapOf(view: DocumentView, from: number, to: number): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) words.push(view.tokens[i]?.norm ?? '')
  return words
}

/** "Joko Santosa (Jokosan)": one word in brackets that begins like a word of the name. */
function isBracketedShortName(view: DocumentView, previous: Draft, { from, name }: Draft): boolean {
  if (!name || !previous.name || name.nameTo - name.nameFrom !== 1 || from - previous.to !== 1) return false
  if (view.tokens[from - 1]?.text !== '(' || view.tokens[name.to]?.text !== ')') return false
  const start = view.tokens[name.nameFrom]?.norm.slice(0, 3) ?? ''
  for (let i = previous.name.nameFrom; i < previous.name.nameTo; i++)
    if (start.length === 3 && view.tokens[i]?.norm.startsWith(start)) return true
  return false
}

function joinsNickname(view: DocumentView, range: SentenceRange, previous: Draft, draft: Draft): boolean {
  const gap = gapOf(view, previous.to, draft.from)
  const cued = gap.some((word) => NICKNAME_CUES.has(word)) && gap.every((word) => NICKNAME_GAP.has(word))
  // the letters stand right behind the name: "Bupati X meminta Aparatur Sipil Negara (ASN)" gives X no nickname
  const initials = draft.from === previous.to + 1 && abbreviatesName(view, range, draft.from)
  if (!cued && !initials && !isBracketedShortName(view, previous, draft)) return false
  if (draft.name) previous.aliases.push(draft.name)
  previous.to = draft.to
  previous.evidence = true
  return true
}

/** "X, Pj Sekda Y," · "X (Kepala Bidang …)" · "X selaku Ketua …" · "X, yang juga Ketua …". */
function joinsOffice(view: DocumentView, range: SentenceRange, previous: Draft, draft: Draft): boolean {
  if (endsCitation(view, previous, draft) || opensClause(view, range, previous, draft)) return false
  const gap = gapOf(view, previous.to, draft.from)
  const words = gap.filter((word) => word !== ',').join(' ')
  const linked = words === '' ? isApposition(view, range, previous, draft, gap) : isLink(words, previous)
  if (!linked) return false
  previous.offices.push(...draft.offices)
  previous.evidence = true
  previous.to = gap[0] === '(' ? draft.to + 1 : draft.to
  return true
}

/** "Menurut Yoga, seorang guru hadir": the comma closes "menurut Yoga"; "Menurut Yoga, seorang guru, …" does not. */
function endsCitation(view: DocumentView, previous: Draft, draft: Draft): boolean {
  if (!draft.indefinite || view.tokens[previous.from - 1]?.norm !== 'menurut') return false
  return view.tokens[draft.to]?.text !== ','
}

/** "… sambung Syafrudin, Pjs bupati juga membentuk tim": the comma closes the words of one, and another one acts. */
function opensClause(view: DocumentView, range: SentenceRange, previous: Draft, draft: Draft): boolean {
  const before = view.tokens[previous.from - 1]?.norm ?? ''
  if (previous.from === range.from || speechVerbs().get(before)?.inverted !== true) return false
  const next = view.tokens[draft.to]?.norm ?? ''
  return draft.to < range.to && (ACTING_WORDS.has(next) || /^me[a-z]{4,}$/.test(next))
}

const ACTING_WORDS = new Set(['juga', 'telah', 'sudah', 'akan', 'tetap', 'langsung', 'belum'])

const INTRODUCES = new Set(['berinisial', 'inisial', 'berinsial', 'bernama', 'atas', 'disapa', 'sapaan'])

/** "Kabid di salah satu OPD berinisial AS": the words between say where the holder of the office works. */
function joinsIntroduced(view: DocumentView, previous: Draft, draft: Draft): boolean {
  const gap = gapOf(view, previous.to, draft.from)
  if (
    previous.noHolder ||
    previous.plural ||
    !gap.some((word) => INTRODUCES.has(word)) ||
    gap.some((word) => /^\W+$/.test(word))
  )
    return false
  previous.name = draft.name
  previous.to = draft.to
  previous.evidence = true
  return true
}

/** "Jabatan Lurah Masrum yang dipegang Hasan Renwarin". */
function joinsHeld(view: DocumentView, previous: Draft, draft: Draft): boolean {
  if (!SEATS.has(view.tokens[previous.from - 1]?.norm ?? '')) return false
  if (!HELD_BY.has(gapOf(view, previous.to, draft.from).join(' '))) return false
  previous.name = draft.name
  previous.to = draft.to
  previous.evidence = true
  previous.noHolder = false
  return true
}

/** "Ferdi Setiawan Plt. Kepala Biro Humas", "Warsono (50), Kepala Desa Banjarsari": nothing or an age between name and office. */
function standsBeside(view: DocumentView, range: SentenceRange, previous: Draft, draft: Draft): boolean {
  if (!previous.name || previous.offices.length > 0 || range.style !== 'plain') return false
  const office = draft.offices[0]
  if (!office?.upper || (!office.complete && office.acting === null)) return false
  const gap = gapOf(view, previous.to, draft.from).join(' ')
  if (/^\( \d{2} (?:tahun |th )?\)(?: ,)?$/.test(gap)) return true
  const words = previous.name.nameTo - previous.name.nameFrom
  return (
    gap === '' &&
    (words > 1 || previous.evidence || followsText(view, range, previous)) &&
    (!draft.name || isPlaceLike(view, draft))
  )
}

/** A single word is a name only inside the sentence, and not after "di" or "dari". */
function followsText(view: DocumentView, range: SentenceRange, { from }: Draft): boolean {
  return from > range.from && !AT_PLACES.has(view.tokens[from - 1]?.norm ?? '')
}

const AT_PLACES = new Set(['di', 'ke', 'dari', 'se', 'asal', '.', '"', '“', ':'])

/** One more capitalised word after an office that its holder's name precedes is its place: "Kurniadi Korwilcam Dinas Pendidikan Bodeh". */
function isPlaceLike(view: DocumentView, { name }: Draft): boolean {
  if (name === null || name.titled || name.nameTo - name.nameFrom !== 1) return false
  return view.tokens[name.from - 1]?.text !== ',' && view.tokens[name.to]?.text !== '('
}

function takeOffice(view: DocumentView, previous: Draft, draft: Draft): boolean {
  const [first, ...more] = draft.offices
  if (!first) return false
  previous.evidence = true
  if (draft.name && !isPlaceLike(view, draft)) {
    // "Warsono (50), Kepala Desa Banjarsari, Rasiman (44), …": the name after the comma is the next in the list
    previous.offices.push(first, ...more)
    draft.offices = []
    draft.from = draft.name.from
    return false
  }
  previous.offices.push({ ...first, to: draft.to }, ...more)
  previous.to = draft.to
  return true
}

function isLink(words: string, previous: Draft): boolean {
  if (words === '(') return previous.offices.length === 0
  return previous.offices.length === 0 ? HOLDER_LINKS.has(words) : SECOND_OFFICE_LINKS.has(words)
}

/** A bare comma: the name has no office yet and the office is closed by a mark, a verb or the end. */
function isApposition(view: DocumentView, range: SentenceRange, previous: Draft, draft: Draft, gap: string[]): boolean {
  if (gap.length !== 1 || previous.offices.length > 0) return false
  const office = draft.offices[0]
  const next = view.tokens[draft.to]
  const closed = draft.to >= range.to || next?.kind === 'punct' || !has(view, draft.to, UPPER)
  if (closed && (office?.complete === true || office?.acting !== null || draft.indefinite)) return true
  return office !== undefined && !office.upper && office.to - office.from > 1 && setsOff(view, range, draft.to)
}

/** "Slamet Riyanto, guru SMKN berstatus PNS, …": a post in small letters, behind which neither a list nor another post follows. */
function setsOff(view: DocumentView, range: SentenceRange, at: number): boolean {
  const next = view.tokens[at]
  if (at >= range.to || next === undefined) return true
  if (next.text !== ',') return TELLS_MORE.has(next.norm)
  return !LISTS.has(view.tokens[at + 1]?.norm ?? '') && !has(view, at + 1, OFFICE | UPPER)
}

const TELLS_MORE = new Set(['berstatus', 'yang', 'di', 'pada', 'asal', 'dari', '.', '(', '"', '”'])
const LISTS = new Set(['dan', 'serta', 'hingga', 'sampai'])

/** "Ketua Satgas yang juga Inspektur Ahmad Yani": the name belongs to both offices. */
function joinsSecondOffice(view: DocumentView, previous: Draft, draft: Draft): boolean {
  if (previous.offices.length === 0) return false
  if (isDivisionOf(previous, draft)) return takeBoth(previous, draft)
  if (previous.noHolder) return false
  const words = gapOf(view, previous.to, draft.from)
    .filter((word) => word !== ',')
    .join(' ')
  return SECOND_OFFICE_LINKS.has(words) && takeBoth(previous, draft)
}

/** "Komisioner Bawaslu Kabupaten Bulukumba Koordinator Divisi Pencegahan Bakri": one member and his division. */
function isDivisionOf(previous: Draft, draft: Draft): boolean {
  const isBoard = previous.offices[0]?.body?.class === 'election-body'
  return isBoard && previous.to === draft.from && /^(?:kordiv|divisi)/.test(draft.offices[0]?.key ?? '')
}

function takeBoth(previous: Draft, draft: Draft): boolean {
  previous.offices.push(...draft.offices)
  previous.name = draft.name
  previous.to = draft.to
  previous.evidence = true
  return true
}
