/** Small words that stay lower case in a headline. */
const SMALL = new Set(
  `di ke dari dan yang untuk dengan pada atau dalam oleh bagi soal saat usai jelang para ini itu agar jadi vs hingga sampai tak akan juga via lewat per se
  sebagai karena tentang terkait hanya serta kepada terhadap the of and in by to for on a`.split(/\s+/),
)

const FINAL = /[.!?…]["”’')\]»]*$/

/** True if the wording ends like a sentence. */
export function endsSentence(wording: string): boolean {
  return FINAL.test(wording.slice(-6))
}

/** Number of words, up to a limit that is enough to tell a headline from a paragraph. */
export function countWords(wording: string): number {
  return wording.slice(0, 400).split(/\s+/).filter(Boolean).length
}

/** Share of the words that are written with a capital, small words left out; 0 for a wording without words. */
export function capitalShare(wording: string): number {
  const words = wording.slice(0, 400).match(/[\p{L}\d][\p{L}\d'’./-]*/gu) ?? []
  const counted = words.filter((word) => !SMALL.has(word))
  const capitals = counted.filter((word) => /^[\p{Lu}\d]/u.test(word))
  return counted.length === 0 ? 0 : capitals.length / counted.length
}

/** True for a word that a headline writes small ("di", "yang"). */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word)
}

/** True if the wording can be a headline: one sentence at most, of usual length, without a full stop. */
export function looksLikeHeadline(wording: string): boolean {
  return (
    wording.length <= LONGEST_HEADLINE &&
    countWords(wording) >= 2 &&
    !/[.…]["”’']?$/.test(wording) &&
    !/[.!?]\s+\p{Lu}.*[,]/u.test(wording.replace(NUMBERED, ''))
  )
}

/** "1. Camat Disanksi, Ini Kata Inspektur": a place in a list of headlines. */
const NUMBERED = /^\d{1,2}[.)] /

/** Longest headline, in characters. */
export const LONGEST_HEADLINE = 200

/** Letters and digits only, lower case: the form in which two wordings are compared. */
export function bareOf(wording: string): string {
  const lower = wording.toLowerCase()
  // the class of all letters costs three times as much
  return isAscii(lower) ? lower.replace(/[^a-z\d]+/g, '') : lower.replace(/[^\p{L}\d]+/gu, '')
}

function isAscii(wording: string): boolean {
  for (let at = 0; at < wording.length; at++) if (wording.charCodeAt(at) > 0x7f) return false
  return true
}
