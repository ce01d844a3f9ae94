import { htmlToText, parseHtml } from './html/index.js'
import { normalise } from './normalise.js'
import type { Hints } from './source.js'

/** Paragraphs inside lists inside blocks: deeper nesting is no text. */
const DEEPEST = 6
/** A page, not a piece of one. */
const PAGE = /^\s*(?:<!doctype html|<html[\s>]|<head[\s>])/i
/** Mark-up that an editor's field holds; a lone `<br>` or `<p>` in plain text is left to `normalise`. */
const MARKUP =
  /<\/(?:p|div|span|strong|em|b|i|a|li|ul|ol|h[1-6]|table|figure|blockquote)\s*>|<(?:a|img|iframe|script|style|figure)\s[^<>]*>/i
/** The same, escaped once more. */
const ESCAPED_MARKUP = /&lt;\/(?:p|div|span|strong|em|a)&gt;/i

export interface FieldText extends Hints {
  readonly text: string
}

/** Text of a content field: a string, HTML, a page, a list of paragraphs, or blocks; null where there is none. */
export function textOf(value: unknown): FieldText | null {
  const raw = join(value, 0)
  if (raw === null || raw.trim() === '') return null
  const found = PAGE.test(raw) ? parseHtml(raw) : { text: plainText(raw) }
  return found === null || found.text.trim() === '' ? null : found
}

/** Letters, and nothing that `normalise` or a reader of HTML could take away. */
const PLAIN = /^[^<&\\\x1b\x9b\x9d]*$/
const LETTER = /[a-z]/i

/** True where `textOf` finds a text; seldom has to look for it. */
export function holdsText(value: unknown): boolean {
  const raw = join(value, 0)
  return raw !== null && ((LETTER.test(raw) && PLAIN.test(raw)) || textOf(raw) !== null)
}

function plainText(raw: string): string {
  if (MARKUP.test(raw)) return normalise(htmlToText(raw))
  return ESCAPED_MARKUP.test(raw)
    ? normalise(htmlToText(raw.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>')))
    : normalise(raw)
}

/** Names under which a block of an editor's JSON keeps its text. */
const BLOCK_TEXT = [
  'rendered',
  'text',
  'content',
  'value',
  'paragraph',
  'paragraf',
  'isi',
  'html',
  'children',
  'blocks',
  'data',
] as const

function join(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    const parts = value.map((part) => join(part, depth + 1)).filter((part) => part !== null && part !== '')
    return parts.length === 0 ? null : parts.join('\n')
  }
  const block = value as Readonly<Record<string, unknown>>
  for (const name of BLOCK_TEXT) {
    const text = block[name] === undefined ? null : join(block[name], depth + 1)
    if (text !== null) return text
  }
  return null
}
