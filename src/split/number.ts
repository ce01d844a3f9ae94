import { classAt, DIGIT, HYPHEN, LETTER, UPPER } from './chars.js'

/** Marks that join digits to one number: "2.500", "1,2", "5/2/2024", "08:00", "50–60". Add a mark here. */
const JOINERS = '.,/:-–\u2010\u2011'
/** Longest tail of letters that belongs to a number ("3T", "90an"); a longer one is a word glued to it ("2024Pasangan"). */
const LONGEST_TAIL = 3

/** End of the number token that starts at `from` (a digit). */
export function numberEnd(text: string, from: number): number {
  let at = digitsEnd(text, from)
  while (at < text.length && JOINERS.includes(text.charAt(at)) && classAt(text, at + 1) & DIGIT)
    at = digitsEnd(text, at + 1)
  return tailEnd(text, at)
}

function digitsEnd(text: string, from: number): number {
  let at = from
  while (classAt(text, at) & DIGIT) at++
  return at
}

/** "1990-an", "90an", "5G": letters belong to the number where they are few. */
function tailEnd(text: string, end: number): number {
  const hyphen = classAt(text, end) & HYPHEN
  const first = hyphen ? end + 1 : end
  if (hyphen && classAt(text, first) & UPPER) return end
  let at = first
  while (classAt(text, at) & (LETTER | DIGIT) && at - first <= LONGEST_TAIL) at++
  return at - first > LONGEST_TAIL || at === first ? end : at
}
