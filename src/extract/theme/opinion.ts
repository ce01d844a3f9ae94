/** Columns and essays hold no events. */
import type { Analysis } from '../analysis.js'
import { holdsPublicOffice } from '../arguments/agent/public.js'

/** Sentences at either end in which a column says that it is one. */
const MARGIN = 4

/** A column or an essay: it is headed "Opini", or its author says at the end who he is; and nobody in office is cited. */
export function isOpinion({ rows, attributions, entities }: Analysis): boolean {
  const opens = rows
    .slice(0, MARGIN)
    .some(({ terms }) => terms.length <= MARGIN && terms.some(({ norm }) => COLUMN.has(norm)))
  const closes = rows
    .slice(-MARGIN)
    .some(({ terms }) => terms.some(({ norm }, i) => isByline(norm, terms[i + 1]?.norm)))
  return (
    (opens || closes) &&
    !attributions.some(
      ({ speaker, kind }) =>
        speaker !== null &&
        kind !== 'carried' &&
        entities[speaker]?.name != null &&
        holdsPublicOffice(entities[speaker]),
    )
  )
}

const COLUMN: ReadonlySet<string> = new Set(['opini', 'kolom', 'esai', 'editorial', 'tajuk'])

/** "Penulis adalah …", "pendapat pribadi". */
function isByline(norm: string, next: string | undefined): boolean {
  if (norm === 'penulis') return next === 'adalah' || next === 'ialah' || next === 'merupakan'
  return norm === 'pendapat' && next === 'pribadi'
}
