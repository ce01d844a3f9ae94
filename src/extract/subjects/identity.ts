/** Whom an unnamed mention of a subject means. */
import type { Analysis } from '../analysis.js'
import { isCrowd } from './candidates.js'
import type { Subjects } from './subjects.js'

/** "sang sekda" after "Sekda Simeulue Teuku Rizal": an unnamed holder of an accused's office is that accused. */
export function identityOf(analysis: Analysis, subjects: Subjects, entity: number): number {
  const own = analysis.entities[entity]
  if (own === undefined || own.name !== null) return entity
  const crowd = isCrowd(own)
  const named = [...subjects.scores.keys()].filter((id) => {
    const other = analysis.entities[id]
    if (other === undefined || other.name === null) return false
    return crowd || other.office?.office === own.office?.office
  })
  return named.length === 1 ? (named[0] ?? entity) : entity
}
