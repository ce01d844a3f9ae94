import type { Hidden } from '../model/text.js'

/** Puts spans in order and joins those that overlap; the first step that hid a place keeps it. */
export function inOrder(hidden: readonly Hidden[]): Hidden[] {
  const sorted = [...hidden].sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Hidden[] = []
  for (const span of sorted) {
    const last = joined[joined.length - 1]
    if (last === undefined || span.start >= last.end) joined.push(span)
    else if (span.end > last.end) joined.push({ ...span, start: last.end })
  }
  return joined
}

/** The text with each span blanked out by spaces; line breaks stay, so no offset changes. */
export function blankOut(text: string, spans: readonly Hidden[]): string {
  const pieces: string[] = []
  let at = 0
  for (const span of spans) {
    pieces.push(text.slice(at, span.start), blanksFor(text.slice(span.start, span.end)))
    at = span.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

function blanksFor(wording: string): string {
  return /[\n\r\u0085\u2028\u2029]/.test(wording)
    ? wording.replace(/[^\n\r\u0085\u2028\u2029]/g, ' ')
    : ' '.repeat(wording.length)
}
