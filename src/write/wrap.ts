import type { Span } from '../model/span.js'

/** Breaks text at spaces into lines of at most `columns` UTF-16 code units; a longer word is cut. Spans point into `text`. */
export function wrapSpans(text: string, columns: number): Span[] {
  const width = Math.max(1, columns) // a line of no width would never come to an end
  const lines: Span[] = []
  let start = skipSpaces(text, 0)
  while (start < text.length) {
    const end = lineEnd(text, start, width)
    lines.push({ start, end })
    start = skipSpaces(text, end)
  }
  return lines
}

/** The same as strings. */
export function wrap(text: string, width: number): string[] {
  return wrapSpans(text, width).map(({ start, end }) => text.slice(start, end))
}

function lineEnd(text: string, start: number, width: number): number {
  const limit = start + width
  if (limit >= text.length) return text.trimEnd().length
  const space = text.lastIndexOf(' ', limit)
  if (space > start) return trimmedEnd(text, space)
  // never between the halves of a surrogate pair
  return width > 1 && isHighSurrogate(text, limit - 1) ? limit - 1 : limit
}

function trimmedEnd(text: string, end: number): number {
  let last = end
  while (text[last - 1] === ' ') last--
  return last
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00
}
