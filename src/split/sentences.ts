import type { Token } from '../model/text.js'
import { endsAfterAbbreviation } from './abbreviation-end.js'
import { isListLabel } from './lists.js'
import { CLOSE_BRACKETS, FINAL, INLINE_BULLETS, OPEN_BRACKETS } from './marks.js'
import { isOpener, LOWER_OPENERS } from './openers.js'
import { CLOSES, NO_ROLE, OPENS } from './roles.js'
import { isCapital, type Scan, type Stop } from './scan.js'
import { SPEECH_VERBS } from './speech.js'

/** Longest bracket, in tokens, that holds a sentence together. */
const BRACKET_REACH = 60
/** Longest quotation, in tokens, that can be a word of the sentence around it (a slogan, a title) in spite of its final mark. */
const SLOGAN_LENGTH = 7
/**
 * Longest sentence, in tokens: a text without final marks falls into pieces of this length. Rules and arguments look
 * at all of a sentence for each thing they find in it, which is cheap only as long as it ends.
 */
const LONGEST_SENTENCE = 1000
/** Marks after which a sentence goes on. */
const CONTINUING = ',;:/'
/** Marks that may begin a sentence in lower case. */
const BEGINNING = '(#[@'

/** Indices of the first token of each sentence of the paragraph `from`..`to` (token indices, `to` exclusive). */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  roles: Uint8Array,
  from: number,
  to: number,
): number[] {
  const scan: Scan = { text, tokens, roles, from, to }
  const starts = [from]
  let bracketEnd = from
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    const start = starts[starts.length - 1] ?? from
    if (token === undefined) break
    if (token.kind === 'punct') {
      if (OPEN_BRACKETS.has(token.text)) bracketEnd = Math.max(bracketEnd, closingBracket(scan, i))
      if (i > start && i >= bracketEnd && INLINE_BULLETS.has(token.text)) starts.push(i)
    }
    if (i - start >= LONGEST_SENTENCE) starts.push(i)
    if (i < bracketEnd || !mayEnd(scan, i, start) || isLabel(scan, i, start)) continue
    const stop = stopAt(scan, i)
    if (stop.next < to && isBoundary(scan, stop, start)) starts.push(stop.next)
    i = Math.max(i, stop.next - 1)
  }
  return starts
}

/** Final marks, abbreviations, and the bracket that closes a remark of its own ("… selesai. (ant) Camat …"). */
function mayEnd(scan: Scan, i: number, start: number): boolean {
  const token = scan.tokens[i]
  if (token === undefined || token.kind === 'number') return false
  if (token.kind === 'word') return token.text.endsWith('.')
  return FINAL.has(token.text) || (CLOSE_BRACKETS.has(token.text) && isRemark(scan, i, start))
}

/** A bracket that began the sentence, inside the paragraph, with a lower-case word or a mark, or that holds a whole sentence. */
function isRemark(scan: Scan, i: number, start: number): boolean {
  const first = scan.tokens[start + 1]
  if (start === scan.from || first === undefined || !OPEN_BRACKETS.has(scan.tokens[start]?.text ?? '')) return false
  return (
    closingBracket(scan, start) === i && (!isCapital(scan.text, first) || FINAL.has(scan.tokens[i - 1]?.text ?? ''))
  )
}

/** Index of the bracket that closes the one at `i`, or `i` itself if none does within reach. */
function closingBracket(scan: Scan, i: number): number {
  const last = Math.min(scan.to, i + BRACKET_REACH)
  let depth = 0
  for (let j = i; j < last; j++) {
    const token = scan.tokens[j]
    if (token?.kind !== 'punct') continue
    if (OPEN_BRACKETS.has(token.text)) depth++
    else if (CLOSE_BRACKETS.has(token.text) && --depth === 0) return j
  }
  return i
}

/** The dot of "1." or "a." at the beginning of a sentence or after a colon. */
function isLabel(scan: Scan, i: number, start: number): boolean {
  const first = scan.tokens[i]?.kind === 'word' ? i : i - 1
  if (!isListLabel(scan.tokens, first)) return false
  const before = scan.tokens[first - 1]?.text ?? ''
  return first === start || before === ':' || before === ';' || INLINE_BULLETS.has(before)
}

function stopAt(scan: Scan, at: number): Stop {
  let next = at + 1
  let closed: number | null = null
  for (; next < scan.to; next++) {
    const token = scan.tokens[next]
    if (token === undefined || token.kind !== 'punct') break
    if (scan.roles[next] === CLOSES) closed = next
    else if (!CLOSE_BRACKETS.has(token.text) && !(FINAL.has(token.text) && token.start === scan.tokens[next - 1]?.end))
      break
  }
  return { at, next, word: firstWord(scan, next), opens: scan.roles[next] === OPENS, closed }
}

/** First word or number from token `i` on, over opening marks, brackets and dashes. */
function firstWord(scan: Scan, i: number): Token | undefined {
  for (let j = i; j < scan.to && j < i + 4; j++) {
    const token = scan.tokens[j]
    if (token === undefined || token.kind !== 'punct') return token
    if (CONTINUING.includes(token.text)) return undefined
  }
  return undefined
}

function isBoundary(scan: Scan, stop: Stop, start: number): boolean {
  const token = scan.tokens[stop.at]
  const following = scan.tokens[stop.next]
  if (
    token === undefined ||
    following === undefined ||
    (following.kind === 'punct' && CONTINUING.includes(following.text))
  )
    return false
  const { word } = stop
  if (token.kind === 'word') return endsAfterAbbreviation(scan, stop)
  if (word === undefined) return true
  if (word.kind === 'number') return endsBeforeNumber(scan, stop)
  if (isCapital(scan.text, word)) return stop.closed === null || !continuesQuotation(scan, stop, word, start)
  if (stop.opens) return stop.closed === null
  if (following.kind === 'punct') return scan.roles[stop.next] === NO_ROLE && BEGINNING.includes(following.text)
  return stop.closed === null && LOWER_OPENERS.has(word.norm)
}

/** A capital letter after a closed quotation goes on with its sentence: a verb of saying ("…." Ujar Budi), or the words around a slogan. */
function continuesQuotation(scan: Scan, stop: Stop, word: Token, start: number): boolean {
  if (stop.next > 0 && scan.roles[stop.next] === OPENS) return false
  return SPEECH_VERBS.has(word.norm) || (isSlogan(scan, stop, start) && !isOpener(word.norm))
}

/** `Spanduk "Ayo netral!" Kabupaten Sambas dipasang`: short, with ! or ?, and opened in mid-sentence without comma or colon. */
function isSlogan(scan: Scan, stop: Stop, start: number): boolean {
  if (scan.tokens[stop.at]?.text === '.' || scan.tokens[stop.next - 1]?.text === '.') return false
  for (let j = stop.at; j > start && j >= stop.at - SLOGAN_LENGTH; j--)
    if (scan.roles[j] === OPENS) return !',:'.includes(scan.tokens[j - 1]?.text ?? ',')
  return false
}

/** "2. 500" and "12. 5" are one number in pieces; dot leaders ("..... 5") end nothing. */
function endsBeforeNumber(scan: Scan, stop: Stop): boolean {
  const before = scan.tokens[stop.at - 1]
  const mark = scan.tokens[stop.at]
  if (scan.tokens[stop.next]?.start === mark?.end || scan.tokens[stop.at + 1]?.text === mark?.text) return false
  return !(mark?.text === '.' && before?.kind === 'number' && before.text.length < 4)
}
