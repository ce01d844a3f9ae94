import { attribute } from '../../../src/extract/attribution/attribute.js'
import { findInstitutions } from '../../../src/extract/mentions/institution.js'
import { findOfficials, type Officials } from '../../../src/extract/mentions/official.js'
import { findRegions } from '../../../src/extract/mentions/region.js'
import type { Attribution } from '../../../src/model/attribution.js'
import type { InstitutionMention } from '../../../src/model/mention.js'
import { structure } from '../../../src/split/index.js'
import type { AttributionCase } from './cases/case.js'

/** What the tool says about one fragment of a case. */
export interface Answer {
  readonly fragment: string
  readonly expected: string | null
  readonly speaker: string | null
  readonly reader: string | null
}

/** The speaker found for every fragment of a case. */
export function answersOf({ text, says }: AttributionCase): Answer[] {
  const doc = structure(text)
  const regions = findRegions(doc)
  const institutions = findInstitutions(doc, regions)
  const officials = findOfficials(doc, regions, institutions)
  const attributions = attribute(doc, officials, institutions)
  return Object.entries(says).map(([fragment, expected]) => {
    const at = text.indexOf(fragment)
    if (at < 0) throw new Error(`fragment not in text: ${fragment}`)
    const sentence = doc.sentences.find((s) => s.start <= at && at < s.end)
    const found = sentence && attributions[sentence.index]
    const reader = found?.reader === undefined ? null : label(officials, found.reader)
    return { fragment, expected, speaker: found ? speakerOf(text, found, officials, institutions) : null, reader }
  })
}

function label(officials: Officials, entity: number): string | null {
  const found = officials.entities[entity]
  return found?.name ?? found?.position ?? null
}

function speakerOf(
  text: string,
  { speaker, institution }: Attribution,
  officials: Officials,
  institutions: readonly InstitutionMention[],
): string | null {
  if (speaker !== null) return label(officials, speaker)
  const body = institution === null ? undefined : institutions[institution]
  return body ? text.slice(body.start, body.end) : null
}

export interface Measure {
  readonly statements: number
  readonly precision: number
  readonly recall: number
}

/** Precision over the statements that got a speaker, recall over those that have one. */
export function measure(answers: readonly Answer[]): Measure {
  const attributed = answers.filter((answer) => answer.speaker !== null)
  const right = attributed.filter((answer) => answer.speaker === answer.expected)
  const wanted = answers.filter((answer) => answer.expected !== null)
  return {
    statements: answers.length,
    precision: right.length / attributed.length,
    recall: right.length / wanted.length,
  }
}
