import { findInstitutions } from '../../../../src/extract/mentions/institution.js'
import { findOfficials, type Officials } from '../../../../src/extract/mentions/official.js'
import { findRegions } from '../../../../src/extract/mentions/region.js'
import { structure } from '../../../../src/split/index.js'

/** Everybody found in a text. */
export function officialsIn(text: string): Officials {
  const doc = structure(text)
  const regions = findRegions(doc)
  return findOfficials(doc, regions, findInstitutions(doc, regions))
}
