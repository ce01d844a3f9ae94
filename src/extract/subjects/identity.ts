/** Whom an unnamed mention of a subject means. */
import type { Entity } from '../../model/mention.js'
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
    return (crowd || other.office?.office === own.office?.office) && !isToldLater(own, other)
  })
  return named.length === 1 ? (named[0] ?? entity) : entity
}

/** "Lurah itu diperiksa. … Di luar perkara itu, Bawaslu memeriksa seorang pegawai dinas": long after the name somebody else is brought in. */
function isToldLater({ mentions }: Entity, named: Entity): boolean {
  const first = mentions[0]
  return first?.indefinite === true && first.sentence - (named.mentions[0]?.sentence ?? 0) > SOON
}

/** How many sentences after a name "seorang lurah" may still mean its bearer. */
const SOON = 2
