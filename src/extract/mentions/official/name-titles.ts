import { RANK_TAILS, titleKinds } from '../../../lexicon/titles.js'
import { type DocumentView, has, normAt } from './document-view.js'
import { TITLE, UPPER } from './word-flags.js'

/** Index after the titles that start at `at`: "Drs. H.", "Letkol Inf", "Mayjen TNI (Purn)". */
export function skipTitles(view: DocumentView, at: number, to: number): number {
  let i = at
  while (i < to) {
    const next = titleEnd(view, i, to)
    if (next === i) break
    i = next
  }
  return i
}

/** End of one title: "Drs.", "Letkol Inf", "Mayjen TNI (Purn)", a comma between two titles; `i` where there is none. */
function titleEnd(view: DocumentView, i: number, to: number): number {
  const norm = normAt(view, i, to)
  if (norm === undefined || !isTitle(view, i, norm, to)) return i
  let end = i + 1
  if (titleKinds().get(norm) === 'military') end = rankTailEnd(view, end, to)
  // "HM.Juaini" without a space
  if (
    view.tokens[end]?.text === '.' &&
    has(view, end + 1, UPPER) &&
    view.tokens[end]?.end === view.tokens[end + 1]?.start
  )
    end++
  if (view.tokens[end]?.text === ',' && has(view, end + 1, TITLE) && has(view, end + 1, UPPER)) end++
  return end
}

function isTitle(view: DocumentView, i: number, norm: string, to: number): boolean {
  if (/^(?:dr|drs|h|hj|kh|ir|prof|drh|drg)\.(?:[a-z]{1,4}\.?)+$/.test(norm)) return has(view, i, UPPER)
  if (!has(view, i, TITLE)) return false
  const upper = has(view, i, UPPER)
  if (!upper && norm !== 'dr' && norm !== 'drg' && norm !== 'drh') return false
  if (norm === 'mas' || norm === 'st' || norm === 'ki' || norm === 'bang') return has(view, i + 1, UPPER)
  return i + 1 < to
}

/** "(Purn)", "TNI", "Inf", "Pol" after a military rank. */
function rankTailEnd(view: DocumentView, from: number, to: number): number {
  let end = from
  for (;;) {
    const norm = normAt(view, end, to)
    if (norm === '(' && RANK_TAILS.has(normAt(view, end + 1, to) ?? '') && normAt(view, end + 2, to) === ')') end += 3
    else if (norm !== undefined && RANK_TAILS.has(norm) && has(view, end, UPPER)) end++
    else return end
  }
}
