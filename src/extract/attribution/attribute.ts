import { NAME_OPENINGS } from '../../lexicon/name-particles.js'
import { officeClass } from '../../lexicon/office-class.js'
import type { Attribution } from '../../model/attribution.js'
import type { InstitutionMention } from '../../model/mention.js'
import type { StructuredText } from '../../model/text.js'
import type { Officials } from '../mentions/official.js'
import { type Clause, clauseOf } from './clause.js'
import { findCue } from './cue.js'
import type { Cue } from './cue-shape.js'
import { Walk } from './walk.js'

/**
 * Who says what: one attribution for every sentence, quotations and indirect statements followed over sentences,
 * pronouns resolved to the speaker in force. Spans are UTF-16 offsets into `doc.text`; entity ids are those of `officials`.
 */
export function attribute(
  doc: StructuredText,
  officials: Officials,
  institutions: readonly InstitutionMention[],
): Attribution[] {
  const cursor = {
    officials: officials.mentions,
    institutions,
    quotations: doc.quotations,
    official: 0,
    institution: 0,
    quotation: 0,
    names: shortNames(officials),
  }
  const clauses = doc.sentences.map((sentence) => clauseOf(sentence, cursor))
  const cues = clauses.map(findCue)
  const owners = quotationOwners(clauses, cues)
  const isNamed = (entity: number): boolean => officials.entities[entity]?.name != null
  const isAccused = (entity: number): boolean =>
    !isNamed(entity) && ACCUSED.has(officeClass(officials.entities[entity]?.office?.office ?? ''))
  const walk = new Walk(clauses, cues, owners, isNamed, isAccused)
  return clauses.map((_, index) => walk.step(index))
}

/** Without a name, their holders are whom the article is about rather than whom it cites. */
const ACCUSED: ReadonlySet<string> = new Set(['staff', 'school-health', 'university', 'village', 'district'])

/** The words of names that stand for one person alone: "ungkap yusnaeni", written without a capital. */
function shortNames(officials: Officials): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  const shared = new Set<string>()
  for (const { id, name } of officials.entities) {
    for (const word of name?.toLowerCase().split(/[^\p{L}']+/u) ?? []) {
      if (word.length < 4 || NAME_OPENINGS.has(word)) continue
      if (owners.has(word)) shared.add(word)
      owners.set(word, id)
    }
  }
  for (const word of shared) owners.delete(word)
  return owners
}

/** For every quotation the sentence whose cue belongs to it: the one it ends in, if the cue follows it, else where it starts. */
function quotationOwners(clauses: readonly Clause[], cues: readonly (Cue | null)[]): Map<number, number> {
  const owners = new Map<number, number>()
  for (let s = 0; s < clauses.length; s++) {
    const cue = cues[s]
    if (!cue) continue
    for (const q of clauses[s]?.quotations ?? []) {
      const known = owners.get(q)
      if (known === undefined || (cue.afterQuotation && !cues[known]?.afterQuotation)) owners.set(q, s)
    }
  }
  return owners
}
