import { ACTING_FORMS, PEJABAT_SLIP } from '../../../lexicon/acting.js'
import { type Body, bodyForms } from '../../../lexicon/bodies.js'
import { COUNTRIES } from '../../../lexicon/countries.js'
import { COMMON_WORDS_TEXT } from '../../../lexicon/data/common-words.js'
import { UNIT_WORDS_TEXT } from '../../../lexicon/data/unit-words.js'
import { HEADLINE_VERBS } from '../../../lexicon/headline-verbs.js'
import { NOT_NAMES, PLACE_NOUNS } from '../../../lexicon/not-names.js'
import { type Office, officeForms } from '../../../lexicon/offices.js'
import { PhraseTable } from '../../../lexicon/phrase-table.js'
import { titleKinds } from '../../../lexicon/titles.js'
import type { Acting } from '../../../model/mention.js'

/** What the lists say about one word form, as bits, so that a token costs one look-up. */
export const OFFICE = 1
export const ACTING = 2
export const TITLE = 4
export const NOT_NAME = 8
export const UNIT = 16
export const BODY = 32
export const PLACE_NOUN = 64
/** Set by the view, not by the lists: the token starts with a capital letter; all its letters are capitals. */
export const UPPER = 128
export const CAPITALS = 256
/** From the list of countries. */
export const COUNTRY = 512

/** Word lists compiled for look-up; built on first use. */
export interface Lexicon {
  readonly flags: ReadonlyMap<string, number>
  readonly offices: PhraseTable<Office>
  readonly acting: PhraseTable<Acting>
  readonly bodies: PhraseTable<Body>
  /** Words that end a name in a headline. */
  readonly headlineStops: ReadonlySet<string>
}

let compiled: Lexicon | null = null

export function lexicon(): Lexicon {
  compiled ??= compile()
  return compiled
}

function compile(): Lexicon {
  const flags = new Map<string, number>()
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit)
  }
  const offices = new PhraseTable<Office>()
  for (const { form, office } of officeForms()) offices.add(form, office)
  const acting = new PhraseTable<Acting>()
  for (const [grade, forms] of ACTING_FORMS) for (const form of forms) acting.add(form, grade)
  const bodies = new PhraseTable<Body>()
  for (const { form, body } of bodyForms()) bodies.add(form, body)
  mark(offices.firstWords(), OFFICE)
  mark(acting.firstWords(), ACTING)
  mark(PEJABAT_SLIP, ACTING)
  mark(titleKinds().keys(), TITLE)
  mark(NOT_NAMES, NOT_NAME)
  mark(COUNTRIES, NOT_NAME | COUNTRY)
  mark(UNIT_WORDS_TEXT.trim().split(/\s+/), UNIT)
  mark(bodies.firstWords(), BODY)
  mark(PLACE_NOUNS, PLACE_NOUN)
  return { flags, offices, acting, bodies, headlineStops: headlineStops() }
}

function headlineStops(): ReadonlySet<string> {
  return new Set([...COMMON_WORDS_TEXT.trim().split(/\s+/), ...HEADLINE_VERBS])
}
