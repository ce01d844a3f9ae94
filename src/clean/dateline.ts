import type { Dateline } from '../model/text.js'
import { DAY_PATTERN, dayOf } from './calendar.js'
import { type Block, type CleanStep, hideRange, type Page, visibleBlocks } from './page.js'
import { isNewsroom, publisherName } from './publishers.js'
import { endsSentence } from './wording.js'

/** How many blocks can stand before the one with the dateline, and how many characters. */
const HEAD = 8
const HEAD_LENGTH = 900
/** Longest dateline. */
const REACH = 110
/** How far into a block a dateline can stand behind a headline or teaser that is glued to it. */
const GLUED_REACH = 1500
/** A line that opens with a town in small letters must be at least so long: headlines have dashes too. */
const SHORTEST_BODY = 80

const WORD = "\\p{Lu}[\\p{L}\\d'’]*"
const NAME = `${WORD}(?: ${WORD}){0,4}`
const HOST = '[\\p{L}\\d-]{2,30}(?:\\.[\\p{L}\\d]{2,20}){1,3}'
const DAY = `${DAY_PATTERN.replace(/\(\?<\w+>/g, '(?:')}|\\d{1,2}/\\d{1,2}(?!\\d)`
const ITEM = new RegExp(
  `(?<host>${HOST})|(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu),? )?\\(?(?<date>${DAY})\\)?|\\(\\s*(?<bracket>[^()]{2,40}?)\\s*\\)|(?<name>${NAME})`,
  'uy',
)
const SEPARATOR = /\s*(?<dash>--|[-–—])\s*|\s*(?<mark>[,|:])\s*|\s*(?=\()/y
/** Words that open a headline's first part ("Bupati - …") and are no town. Add a word here. */
const NO_PLACE =
  /^(?:bupati|wakil|wali|walikota|gubernur|camat|lurah|sekda|pj|plt|plh|pjs|ketua|kepala|asn|pns|pppk|pilkada|pemilu|bawaslu|kpu|kasn|bkn|dprd|video|foto|breaking|presiden|menteri|netralitas|polisi|tim|update|catat|heboh|viral|polres|polda|tni|pemkab|pemkot|pemprov|dinas|badan)(?![\p{L}])/iu

interface Part {
  readonly kind: 'place' | 'publisher' | 'date'
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Reading {
  readonly parts: readonly Part[]
  readonly start: number
  /** After the mark that closes the dateline. */
  readonly end: number
}

/** Town, newsroom and day that open the article: "Pontianak (ANTARA) -", "TRIBUNX.CO.ID, KOTA -", "KBRN, Kupang :". */
export const datelineStep: CleanStep = {
  id: 'dateline',
  run(page) {
    const blocks = visibleBlocks(page).slice(0, HEAD)
    const origin = blocks[0]?.start ?? 0
    for (const block of blocks) {
      if (block.start - origin > HEAD_LENGTH) return
      const found = readDateline(page.text, block.start, isBody(page, block)) ?? findGlued(page.text, block)
      if (found === null) continue
      take(page, found)
      return
    }
  },
}

function isBody(page: Page, block: Block): boolean {
  return block.end - block.start >= SHORTEST_BODY || endsSentence(page.text.slice(block.start, block.end))
}

function take(page: Page, { parts, start, end }: Reading): void {
  const part = (kind: Part['kind']) => parts.find((found) => found.kind === kind) ?? null
  const publisher = part('publisher')
  const date = part('date')
  page.dateline = { start, end, place: spanOf(part('place')), publisher: spanOf(publisher), date: spanOf(date) }
  if (publisher !== null) page.publisher ??= publisherName(publisher.text)
  const groups = date === null ? undefined : new RegExp(DAY_PATTERN, 'iu').exec(date.text)?.groups
  const day = groups === undefined ? null : dayOf(groups)
  if (date !== null && day !== null) page.stamp ??= { start: date.start, end: date.end, day }
  hideRange(page, start, end, datelineStep.id)
}

function spanOf(part: Part | null): Dateline['place'] {
  return part === null ? null : { start: part.start, end: part.end, text: part.text }
}

/**
 * Reads parts from `start` on: names, host names, days, brackets, with commas, bars, dashes or a colon between them.
 * The longest sequence that makes a dateline wins, so that "jpnn.com - MERAUKE - …" is read to its second dash.
 */
function readDateline(text: string, start: number, isBody: boolean): Reading | null {
  const limit = Math.min(text.length, start + REACH)
  const parts: Part[] = []
  let best: Reading | null = null
  let at = start
  let dashes = 0
  while (at < limit && parts.length < 5) {
    const part = partAt(text, at, parts)
    if (part === null) return best
    if (best !== null && part.kind === 'place' && !isCapitals(part.text)) return best
    parts.push(part)
    SEPARATOR.lastIndex = ITEM.lastIndex
    const found = SEPARATOR.exec(text)
    if (found?.groups === undefined) return best
    at = SEPARATOR.lastIndex
    const { dash, mark } = found.groups
    const spaced = dash !== undefined && /\s$/.test(found[0])
    if (closes(text, at, parts, { dash, mark, spaced, dashes, isBody })) best = { parts: [...parts], start, end: at }
    if (mark === ':') return best
    if (dash !== undefined) dashes++
  }
  return best
}

function partAt(text: string, at: number, before: readonly Part[]): Part | null {
  ITEM.lastIndex = at
  const groups = ITEM.exec(text)?.groups
  if (groups === undefined) return null
  const wording = groups.host ?? groups.date ?? groups.bracket ?? groups.name ?? ''
  const start = text.indexOf(wording, at)
  const kind =
    groups.date !== undefined ? 'date' : groups.host !== undefined || isNewsroom(wording) ? 'publisher' : 'place'
  const part: Part = { kind, start, end: start + wording.length, text: wording }
  if (groups.bracket === undefined || kind !== 'place') return part
  return isAgency(text, at, wording, before) ? { ...part, kind: 'publisher' } : null
}

/** An unknown word in brackets is an agency after a town in capitals or before a comma: "Kota, (TB) –". Else it is an acronym's. */
function isAgency(text: string, at: number, wording: string, before: readonly Part[]): boolean {
  const town = before[before.length - 1]
  if (town === undefined || town.kind !== 'place' || !/^[\p{L} ]{2,20}$/u.test(wording)) return false
  return text.slice(town.end, at).includes(',') || (isCapitals(town.text) && !isCapitals(wording))
}

function isCapitals(wording: string): boolean {
  return wording.length >= 3 && wording === wording.toUpperCase()
}

interface Close {
  readonly dash: string | undefined
  readonly mark: string | undefined
  readonly spaced: boolean
  readonly dashes: number
  readonly isBody: boolean
}

/** True if the parts read so far, and the mark after them, make a whole dateline. */
function closes(text: string, end: number, parts: readonly Part[], close: Close): boolean {
  const publishers = parts.filter((part) => part.kind === 'publisher')
  const places = parts.filter((part) => part.kind === 'place')
  const last = parts[parts.length - 1]
  if (publishers.length > 2 || places.length > 2 || /^\p{Ll}/u.test(text.slice(end, end + 1))) return false
  if (places.some((place) => NO_PLACE.test(place.text))) return false
  if (close.mark === ',')
    return publishers.length > 0 && places.length > 0 && close.dashes > 0 && last?.kind === 'publisher'
  if (publishers.length > 0) return close.dash !== undefined || close.mark !== undefined
  const [place] = places
  if (close.dash === undefined || place === undefined || places.length > 1) return false
  if (isCapitals(place.text)) return close.spaced || place.text.length >= 5
  return close.spaced && close.isBody && place.text.split(' ').length <= 3
}

const AGENCY_IN_BRACKETS = /\((?:ANTARA|Antara)[^()]{0,24}\)\s*(?:--|[-–—])/
const HOST_IN_CAPITALS = /(?<![\p{L}\d.])[A-Z][A-Z\d]{3,20}\.(?:COM|CO\.ID|ID|CO|NET|com|co\.id|id)(?![\p{L}\d])/u
/** Cheap test before the pattern, which looks back at every letter. */
const HOST_SIGN = /\.(?:COM|CO|ID|NET|com|co|id)/
const TOWN_BEFORE = /(?<!\p{Lu})(?:\p{Lu}[\p{L}'’]* ?){1,3}$/u
const CAPITALS_BEFORE = /(?<!\p{L})(?:\p{Lu}{3,} ?){1,3}, ?$/u
const TOWN_REACH = 60

/** A dateline behind a headline or a teaser that scraping glued to it. */
function findGlued(text: string, block: Block): Reading | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + GLUED_REACH))
  return (
    (head.includes('(A') ? gluedAt(text, block, head, AGENCY_IN_BRACKETS, TOWN_BEFORE) : null) ??
    (HOST_SIGN.test(head) ? gluedAt(text, block, head, HOST_IN_CAPITALS, CAPITALS_BEFORE) : null)
  )
}

function gluedAt(text: string, block: Block, head: string, anchor: RegExp, town: RegExp): Reading | null {
  const found = anchor.exec(head)
  if (found === null || found.index === 0) return null
  const from = Math.max(0, found.index - TOWN_REACH)
  const before = town.exec(head.slice(from, found.index))
  const starts = before === null ? [found.index] : [from + before.index, found.index]
  for (const start of starts) {
    const reading = readDateline(text, block.start + start, true)
    if (reading?.parts.some((part) => part.kind === 'publisher')) return reading
  }
  return null
}
