import type { Token } from '../model/text.js'
import { classAt, UPPER } from './chars.js'

/** One paragraph's tokens as the sentence rules see them. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Roles of quotation marks, one for each token of the text. */
  readonly roles: Uint8Array
  /** First token of the paragraph, and one past its last. */
  readonly from: number
  readonly to: number
}

/** A stop that may end a sentence, with what stands around it. */
export interface Stop {
  /** Index of the final mark, or of the abbreviation that carries it. */
  readonly at: number
  /** Index of the first token after the mark and all closing quotation marks and brackets. */
  readonly next: number
  /** First word or number from `next` on, over opening marks; undefined where a comma or the like comes first. */
  readonly word: Token | undefined
  /** A quotation opens right after the stop. */
  readonly opens: boolean
  /** Index of the mark of a quotation that closes at the stop, else null. */
  readonly closed: number | null
}

/** True if the token begins with a capital letter. */
export function isCapital(text: string, token: Token): boolean {
  return (classAt(text, token.start) & UPPER) !== 0
}
