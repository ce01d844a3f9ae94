import { ABBREVIATION_STARTS, ABBREVIATIONS } from './abbreviations.js'
import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, UPPER } from './chars.js'
import { isSecondLevel, isTopLevel } from './domains.js'

const DOT = 0x2e
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
  return end > from + 2 && /^[Rr][Pp]\d/.test(text.slice(from, from + 3))
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

/** True if the dot at `dot` lies inside one token: "S.Sos", "a.n", "Kompas.com". */
function joins(text: string, from: number, segment: number, dot: number, nextEnd: number): boolean {
  const joined = text.slice(from, nextEnd).toLowerCase()
  if (ABBREVIATIONS.has(joined) || ABBREVIATION_STARTS.has(joined)) return true
  if (dot - segment === 1 && nextEnd - dot === 2) return true
  return isHostName(text, segment, dot, nextEnd)
}

function isHostName(text: string, segment: number, dot: number, nextEnd: number): boolean {
  const label = text.slice(dot + 1, nextEnd)
  const before = text.slice(segment, dot)
  const capitals = before.length > 1 && before === before.toUpperCase()
  if (isTopLevel(label, capitals) && before.length > 1) return true
  if (text.charCodeAt(nextEnd) !== DOT) return false
  const last = text.slice(nextEnd + 1, runEnd(text, nextEnd + 1))
  if (isSecondLevel(label, capitals)) return last.toLowerCase() === 'id'
  return label === label.toLowerCase() && isTopLevel(last, false)
}

function takesFinalDot(text: string, from: number, segment: number, end: number): boolean {
  if (text.charCodeAt(end) !== DOT || text.charCodeAt(end + 1) === DOT) return false
  if (end - segment === 1) return segment > from || (classAt(text, from) & UPPER) !== 0
  return ABBREVIATIONS.has(text.slice(from, end).toLowerCase())
}
