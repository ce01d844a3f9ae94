import { abbreviationKind, LABELLED } from './abbreviations.js'
import { isOpener } from './openers.js'
import { isCapital, type Scan, type Stop } from './scan.js'

/** True if the full stop of an abbreviation also ends the sentence: the abbreviation can end one, and what follows begins one. */
export function endsAfterAbbreviation(scan: Scan, stop: Stop): boolean {
  const { word } = stop
  const token = scan.tokens[stop.at]
  if (token === undefined || word === undefined) return false
  const capital = isCapital(scan.text, word)
  const begins = capital && isOpener(word.norm)
  const quote = capital && (stop.opens || stop.closed !== null)
  if (token.norm.length === 1 || isInitials(token.norm))
    return begins || quote || (capital && isLabelled(scan, stop.at))
  switch (abbreviationKind(token.norm)) {
    case 'title':
      return false
    case 'numbered':
      return capital && word.kind === 'word'
    case 'degree':
      return isDegree(scan, stop.at) ? begins || quote : capital
    case 'ender':
      return capital || (stop.opens && word.kind === 'word')
    default:
      return begins || quote
  }
}

/** "a.n", "s.h": single letters with dots between them that no list knows. */
function isInitials(norm: string): boolean {
  return norm.charAt(1) === '.' && norm.length === 3 && abbreviationKind(norm) === undefined
}

/** "Asisten I.", "blok C.": the letter is a label or a Roman number, so the stop is the sentence's. */
function isLabelled(scan: Scan, at: number): boolean {
  return LABELLED.has(scan.tokens[at - 1]?.norm ?? '')
}

/** "MA", "SE" and "SH" are degrees only after a comma, a name or another degree. */
function isDegree(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]
  return at > scan.from && before !== undefined && (before.text === ',' || isCapital(scan.text, before))
}
