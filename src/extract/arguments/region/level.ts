import { isNationalBody } from '../../../lexicon/institutions.js'
import { officeClass } from '../../../lexicon/office-class.js'
import type { OfficeMention } from '../../../model/mention.js'
import type { RegionLevel } from '../../../model/region.js'

/** Level of the territory that an office acts for; null where the office alone does not say. */
export function levelOfOffice(office: OfficeMention): RegionLevel | null {
  const cls = officeClass(office.office)
  if (cls === 'national' || cls === 'ministry') return 'national'
  if (office.institution !== null && isNationalBody(office.institution.institution)) return 'national'
  return null
}
