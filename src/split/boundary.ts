import { classAt, DIGIT, LETTER } from './chars.js'

/** True for letters and digits: what a word is made of. Hyphens and apostrophes join words but are no part of their edge. */
export function isWordCharacter(text: string, offset: number): boolean {
  return (classAt(text, offset) & (LETTER | DIGIT)) !== 0
}

/**
 * The one word boundary of the tool: true where a word can start or end at `offset` (UTF-16), i.e. the characters on
 * both sides are not both letters or digits. JavaScript's `\b` is not used anywhere: it takes "é" for a word's end.
 */
export function isWordEdge(text: string, offset: number): boolean {
  return !(isWordCharacter(text, offset - 1) && isWordCharacter(text, offset))
}

/** True where `text.slice(start, end)` is made of whole words. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return isWordEdge(text, start) && isWordEdge(text, end)
}
