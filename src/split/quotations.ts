import type { Quotation, Token } from '../model/text.js'
import { DOUBLE_QUOTES, SINGLE_QUOTES } from './marks.js'
import { doubleWidth, gluedAfter, gluedBefore, roleOfDouble } from './quote-role.js'
import { CLOSES, NO_ROLE, OPENS } from './roles.js'
import { SPEECH_VERBS } from './speech.js'

/** Quotations of a text and, for each token, the role of a quotation mark (see `roles.ts`). */
export interface QuotationMarks {
  readonly quotations: Quotation[]
  readonly roles: Uint8Array
}

/** State while the paragraphs are read. */
interface Reading extends QuotationMarks {
  readonly tokens: readonly Token[]
  /** Index of a quotation that the paragraph before left open at its end: a new opening mark goes on with it. */
  running: number | null
}

/**
 * Finds direct speech and other words in quotation marks, paragraph by paragraph. Only outermost quotations are listed.
 * A quotation without closing mark ends at its attribution (`, kata Budi`), else at the paragraph's end; one that goes
 * on with a new opening mark at the start of the next paragraph is one quotation.
 * @param starts first token of each paragraph
 */
export function findQuotations(tokens: readonly Token[], starts: readonly number[]): QuotationMarks {
  const reading: Reading = { tokens, roles: new Uint8Array(tokens.length), quotations: [], running: null }
  for (let p = 0; p < starts.length; p++) {
    const from = starts[p] ?? 0
    const to = starts[p + 1] ?? tokens.length
    const known = reading.running ?? reading.quotations.length
    readDoubles(reading, from, to)
    readSingles(reading, from, to, known)
  }
  reading.quotations.sort((a, b) => a.start - b.start)
  return reading
}

function readDoubles(reading: Reading, from: number, to: number): void {
  const { tokens, roles } = reading
  const running = reading.running
  reading.running = null
  let left = countDoubles(tokens, from, to)
  let open: number | null = null
  for (let i = from; left > 0 && i < to; i++) {
    const width = doubleWidth(tokens, i)
    if (width === 0) continue
    const role = roleOfDouble(tokens, i, width, { isOpen: open !== null, evenLeft: left % 2 === 0 })
    left--
    roles.fill(role, i, i + width)
    if (open !== null && role === OPENS) addOpen(reading, open, i - 1)
    if (open !== null && role === CLOSES) add(reading, open, i + width - 1, true, open === from ? running : null)
    if (role === OPENS) open = i
    if (role === CLOSES) open = null
    i += width - 1
  }
  if (open !== null) leaveOpen(reading, open, to - 1, open === from ? running : null)
}

function countDoubles(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const width = doubleWidth(tokens, i)
    if (width === 0) continue
    count++
    i += width - 1
  }
  return count
}

/** Adds a quotation, or lengthens the one that runs on from the paragraph before. */
function add(reading: Reading, first: number, last: number, closed: boolean, running: number | null): void {
  const { tokens, quotations } = reading
  if (last <= first) return
  const start = (running === null ? tokens[first] : quotations[running])?.start ?? 0
  quotations[running ?? quotations.length] = { start, end: tokens[last]?.end ?? 0, closed }
}

/** Adds a quotation without closing mark, up to its attribution where it has one. */
function addOpen(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]?.text !== ',' || !SPEECH_VERBS.has(tokens[i + 1]?.norm ?? '')) continue
    add(reading, first, i, false, null)
    return true
  }
  add(reading, first, last, false, null)
  return false
}

function leaveOpen(reading: Reading, first: number, last: number, running: number | null): void {
  if (running !== null) {
    add(reading, first, last, false, running)
    reading.running = running
  } else if (!addOpen(reading, first, last) && last > first) reading.running = reading.quotations.length - 1
}

/** Single marks count only as pairs inside one paragraph and outside double ones, since most of them are apostrophes. */
function readSingles(reading: Reading, from: number, to: number, known: number): void {
  const { tokens, roles, quotations } = reading
  const doubles = quotations.length
  let q = known
  let open: number | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'punct' || roles[i] !== NO_ROLE || !SINGLE_QUOTES.has(token.text)) continue
    const side = singleSide(tokens, i)
    if (side === OPENS) open = i
    if (side !== CLOSES || open === null) continue
    roles[open] = OPENS
    roles[i] = CLOSES
    const start = tokens[open]?.start ?? 0
    while (q < doubles && (quotations[q]?.end ?? 0) <= start) q++
    if (q >= doubles || token.end <= (quotations[q]?.start ?? 0)) add(reading, open, i, true, null)
    open = null
  }
}

function singleSide(tokens: readonly Token[], i: number): number {
  const before = gluedBefore(tokens, i)
  const after = gluedAfter(tokens, i)
  if (after && (!before || DOUBLE_QUOTES.has(tokens[i - 1]?.text ?? ''))) return OPENS
  return before && !(after && tokens[i + 1]?.kind !== 'punct') ? CLOSES : NO_ROLE
}
