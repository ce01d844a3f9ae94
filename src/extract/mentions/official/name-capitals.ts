/** Words all in capitals inside or at the ends of a name: initials, sought letters, whole names in capitals. */
import { ACRONYMS } from '../../../lexicon/acronyms.js'
import { NAME_TAILS } from '../../../lexicon/name-particles.js'
import { type DocumentView, has } from './document-view.js'
import type { NameContext } from './name-reader.js'
import { BODY, CAPITALS, NOT_NAME, OFFICE, PLACE_NOUN, UNIT, UPPER } from './word-flags.js'

/** "M.", "A.A.": initials inside a name. */
export function isInitial(wording: string): boolean {
  return (
    /^(?:[A-Z]\.){3}$/.test(wording) ||
    (/^(?:[A-Z]\.?){1,2}$/.test(wording) && (wording.length === 1 || wording.includes('.') || wording === 'AA'))
  )
}

/** All-capital words in plain text: initials inside a name, whole names in capitals, or sought initials ("JT"). */
export function fitsCapitals(view: DocumentView, i: number, from: number, context: NameContext): boolean {
  const wording = view.tokens[i]?.text ?? ''
  if (isInitial(wording)) return i > from || has(view, i + 1, UPPER)
  if (has(view, i, UNIT | BODY | PLACE_NOUN)) return false
  if (opensWithLetters(view, i, context)) return true
  if (isShouted(view, i, context)) return true
  if (wording.length <= 3) return (context.initials && i === from) || closesName(view, i, from, context)
  return context.initials
}

/** "Sekda Muna Barat, LM Husein", "Ketua DPRD Benny HN Mansur": letters for names before another one, behind an office. */
function opensWithLetters(view: DocumentView, i: number, context: NameContext): boolean {
  const wording = view.tokens[i]?.text ?? ''
  if (!context.afterOffice || context.style !== 'plain' || wording.length !== 2 || ACRONYMS.has(wording)) return false
  return (
    has(view, i + 1, UPPER) && !has(view, i + 1, CAPITALS | NOT_NAME | OFFICE | BODY | UNIT) && !view.regionAt[i + 1]
  )
}

/** "Bupati Kendal, SLAMET RIYADI mengatakan": a holder in capitals, two words at least. */
function isShouted(view: DocumentView, i: number, context: NameContext): boolean {
  if (!context.afterOffice || context.style !== 'plain' || (view.tokens[i]?.text.length ?? 0) < 4) return false
  return has(view, i + 1, CAPITALS) || has(view, i - 1, CAPITALS)
}

/** "Haili Yoga AB", "Hafidh HS": two capitals at the end of a name stand for a father's or clan's name. */
function closesName(view: DocumentView, i: number, from: number, context: NameContext): boolean {
  const wording = view.tokens[i]?.text ?? ''
  if (i === from || context.style !== 'plain' || !/^[A-Z]{2}$/.test(wording)) return false
  if (ACRONYMS.has(wording) && !NAME_TAILS.has(wording)) return false
  return !has(view, i + 1, UPPER) && view.tokens[i + 1]?.kind !== 'number'
}
