/** What date words come to: an EDTF value (level 0 or 1) and where its parts came from. */
export interface Resolution {
  readonly edtf: string | null
  readonly basis: 'stated' | 'inferred' | 'published' | null
}

/** `before`: the nearest such day on or before publication (what happened); `after`: on or after (what is planned). */
export type Direction = 'before' | 'after'

export const UNRESOLVED: Resolution = { edtf: null, basis: null }

export function resolved(edtf: string, basis: Resolution['basis']): Resolution {
  return { edtf, basis }
}

const WEAKEST_FIRST: readonly Resolution['basis'][] = ['published', 'inferred', 'stated']

/** The basis of a value made of two: the weaker. */
export function weaker(a: Resolution['basis'], b: Resolution['basis']): Resolution['basis'] {
  return WEAKEST_FIRST.find((basis) => basis === a || basis === b) ?? null
}
