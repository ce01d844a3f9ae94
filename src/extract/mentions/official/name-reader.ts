import { isDegree, isDegreePair } from '../../../lexicon/degrees.js'
import { HEADLINE_VERBS } from '../../../lexicon/headline-verbs.js'
import {
  FAMILY_HOMOGRAPHS,
  LOWER_PARTICLES,
  NAME_HOMOGRAPHS,
  NAME_OPENINGS,
  OWNED_THINGS,
} from '../../../lexicon/name-particles.js'
import { titleKinds } from '../../../lexicon/titles.js'
import { wordFact } from '../../../lexicon/word-facts.js'
import { type DocumentView, has, normAt, type SentenceStyle } from './document-view.js'
import { fitsCapitals, isInitial } from './name-capitals.js'
import { skipDegrees } from './name-degrees.js'
import { skipTitles } from './name-titles.js'
import { ACTING, BODY, CAPITALS, lexicon, NOT_NAME, OFFICE, PLACE_NOUN, TITLE, UPPER } from './word-flags.js'

/** A name as read from the tokens: titles `from` … `nameFrom`, name words up to `nameTo`, degrees up to `to`. */
export interface NameReading {
  readonly from: number
  readonly nameFrom: number
  readonly nameTo: number
  readonly to: number
  /** True where a title or a degree shows that these words are a person's. */
  readonly titled: boolean
}

export interface NameContext {
  /** First token of the sentence, and one past its last. */
  readonly from: number
  readonly to: number
  readonly style: SentenceStyle
  /** Initials ("AR", "JT") count as a name only where the context leads to one. */
  readonly initials: boolean
  /** Right after an office, where in running text two capitalised words are the holder, whatever they mean else. */
  readonly afterOffice?: boolean
}

const LONGEST = 7

/** Reads the name that starts at token `at`, titles before and degrees after it included, or null. */
export function readName(view: DocumentView, at: number, context: NameContext): NameReading | null {
  const nameFrom = isSoughtInitial(view, at, context) ? at : skipTitles(view, at, context.to)
  const nameTo = nameEnd(view, nameFrom, context)
  if (nameTo === nameFrom || isCommonWord(view, nameFrom, nameFrom > at, context)) {
    if (nameTo - nameFrom < 2 || !context.afterOffice || context.style !== 'plain') return null
    if (HEADLINE_VERBS.has(view.tokens[nameFrom]?.norm ?? '')) return null
  }
  const to = skipDegrees(view, nameTo, context.to)
  return { from: at, nameFrom, nameTo, to, titled: nameFrom > at || to > nameTo }
}

/** "Lurah Samuda, H (45)", "MR selaku …": letters that are a title elsewhere. */
function isSoughtInitial(view: DocumentView, at: number, context: NameContext): boolean {
  return context.initials && /^[A-Z]{1,3}$/.test(view.tokens[at]?.text ?? '') && !has(view, at + 1, UPPER)
}

/** "Diterangkan Arif dalam laporannya": no name begins like that. */
const PASSIVE = /^di[a-z]{4,}kan$/

/** "Penonaktifan Ridwan Saleh", "Pemeriksaan Siti": what is done to whoever is named behind it. */
const DEED = /^pe(?:n|m|ng|ny)[a-z]{4,}an$/

/** A common word with a capital ("Seandainya", "Masing-masing") is no name; a title before it lets it be one ("H. Surya"). */
function isCommonWord(view: DocumentView, from: number, titled: boolean, context: NameContext): boolean {
  if (titled) return false
  const first = view.tokens[from]?.norm ?? ''
  if (first.endsWith('nya') && first.length > 6 && startsSentence(view, from, context)) return true
  if (PASSIVE.test(first) || DEED.test(first) || OWNED_THINGS.has(first)) return true
  if (NAME_OPENINGS.has(first) && has(view, from + 1, UPPER)) return false
  if (isHomograph(view, first, from, context)) return false
  return lexicon().headlineStops.has(first)
}

/** "terang Didik", "Sang Made Wirawan": given names that are words, too. */
function isHomograph(view: DocumentView, first: string, from: number, context: NameContext): boolean {
  if (context.style !== 'plain' || !NAME_HOMOGRAPHS.has(first)) return false
  return isNameWord(view, from + 1, from, context) || !startsSentence(view, from, context)
}

function startsSentence(view: DocumentView, i: number, context: NameContext): boolean {
  const before = view.tokens[i - 1]
  return before === undefined || i === context.from || /^[.?!:"“”]$/.test(before.text)
}

function nameEnd(view: DocumentView, from: number, context: NameContext): number {
  let i = from
  while (i < context.to && i - from < LONGEST) {
    if (isNameWord(view, i, from, context)) i++
    else if (i > from && joinsNames(view, i, from, context)) i += 2
    else break
  }
  return i - 2 > from && isDegreePair(view.tokens[i - 2]?.text ?? '', view.tokens[i - 1]?.text ?? '') ? i - 2 : i
}

/** "Abdul Karim bin Usman": a lower-case particle between two name words. */
function joinsNames(view: DocumentView, i: number, from: number, context: NameContext): boolean {
  const norm = normAt(view, i, context.to)
  return norm !== undefined && LOWER_PARTICLES.has(norm) && norm !== 'di' && isNameWord(view, i + 1, from, context)
}

function isNameWord(view: DocumentView, i: number, from: number, context: NameContext): boolean {
  const token = view.tokens[i]
  if (!token || i >= context.to || token.kind !== 'word' || !has(view, i, UPPER)) return false
  if (context.initials && i === from && /^(?:[A-Z]\.?){1,4}$/.test(token.text)) return true
  if (isPairOfNames(token)) return false
  if (i === from && MONTH_NAMES.has(token.norm))
    return context.style === 'plain' && context.afterOffice === true && isFollowedByName(view, i + 1)
  if (i > from && FAMILY_HOMOGRAPHS.has(token.norm) && !has(view, i + 1, UPPER)) return context.style === 'plain'
  if (has(view, i, NOT_NAME) || (startsOffice(view, i, context.to) && !isNameHomograph(token.norm, i > from)))
    return false
  if (i === from && has(view, i, PLACE_NOUN | BODY) && !has(view, i, TITLE)) return false
  if (i > from && has(view, i, TITLE) && !isInitial(token.text) && isOnlyTitle(token.norm)) return false
  if (view.institutionAt[i] || isRegionWord(view, i, from)) return false
  if (isDegree(token.text) && (i > from || (context.style !== 'capitals' && !isInitial(token.text))))
    return i === from && context.initials
  if (endsInHeadline(token.norm, i > from, context)) return false
  return context.style === 'capitals' || !has(view, i, CAPITALS) || fitsCapitals(view, i, from, context)
}

/** Months that are given names, too: "Ketua Panwaslih Nagan Raya, Juni Efendri"; not "Bupati Sambas, Juni 2024". */
const MONTH_NAMES = new Set(['juni', 'juli', 'agustus', 'januari', 'april'])

function isFollowedByName(view: DocumentView, at: number): boolean {
  return has(view, at, UPPER) && !has(view, at, NOT_NAME | OFFICE | ACTING | BODY | CAPITALS)
}

/** A common word where capitals tell nothing; in running text only a verb with a capital, which stands in a pasted headline. */
function endsInHeadline(norm: string, inside: boolean, context: NameContext): boolean {
  if (context.style === 'plain' && !(inside && /^(?:di|me|ber|ter)[a-z]{4,}$/.test(norm))) return false
  return lexicon().headlineStops.has(norm)
}

/** "Subianto-Gibran": two persons, no double name ("Al-Habsyi", "Gun-Gun"). */
const isPairOfNames = wordFact(({ text }) => {
  if (!text.includes('-')) return false
  const [first = '', second = '', ...more] = text.split('-')
  if (first.length < 4 || second.length < 4 || more.length > 0) return false
  return /^[A-Z]/.test(second) && first.toLowerCase() !== second.toLowerCase()
})

/** A title after name words starts the next name ("Budi, Hj Ani" without comma); "Raden" or "H." inside a name do not. */
function isOnlyTitle(norm: string): boolean {
  const kind = titleKinds().get(norm)
  return kind === 'military' || norm === 'drs' || norm === 'dr' || norm === 'dra'
}

/** Offices that are also names: inside a name they are one ("Fathul Hakim"). */
function isNameHomograph(norm: string, inside: boolean): boolean {
  return inside && norm === 'hakim'
}

function startsOffice(view: DocumentView, i: number, to: number): boolean {
  if (!has(view, i, OFFICE | ACTING)) return false
  if (has(view, i, ACTING)) return true
  return lexicon().offices.match((k) => normAt(view, k, to), i) !== null
}

/** A territory ends a name, unless it is one bare word inside it ("Aria Bima"). */
function isRegionWord(view: DocumentView, i: number, from: number): boolean {
  const mention = view.regionAt[i] ?? 0
  if (mention === 0) return false
  if (i === from) return true
  const region = view.regions[mention - 1]
  const token = view.tokens[i]
  return region?.level !== null || region.start !== token?.start || region.end !== token.end
}
