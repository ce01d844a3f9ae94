import { type DocumentView, has } from './document-view.js'
import { UPPER } from './word-flags.js'

/** Balinese names that follow "I": there it is no numeral ("Wagub Bali I Nyoman …"). */
const BALINESE = new Set(
  'made wayan nyoman ketut gede gusti putu kadek komang nengah dewa ketut gde wy nym kt'.split(' '),
)

/** Numbers of schools, commissions (also "Komisi A"), assistants and prisons: "2", "III", "IIA"; four digits for commands ("Dandim 0605"). */
export function isNumeral(view: DocumentView, at: number, longNumbers = false): boolean {
  const norm = view.tokens[at]?.norm ?? ''
  if (/^[a-e]$/.test(norm)) return view.tokens[at - 1]?.norm === 'komisi' && has(view, at, UPPER)
  if (norm === 'i' && BALINESE.has(view.tokens[at + 1]?.norm ?? '')) return false
  if (/^[ivx]{1,5}[ab]?$/.test(norm)) return has(view, at, UPPER)
  return longNumbers ? /^\d{1,4}$/.test(norm) : /^\d{1,3}$/.test(norm)
}
