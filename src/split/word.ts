import { ABBREVIATION_STARTS, ABBREVIATIONS, abbreviationKind } from './abbreviations.js'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, UPPER } from './chars.js'
import { hostEnd } from './domains.js'

const DOT = 0x2e
/** Longer dotted words are not looked up, so that "a.a.a. …" without end stays linear. */
const LONGEST_ABBREVIATION = 16
const URL_START = /(?:https?:\/\/|www\.)[^\s"'“”‘’«»<>()]*[^\s"'“”‘’«»<>().,;:!?]/y

/** End of the letters, digits and inner hyphens and apostrophes that start at `from` ("ASN-nya", "Jum'at", "P3K"). */
function runEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const bits = classAt(text, at)
    if (bits & (LETTER | DIGIT)) at++
    else if (bits & (HYPHEN | APOSTROPHE) && classAt(text, at + 1) & (LETTER | DIGIT) && at > from) at += 2
    else return at
  }
}

/** "Rp5.000" and "rp2,5": the currency is a word, the amount a number. */
function isCurrency(text: string, from: number, end: number): boolean {
  return (
    end > from + 2 &&
    (text.charCodeAt(from) | 32) === 0x72 &&
    (text.charCodeAt(from + 1) | 32) === 0x70 &&
    (classAt(text, from + 2) & DIGIT) !== 0
  )
}

/**
 * End of the word token that starts at `from` (a letter): inner dots of abbreviations and host names included, and
 * the final dot of a known abbreviation or an initial. A dot that glues two sentences ("dua.Dia") ends the word.
 */
export function wordEnd(text: string, from: number): number {
  const end = runEnd(text, from)
  if (isCurrency(text, from, end)) return from + 2
  const next = text.charCodeAt(end)
  if (next === DOT)
    return text.charCodeAt(from) === 0x77
      ? (urlEnd(text, from) ?? dottedEnd(text, from, end))
      : dottedEnd(text, from, end)
  if (next === 0x3a && text.startsWith('://', end)) return urlEnd(text, from) ?? end
  return end
}

function urlEnd(text: string, from: number): number | null {
  URL_START.lastIndex = from
  return URL_START.test(text) ? URL_START.lastIndex : null
}

function dottedEnd(text: string, from: number, firstEnd: number): number {
  const host = classAt(text, firstEnd + 1) & (LETTER | DIGIT) ? hostEnd(text, from) : null
  if (host !== null) return host
  let segment = from
  let end = firstEnd
  while (text.charCodeAt(end) === DOT && classAt(text, end + 1) & LETTER) {
    const nextEnd = runEnd(text, end + 1)
    if (!joins(text, from, segment, end, nextEnd)) break
    segment = end + 1
    end = nextEnd
  }
  return takesFinalDot(text, from, segment, end) ? end + 1 : end
}

/** True if the dot at `dot` lies inside one token: "S.Sos", "a.n". */
function joins(text: string, from: number, segment: number, dot: number, nextEnd: number): boolean {
  if (nextEnd - from <= LONGEST_ABBREVIATION && isAbbreviation(text.slice(from, nextEnd).toLowerCase())) return true
  return dot - segment === 1 && nextEnd - dot === 2
}

function isAbbreviation(joined: string): boolean {
  return ABBREVIATIONS.has(joined) || ABBREVIATION_STARTS.has(joined)
}

function takesFinalDot(text: string, from: number, segment: number, end: number): boolean {
  if (text.charCodeAt(end) !== DOT || text.charCodeAt(end + 1) === DOT) return false
  if (end - segment === 1) return segment > from || (classAt(text, from) & UPPER) !== 0
  return end - from <= LONGEST_ABBREVIATION && abbreviationKind(text.slice(from, end).toLowerCase()) !== undefined
}
