import type { Token } from '../model/text.js'
import { BREAK, classAt, LETTER, UPPER } from './chars.js'
import { type CellGapTest, findCellGaps, hasBreak, WIDE_GAP } from './gaps.js'
import { isListLabel } from './lists.js'
import { BULLETS, CLOSE_BRACKETS, DOUBLE_QUOTES, FINAL, OPEN_BRACKETS, RULES } from './marks.js'
import { findWrapping, type WrapTest } from './wrap.js'

/** Equal marks in a row that are a ruled line ("====="). */
const RULE_LENGTH = 4

/** How the whole text is laid out. */
interface Layout {
  readonly isCellGap: CellGapTest
  readonly wrapping: WrapTest | null
}

/**
 * Index of the first token of each paragraph, in order. Paragraphs end at line breaks, at runs of three or more spaces
 * and around ruled lines, but not where a sentence plainly goes on, nor inside a table's row.
 */
export function paragraphStarts(text: string, tokens: readonly Token[]): number[] {
  const starts: number[] = tokens.length > 0 ? [0] : []
  const layout: Layout = { isCellGap: findCellGaps(text), wrapping: findWrapping(text) }
  let ruleEnd = 0
  for (let i = 1; i < tokens.length; i++) {
    if (i < ruleEnd) continue
    const rule = isRule(tokens, i)
    if (rule || i === ruleEnd || isBreak(text, tokens, i, layout)) starts.push(i)
    if (rule) ruleEnd = ruleRunEnd(tokens, i)
  }
  return starts
}

function isBreak(text: string, tokens: readonly Token[], i: number, layout: Layout): boolean {
  const from = tokens[i - 1]?.end ?? 0
  const to = tokens[i]?.start ?? 0
  const gap = to - from
  if (gap === 0 || (gap === 1 && !(classAt(text, from) & BREAK))) return false
  const broken = hasBreak(text, from, to)
  if (!broken && (gap < WIDE_GAP || layout.isCellGap(to))) return false
  if (goesOn(text, tokens, i)) return false
  return !(
    broken &&
    gap === 1 &&
    layout.wrapping?.(text, from) &&
    !isListLabel(tokens, i) &&
    !BULLETS.has(tokens[i]?.text ?? '')
  )
}

/** True if token `i` goes on with the sentence before the gap: lower case after no final mark, or inside brackets or a comma's reach. */
function goesOn(text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  const last = tokens[i - 1]
  if (next === undefined || last === undefined || isListLabel(tokens, i) || endsParagraph(tokens, i - 1)) return false
  if (CLOSE_BRACKETS.has(next.text) || next.text === ',' || OPEN_BRACKETS.has(last.text)) return true
  if (BULLETS.has(next.text)) return false
  return last.text === ',' || (next.kind === 'word' && (classAt(text, next.start) & (LETTER | UPPER)) === LETTER)
}

/** A final mark, a colon or semicolon, or a quotation mark after a final mark. */
function endsParagraph(tokens: readonly Token[], i: number): boolean {
  const last = tokens[i]
  if (last === undefined || last.text === ':' || last.text === ';') return true
  if (last.kind === 'word') return last.text.endsWith('.')
  return FINAL.has(last.text) || (DOUBLE_QUOTES.has(last.text) && FINAL.has(tokens[i - 1]?.text ?? ''))
}

function isRule(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token?.kind === 'punct' && RULES.has(token.text) && ruleRunEnd(tokens, i) - i >= RULE_LENGTH
}

function ruleRunEnd(tokens: readonly Token[], from: number): number {
  const mark = tokens[from]?.text
  let i = from + 1
  while (tokens[i]?.text === mark && tokens[i]?.start === tokens[i - 1]?.end) i++
  return i
}
