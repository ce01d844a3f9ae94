import { similarity } from '../vendor/natural.js'

const ALIKE = 0.8

/** The known word that was probably meant, null where none is alike. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = word.toLowerCase()
  let best: string | null = null
  let bestScore = ALIKE
  for (const candidate of known) {
    const score = similarity(wanted, candidate.toLowerCase())
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

/** `unknown type "plegde"; did you mean "pledge"? Known: pledge, pact …` */
export function unknownValue(what: string, value: string, known: readonly string[]): string {
  const meant = nearest(value, known)
  return `unknown ${what} "${value}"; ${meant === null ? '' : `did you mean "${meant}"? `}known: ${known.join(', ')}`
}
