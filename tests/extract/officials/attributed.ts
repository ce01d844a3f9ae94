import { attribute } from '../../../src/extract/attribution/attribute.js'
import { addInitials } from '../../../src/extract/mentions/initials.js'
import { findInstitutions } from '../../../src/extract/mentions/institution.js'
import { findOfficials } from '../../../src/extract/mentions/official.js'
import { addPlainPersons } from '../../../src/extract/mentions/plain-person.js'
import { findRegions } from '../../../src/extract/mentions/region.js'
import type { Attribution } from '../../../src/model/attribution.js'
import type { Entity } from '../../../src/model/mention.js'
import { structure } from '../../../src/split/index.js'

/** Everybody in a text and who says what, by the whole chain that articles go through. */
export function attributionsIn(text: string): { entities: readonly Entity[]; attributions: readonly Attribution[] } {
  const doc = structure(text)
  const regions = findRegions(doc)
  const bodies = findInstitutions(doc, regions)
  const officials = addPlainPersons(
    doc,
    addInitials(doc, findOfficials(doc, regions, bodies), regions, bodies),
    regions,
    bodies,
    [],
  )
  return { entities: officials.entities, attributions: attribute(doc, officials, bodies) }
}
