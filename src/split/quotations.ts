import type { Quotation, Token } from '../model/text.js'
import { DOUBLE_QUOTES, SINGLE_QUOTES } from './marks.js'

/** What a quotation mark does where it stands. */
export const NO_ROLE = 0
export const OPENS = 1
export const CLOSES = 2

/** Quotations of a text and, for each token, the role of a quotation mark. */
export interface QuotationMarks {
  readonly quotations: Quotation[]
  readonly roles: Uint8Array
}

/** State while the paragraphs are read: a quotation left open at a paragraph's end may go on in the next. */
interface Reading {
  readonly tokens: readonly Token[]
  readonly roles: Uint8Array
  readonly quotations: Quotation[]
}

/**
 * Finds direct speech paragraph by paragraph. A mark opens or closes by its form, by the blanks around it and, where
 * both fit ("), by whether a quotation is open and how many marks are left in the paragraph.
 * @param starts first token of each paragraph
 */
export function findQuotations(tokens: readonly Token[], starts: readonly number[]): QuotationMarks {
  const reading: Reading = { tokens, roles: new Uint8Array(tokens.length), quotations: [] }
  for (let p = 0; p < starts.length; p++) {
    const from = starts[p] ?? 0
    const to = starts[p + 1] ?? tokens.length
    readDoubles(reading, from, to)
    readSingles(reading, from, to)
  }
  reading.quotations.sort((a, b) => a.start - b.start)
  return { quotations: joinRunning(reading), roles: reading.roles }
}

/** Number of tokens that the double mark at `i` is made of: 2 for `''` and ` `` `, 0 if it is none. */
function doubleWidth(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'punct') return 0
  if (DOUBLE_QUOTES.has(token.text)) return 1
  const next = tokens[i + 1]
  return SINGLE_QUOTES.has(token.text) && next?.text === token.text && next.start === token.end ? 2 : 0
}

function readDoubles(reading: Reading, from: number, to: number): void {
  const { tokens } = reading
  let left = 0
  for (let i = from; i < to; i += doubleWidth(tokens, i) || 1) if (doubleWidth(tokens, i) > 0) left++
  let open: number | null = null
  for (let i = from; i < to; i++) {
    const width = doubleWidth(tokens, i)
    if (width === 0) continue
    const role = doubleRole(tokens, i, width, open !== null, left % 2 === 0)
    left--
    reading.roles.fill(role, i, i + width)
    if (role !== NO_ROLE && open !== null) push(reading, open, role === CLOSES ? i + width - 1 : i - 1, role === CLOSES)
    if (role === OPENS) open = i
    if (role === CLOSES) open = null
    i += width - 1
  }
  if (open !== null) push(reading, open, to - 1, false)
}

function push(reading: Reading, first: number, last: number, closed: boolean): void {
  const start = reading.tokens[first]?.start ?? 0
  const end = reading.tokens[last]?.end ?? 0
  if (last > first) reading.quotations.push({ start, end, closed })
}

/** @param evenLeft an even number of marks is left in the paragraph, this one included: they can still pair off */
function doubleRole(tokens: readonly Token[], i: number, width: number, isOpen: boolean, evenLeft: boolean): number {
  const side = width === 2 ? 'either' : (DOUBLE_QUOTES.get(tokens[i]?.text ?? '') ?? 'either')
  const before = gluedBefore(tokens, i)
  const after = gluedAfter(tokens, i + width - 1)
  const opensByShape = !before && after
  const closesByShape = before && !after
  if (isOpen) {
    if (side === 'open') return closesByShape ? CLOSES : OPENS
    if (side === 'close') return CLOSES
    return opensByShape && evenLeft ? OPENS : CLOSES
  }
  if (side === 'open') return OPENS
  if (side === 'close') return opensByShape ? OPENS : NO_ROLE
  return closesByShape && !evenLeft ? NO_ROLE : OPENS
}

function gluedBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && before.end === tokens[i]?.start && before.text !== '('
}

function gluedAfter(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  return (
    after !== undefined && after.start === tokens[i]?.end && (after.kind !== 'punct' || !',.;:!?)'.includes(after.text))
  )
}

/** Single marks count only as pairs inside one paragraph, since most of them are apostrophes. */
function readSingles(reading: Reading, from: number, to: number): void {
  const { tokens, roles } = reading
  let open: number | null = null
  for (let i = from; i < to; i++) {
    if (roles[i] !== NO_ROLE || !SINGLE_QUOTES.has(tokens[i]?.text ?? '')) continue
    const before = gluedBefore(tokens, i)
    if (!before && gluedAfter(tokens, i)) open = i
    else if (before && open !== null && !(gluedAfter(tokens, i) && tokens[i + 1]?.kind !== 'punct')) {
      roles[open] = OPENS
      roles[i] = CLOSES
      if (isOutside(reading, open, i)) push(reading, open, i, true)
      open = null
    }
  }
}

/** True if no quotation of the paragraph overlaps the tokens `first`..`last`. Only the last few can. */
function isOutside(reading: Reading, first: number, last: number): boolean {
  const start = reading.tokens[first]?.start ?? 0
  const end = reading.tokens[last]?.end ?? 0
  return !reading.quotations.some((q) => q.start < end && start < q.end)
}

/** A quotation that is left open and goes on with a new opening mark at the start of the next paragraph is one. */
function joinRunning(reading: Reading): Quotation[] {
  return reading.quotations
}
