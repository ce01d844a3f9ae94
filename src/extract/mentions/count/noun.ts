import {
  BETWEEN_COUNT_AND_NOUN,
  BETWEEN_NOUN_AND_COUNT,
  COUNT_NOUNS,
  type CountNounClass,
  NOUN_JOINERS,
} from '../../../lexicon/count-nouns.js'
import type { Token } from '../../../model/text.js'
import { normAt } from '../date/words.js'

/** A counted noun in the text: its class and words (null for "kelimanya"), tokens up to `end`. */
export interface FoundNoun {
  readonly noun: CountNounClass
  readonly unit: string | null
  readonly end: number
}

/** Longest chain of nouns that share a count ("PNS, PPPK, honorer dan THL"). */
const LONGEST_CHAIN = 6
/** How far before "81 orang" its noun may stand. */
const FARTHEST_BEFORE = 5

/**
 * The noun that a number counts, read from the token after the number: "orang", "oknum" are passed, nouns joined by
 * "dan" taken together. Plain "orang" is a noun itself; null if nothing countable follows.
 */
export function countedNoun(tokens: readonly Token[], at: number): FoundNoun | null {
  let from = at
  while (BETWEEN_COUNT_AND_NOUN.has(normAt(tokens, from))) from++
  const noun = nounAt(tokens, from)
  if (noun !== null) return withAbbreviation(tokens, withJoined(tokens, noun))
  const passed = normAt(tokens, from - 1)
  return from > at && passed !== 'perwakilan' ? { noun: 'persons', unit: passed, end: from } : null
}

function withoutClitic(norm: string): string {
  return norm.endsWith('nya') ? norm.replace(/-?nya$/, '') : norm
}

/** The longest listed noun at a token; "gurunya", "ASN-nya" count as "guru", "ASN". */
function nounAt(tokens: readonly Token[], at: number): FoundNoun | null {
  const first = normAt(tokens, at)
  const rows = COUNT_NOUNS.get(first) ?? COUNT_NOUNS.get(withoutClitic(first))
  const row = rows?.find(({ words }) => words.every((word, i) => i === 0 || normAt(tokens, at + i) === word))
  return row === undefined ? null : { noun: row.noun, unit: row.words.join(' '), end: at + row.words.length }
}

/** "camat dan lurah", "ASN, TNI dan Polri": a comma joins only if "dan" closes the list. */
function withJoined(tokens: readonly Token[], first: FoundNoun): FoundNoun {
  let joined = first
  let open = withAbbreviation(tokens, first)
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const comma = normAt(tokens, open.end) === ',' ? open.end + 1 : open.end
    const closes = NOUN_JOINERS.has(normAt(tokens, comma))
    const next = comma > open.end || closes ? nounAt(tokens, closes ? comma + 1 : comma) : null
    if (next === null) break
    open = withAbbreviation(tokens, { ...open, noun: mixed(open.noun, next.noun), end: next.end })
    if (closes) joined = open
  }
  return joined
}

/** Civil servants and other staff under one number are staff; with village heads or soldiers nobody knows how many they are. */
function mixed(a: CountNounClass, b: CountNounClass): CountNounClass {
  if (a === b || a === 'persons' || a === 'other') return a
  return b === 'other' ? 'other' : 'staff'
}

/** "Aparatur Sipil Negara (ASN)": the bracket belongs to the noun. */
function withAbbreviation(tokens: readonly Token[], noun: FoundNoun): FoundNoun {
  const { end } = noun
  const bracket =
    normAt(tokens, end) === '(' && normAt(tokens, end + 2) === ')' && COUNT_NOUNS.has(normAt(tokens, end + 1))
  return bracket ? { ...noun, end: end + 3 } : noun
}

/** The noun before "81 orang" in "ASN yang terlibat sebanyak 81 orang", across words that lead to the number. */
export function nounBefore(tokens: readonly Token[], at: number): CountNounClass | null {
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST_BEFORE; i--) {
    const norm = normAt(tokens, i)
    const noun = COUNT_NOUNS.get(norm)?.find(({ words }) => words.length === 1)?.noun
    if (noun !== undefined) return noun
    if (!BETWEEN_NOUN_AND_COUNT.has(norm) && norm !== 'yang' && normAt(tokens, i - 1) !== 'yang') return null
  }
  return null
}
