/** Whether two subjects of enforcement can be one person. */

import { officeClass } from '../../lexicon/office-class.js'
import type { Entity } from '../../model/mention.js'
import type { Scene } from '../scene.js'
import { isOfVillage } from '../subjects/candidates.js'

/** Unknown subjects fit any; an unnamed holder of an office ("sang camat") fits whoever holds one of its kind, unless both name their place. */
export function isSameSubject({ analysis }: Scene, a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return true
  const one = analysis.entities[a]
  const other = analysis.entities[b]
  if (one === undefined || other === undefined) return true
  if (one.name !== null && other.name !== null) return false
  return sameOffice(one, other)
}

function sameOffice(a: Entity, b: Entity): boolean {
  if (a.office === null || b.office === null) return true
  if (officeClass(a.office.office) !== officeClass(b.office.office) || isOfVillage(a) !== isOfVillage(b)) return false
  const here = a.office.region?.candidates?.[0]?.code
  const there = b.office.region?.candidates?.[0]?.code
  return here === undefined || there === undefined || here === there
}
