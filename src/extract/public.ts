import { isPublicOffice } from '../lexicon/office-class.js'
import type { Entity } from '../model/mention.js'

/** Whether a person acts for the state: citizens, experts, lawyers, parties and associations do not. */
export function holdsPublicOffice(entity: Entity | undefined): boolean {
  return entity?.office != null && isPublicOffice(entity.office.office, entity.position ?? '')
}
