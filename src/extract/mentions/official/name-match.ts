import { NAME_OPENINGS, SHORT_FIRST_NAMES } from '../../../lexicon/name-particles.js'
import { sameSpelling, spellingDistance } from './spelling.js'

/** How a name relates to another: the same words, a part of it, the same but for spelling, or another name. */
export type NameRelation = 'same' | 'shorter' | 'longer' | 'spelling' | 'other'

/**
 * Compares two names given as lower-case words. A short form is a sequence of words of the long one
 * ("Danang Suryo" of "Danang Suryo Wibowo"), and it must hold a word that stands for a person alone.
 */
export function relateNames(a: readonly string[], b: readonly string[]): NameRelation {
  if (a.length === b.length && a.every((word, i) => sameWord(word, b[i] ?? ''))) return 'same'
  if (a.length < b.length && isPart(a, b)) return 'shorter'
  if (a.length > b.length && isPart(b, a)) return 'longer'
  if (a.length === b.length && isRespelt(a, b)) return 'spelling'
  return 'other'
}

/** The same words but for spelling; a short word may differ in a letter where a longer one agrees ("Roni Rakhmat", "Rony Rakhmat"). */
function isRespelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1) return sameSpelling(a[0] ?? '', b[0] ?? '')
  const agree = a.some((word, i) => word === b[i] && word.length > 4 && !NAME_OPENINGS.has(word))
  return a.every((word, i) => {
    const other = b[i] ?? ''
    return sameWord(word, other) || sameSpelling(word, other) || (agree && isNearlyShort(word, other))
  })
}

function isNearlyShort(a: string, b: string): boolean {
  return a.length > 2 && b.length > 2 && a[0] === b[0] && spellingDistance(a, b, 1) <= 1
}

function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (!short.some((word) => !NAME_OPENINGS.has(word) && word.length > 2 && long.includes(word))) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] ?? '')) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** One word that is a slip of a word of the long name ("Affifuddin" for "Mochammad Afifuddin"). */
export function isMisspeltPart(short: readonly string[], long: readonly string[]): boolean {
  const word = short[0]
  return short.length === 1 && word !== undefined && word.length > 5 && long.some((other) => sameSpelling(word, other))
}

/** A clipped name: "Afif" for "Afifuddin", "Tiwi" for "Pratiwi", "Mega" for "Megawati". */
export function isClipped(short: readonly string[], long: readonly string[]): boolean {
  const word = short[0]
  if (short.length !== 1 || word === undefined || word.length < 4) return false
  return long.some((other) => other.length > word.length + 1 && (other.startsWith(word) || other.endsWith(word)))
}

/** "M" for "Muhammad", "D" for "Dwi", else the same letters. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const first = SHORT_FIRST_NAMES.get(a) ?? a
  const second = SHORT_FIRST_NAMES.get(b) ?? b
  if (first === second) return true
  return (a.length === 1 || b.length === 1) && a[0] === b[0] && a.length + b.length > 2
}
