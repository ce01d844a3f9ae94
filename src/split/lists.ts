import type { Token } from '../model/text.js'

const LONGEST_LABEL = 2

/** True if token `i` begins an item of a list: "1.", "1)", "a.", "(2)". Whether an item can stand there is the caller's to know. */
export function isListLabel(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.text === '(') return isLabelText(tokens[i + 1]) && tokens[i + 2]?.text === ')'
  if (token.kind === 'word' && token.text.length === 2 && token.text.endsWith('.')) return true
  const next = tokens[i + 1]
  return (
    isLabelText(token) && next !== undefined && next.start === token.end && (next.text === '.' || next.text === ')')
  )
}

/** A short number or one letter. */
function isLabelText(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'number') return token.text.length <= LONGEST_LABEL
  return token.kind === 'word' && token.text.length === 1
}
