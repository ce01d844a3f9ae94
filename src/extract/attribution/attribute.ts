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
  }
  const clauses = doc.sentences.map((sentence) => clauseOf(sentence, cursor))
  const cues = clauses.map(findCue)
  const owners = quotationOwners(clauses, cues)
  const walk = new Walk(clauses, cues, owners, (entity) => officials.entities[entity]?.name != null)
  return clauses.map((_, index) => walk.step(index))
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
