import type { Token } from '../model/text.js'
import { ABBREVIATIONS } from './abbreviations.js'
import { classAt, LETTER, UPPER } from './chars.js'
import { isListLabel } from './lists.js'
import { CLOSE_BRACKETS, FINAL, INLINE_BULLETS, OPEN_BRACKETS } from './marks.js'
import { LOWER_OPENERS, OPENERS } from './openers.js'
import { CLOSES, NO_ROLE, OPENS } from './quotations.js'

/** Longest bracket, in tokens, that holds a sentence together. */
const BRACKET_REACH = 60

/** One paragraph's tokens as the sentence rules see them. */
interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Roles of quotation marks, one for each token of the text. */
  readonly roles: Uint8Array
  readonly from: number
  readonly to: number
}

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
    if (token === undefined) break
    if (OPEN_BRACKETS.has(token.text)) bracketEnd = Math.max(bracketEnd, closingBracket(scan, i))
    const start = starts[starts.length - 1] ?? from
    if (i > start && i >= bracketEnd && INLINE_BULLETS.has(token.text)) starts.push(i)
    if (!endsInFinal(token) || i < bracketEnd || isLabelHere(scan, i, start)) continue
    const next = afterClosers(scan, i)
    if (next < to && next > start && isBoundary(scan, i, next)) starts.push(next)
    i = Math.max(i, next - 1)
  }
  return starts
}

function endsInFinal(token: Token): boolean {
  return token.kind === 'punct' ? FINAL.has(token.text) : token.kind === 'word' && token.text.endsWith('.')
}

/** Index of the bracket that closes the one at `i`, or `i` itself if none does within reach. */
function closingBracket(scan: Scan, i: number): number {
  const last = Math.min(scan.to, i + BRACKET_REACH)
  let depth = 0
  for (let j = i; j < last; j++) {
    const wording = scan.tokens[j]?.text ?? ''
    if (OPEN_BRACKETS.has(wording)) depth++
    else if (CLOSE_BRACKETS.has(wording) && --depth === 0) return j
  }
  return i
}

/** The dot of "1." or "a." at the beginning of a sentence or after a colon. */
function isLabelHere(scan: Scan, i: number, start: number): boolean {
  const first = scan.tokens[i]?.kind === 'word' ? i : i - 1
  if (!isListLabel(scan.tokens, first)) return false
  const before = scan.tokens[first - 1]?.text
  return first === start || before === ':' || before === ';' || INLINE_BULLETS.has(before ?? '')
}

/** First token after the final mark at `i` and all final marks, closing quotes and brackets that follow it. */
function afterClosers(scan: Scan, i: number): number {
  let next = i + 1
  while (next < scan.to) {
    const token = scan.tokens[next]
    if (token === undefined || token.kind !== 'punct') break
    const isFinal = FINAL.has(token.text) && token.start === scan.tokens[next - 1]?.end
    if (!isFinal && scan.roles[next] !== CLOSES && !CLOSE_BRACKETS.has(token.text)) break
    next++
  }
  return next
}

function isBoundary(scan: Scan, i: number, next: number): boolean {
  const token = scan.tokens[i]
  const following = scan.tokens[next]
  if (token === undefined || following === undefined) return false
  const first = firstWord(scan, next)
  const opens = scan.roles[next] === OPENS
  const quoted = closedQuote(scan, i, next)
  if (token.kind === 'word') return afterAbbreviation(scan, i, first, opens || quoted)
  if (first === undefined) return !',;:/'.includes(following.text)
  if (first.kind === 'number') return afterNumber(scan, i, next)
  if (isCapital(scan, first)) return true
  if (opens) return !quoted
  if (following.kind === 'punct') return scan.roles[next] === NO_ROLE && '(#[@'.includes(following.text)
  return !quoted && LOWER_OPENERS.has(first.norm)
}

/** True if a quotation closes between the final mark and the next token: what follows in lower case is its attribution. */
function closedQuote(scan: Scan, i: number, next: number): boolean {
  for (let j = i + 1; j < next; j++) if (scan.roles[j] === CLOSES) return true
  return false
}

/** First word or number from token `i` on, over opening marks, brackets and dashes. */
function firstWord(scan: Scan, i: number): Token | undefined {
  for (let j = i; j < scan.to && j < i + 4; j++) {
    const token = scan.tokens[j]
    if (token !== undefined && token.kind !== 'punct') return token
    if (token !== undefined && ',;:/'.includes(token.text)) return undefined
  }
  return undefined
}

function isCapital(scan: Scan, token: Token): boolean {
  return (classAt(scan.text, token.start) & UPPER) !== 0
}

function afterNumber(scan: Scan, i: number, next: number): boolean {
  const before = scan.tokens[i - 1]
  const glued = scan.tokens[next]?.start === scan.tokens[i]?.end
  return !glued && !(before?.kind === 'number' && before.text.length < 4)
}

/** The stop belongs to an abbreviation: the sentence ends only where the abbreviation can end one and what follows begins one. */
function afterAbbreviation(scan: Scan, i: number, first: Token | undefined, quote: boolean): boolean {
  const token = scan.tokens[i]
  if (token === undefined || first === undefined) return false
  const opener = isCapital(scan, first) && OPENERS.has(first.norm)
  const kind = ABBREVIATIONS.get(token.norm)
  if (kind === undefined) return opener || (quote && isCapital(scan, first))
  if (kind === 'title') return false
  if (kind === 'numbered') return first.kind === 'word' && isCapital(scan, first)
  if (kind === 'degree') return isDegreeHere(scan, i) ? opener || quote : isCapital(scan, first)
  return isCapital(scan, first) || (quote && (classAt(scan.text, first.start) & LETTER) !== 0)
}

/** "MA", "SE", "SH" are degrees only after a comma, a name or another degree. */
function isDegreeHere(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1]
  if (before === undefined || i === scan.from) return false
  return before.text === ',' || isCapital(scan, before)
}
