/** Whether some sentence says of a candidate that he is accused, judged or punished. */
import type { Analysis } from '../analysis.js'
import type { Engine } from '../engine.js'
import { rowHasTag, type TermRow } from '../patterns/term.js'

const ACCUSING = [
  'Suspect',
  'Report',
  'Breach',
  'Removed',
  'Convict',
  'Trial',
  'Proven',
  'Impose',
  'Cleared',
  'Case',
  'Stop',
  'Verdict',
  'Penalty',
] as const

/** Who examines civil servants. */
const HANDLERS = ['SupervisorWord', 'CivilServiceBody'] as const

const MAY_ACCUSE = [...ACCUSING, 'Examine'] as const

/** Whether words alone leave it open that a sentence accuses somebody. */
export const mayAccuse = (engine: Engine, row: TermRow): boolean =>
  MAY_ACCUSE.some((name) => rowHasTag(row, engine.tags.idOf(name)))

/** Whether some sentence with the person, or the next, accuses, judges or punishes; examinations count where somebody who examines civil servants is named beside. */
export function isAccused(engine: Engine, analysis: Analysis, entity: number): boolean {
  const sentences = new Set(
    analysis.entities[entity]?.mentions.flatMap(({ sentence }) =>
      // "Perempuan itu berjoget di panggung. Warga melapor …": whoever is meant again is told on
      isMeantAgain(engine, analysis, sentence + 1) ? [sentence, sentence + 1, sentence + 2] : [sentence, sentence + 1],
    ),
  )
  // "… berada di ruang Gakkumdu. Ia dicecar 19 pertanyaan": who examines, the sentence before tells
  const handled = [...sentences].some((sentence) => {
    const row = analysis.rows[sentence]
    return row !== undefined && HANDLERS.some((name) => rowHasTag(row, engine.tags.idOf(name)))
  })
  return [...sentences].some((sentence) => {
    const row = analysis.rows[sentence]
    if (row === undefined || rowHasTag(row, engine.tags.idOf('Condition'))) return false
    const has = (name: string): boolean => rowHasTag(row, engine.tags.idOf(name))
    return ACCUSING.some(has) || (has('Examine') && handled)
  })
}

function isMeantAgain(engine: Engine, { rows }: Analysis, sentence: number): boolean {
  const row = rows[sentence]
  return (
    row !== undefined && rowHasTag(row, engine.tags.idOf('Anaphor')) && row.terms.every(({ norm }) => norm !== 'mereka')
  )
}
