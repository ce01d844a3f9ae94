import type { Token } from '../model/text.js'
import { BREAK, classAt, LETTER, SPACE, UPPER } from './chars.js'
import { isListLabel } from './lists.js'
import { BULLETS, CLOSE_BRACKETS, DOUBLE_QUOTES, FINAL, OPEN_BRACKETS, RULES } from './marks.js'

/** Blanks in a row that stand for a paragraph break where scraping lost the line breaks. */
const WIDE_GAP = 3
/** Equal marks in a row that are a ruled line ("====="). */
const RULE_LENGTH = 4

/**
 * Index of the first token of each paragraph, in order. Paragraphs end at line breaks, at runs of three or more spaces
 * and around ruled lines, but not where a sentence plainly goes on (see `goesOn`).
 */
export function paragraphStarts(text: string, tokens: readonly Token[]): number[] {
  const starts: number[] = tokens.length > 0 ? [0] : []
  let ruleEnd = 0
  for (let i = 1; i < tokens.length; i++) {
    if (i === ruleEnd) starts.push(i)
    else if (i > ruleEnd && isRule(tokens, i)) {
      starts.push(i)
      ruleEnd = ruleRunEnd(tokens, i)
    } else if (i > ruleEnd && isBreak(text, tokens, i)) starts.push(i)
  }
  return starts
}

function isBreak(text: string, tokens: readonly Token[], i: number): boolean {
  const from = tokens[i - 1]?.end ?? 0
  const to = tokens[i]?.start ?? 0
  if (to - from === 0 || (to - from < WIDE_GAP && !hasBreak(text, from, to))) return false
  return !goesOn(text, tokens, i)
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classAt(text, at) & BREAK) return true
  return false
}

/** True if token `i` goes on with the sentence before the gap: lower case after no final mark, or inside brackets or a comma's reach. */
function goesOn(text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  const last = tokens[i - 1]
  if (next === undefined || last === undefined || isListLabel(tokens, i)) return false
  if (
    FINAL.has(last.text) ||
    last.text === ':' ||
    last.text === ';' ||
    last.text.endsWith('.') ||
    endsQuoted(tokens, i - 1)
  )
    return false
  if (CLOSE_BRACKETS.has(next.text) || next.text === ',' || OPEN_BRACKETS.has(last.text)) return true
  if (BULLETS.has(next.text)) return false
  return next.kind === 'word' && (classAt(text, next.start) & (LETTER | UPPER)) === LETTER
}

function endsQuoted(tokens: readonly Token[], i: number): boolean {
  return DOUBLE_QUOTES.has(tokens[i]?.text ?? '') && FINAL.has(tokens[i - 1]?.text ?? '')
}

function isRule(tokens: readonly Token[], i: number): boolean {
  return (
    RULES.has(tokens[i]?.text ?? '') &&
    ruleRunEnd(tokens, i) - i >= RULE_LENGTH &&
    tokens[i - 1]?.text !== tokens[i]?.text
  )
}

function ruleRunEnd(tokens: readonly Token[], from: number): number {
  const mark = tokens[from]?.text
  let i = from + 1
  while (tokens[i]?.text === mark && tokens[i]?.start === tokens[i - 1]?.end) i++
  return i
}

/** True if only white space stands between two offsets. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(classAt(text, at) & SPACE)) return false
  return true
}
