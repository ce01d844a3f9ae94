import { HEADLINE_VERBS } from '../../../lexicon/headline-verbs.js'
import type { Office } from '../../../lexicon/offices.js'
import { type DocumentView, has, normAt, type SentenceRange, type SentenceStyle } from './document-view.js'
import { ACTING, CAPITALS, lexicon, NOT_NAME, OFFICE, PLACE_NOUN, TITLE, UPPER } from './word-flags.js'

/**
 * End of an unknown place name after the head of a small territory or a school ("Camat Rupit", "Kepala SDN 3 Sukamaju"),
 * `at` where the words are rather the holder's name. Villages and schools are too many for any list, so the build of
 * the sentence decides: a place is followed by a comma, a title or lower case, at most two words of it are taken.
 */
export function placeNameEnd(view: DocumentView, office: Office, at: number, range: SentenceRange): number {
  const { to, style } = range
  if (office.takes !== 'place' || !takesUnknownPlace(office)) return 0
  let end = at
  while (end < to && isPlaceWord(view, end) && !isHeadlineVerb(view, end, style)) end++
  const words = end - at
  if (words === 0 || has(view, at, CAPITALS)) return 0
  if (words <= 2) return end
  return normAt(view, end, to) === ',' ? end : at + (words >= 4 ? 2 : 1)
}

/** In a headline the verb after the place has a capital, too: "Lurah Tamamaung Ajak Staf". */
function isHeadlineVerb(view: DocumentView, i: number, style: SentenceStyle): boolean {
  const norm = view.tokens[i]?.norm ?? ''
  return HEADLINE_VERBS.has(norm) || (style !== 'plain' && lexicon().headlineStops.has(norm))
}

function takesUnknownPlace(office: Office): boolean {
  return office.level === 'district' || office.level === 'village' || office.class === 'school-health'
}

/** "Lurah Kandai Dua". */
const NUMBERED = new Set(['satu', 'dua', 'tiga', 'empat', 'lima'])

function isPlaceWord(view: DocumentView, i: number): boolean {
  if (NUMBERED.has(view.tokens[i]?.norm ?? '')) return has(view, i, UPPER) && !has(view, i, CAPITALS)
  return (
    has(view, i, UPPER) &&
    !has(view, i, NOT_NAME | OFFICE | ACTING | TITLE | PLACE_NOUN) &&
    view.tokens[i]?.text.endsWith('.') === false
  )
}
