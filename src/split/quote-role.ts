import type { Token } from '../model/text.js'
import { DOUBLE_QUOTES, OPEN_BRACKETS, SINGLE_QUOTES } from './marks.js'
import { CLOSES, NO_ROLE, OPENS } from './roles.js'

/** Marks that follow a closing quotation mark without a blank. */
const FOLLOWING = ',.;:!?)]…'

/** Number of tokens that the double mark at `i` is made of: 2 for `''` and ` `` `, 0 if it is none. */
export function doubleWidth(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'punct') return 0
  if (DOUBLE_QUOTES.has(token.text)) return 1
  const next = tokens[i + 1]
  return next?.kind === 'punct' && next.text === token.text && next.start === token.end && SINGLE_QUOTES.has(token.text)
    ? 2
    : 0
}

/** True if no blank (nor opening bracket) stands before the mark. */
export function gluedBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && before.end === tokens[i]?.start && !OPEN_BRACKETS.has(before.text)
}

/** True if a word or an opening mark follows the mark without a blank. */
export function gluedAfter(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  return (
    after !== undefined && after.start === tokens[i]?.end && !(after.kind === 'punct' && FOLLOWING.includes(after.text))
  )
}

/** What is known about the paragraph when a mark is met. */
export interface QuoteState {
  readonly isOpen: boolean
  /** An even number of double marks is left, this one included: they can still pair off. */
  readonly evenLeft: boolean
}

/** Whether a double mark opens or closes: by its form, by the blanks around it, and where both fit by the state. */
export function roleOfDouble(tokens: readonly Token[], i: number, width: number, state: QuoteState): number {
  const side = width === 2 ? 'either' : (DOUBLE_QUOTES.get(tokens[i]?.text ?? '') ?? 'either')
  const before = gluedBefore(tokens, i)
  const after = gluedAfter(tokens, i + width - 1)
  if (state.isOpen) {
    if (side === 'open') return before && !after ? CLOSES : OPENS
    return side === 'either' && !before && after && state.evenLeft ? OPENS : CLOSES
  }
  if (side === 'open') return OPENS
  if (side === 'close') return !before && after ? OPENS : NO_ROLE
  return before && !after && !state.evenLeft ? NO_ROLE : OPENS
}
