/** Elections of other countries. */
import { COUNTRIES } from '../../lexicon/countries.js'
import type { Analysis } from '../analysis.js'
import type { Engine } from '../engine.js'
import { hasTag, type TermRow } from '../patterns/term.js'

/** Sentences at the opening that say whose election it is. */
const OPENING = 3
/** Words between the election and the country: "pemilu sela Filipina". */
const BETWEEN = 2

/**
 * An article about an election elsewhere: its title or its opening names one, "Pemilu Filipina". "Pemilu 2024 di Malaysia"
 * is ours, held abroad.
 */
export function isAbroad(engine: Engine, { rows, title }: Analysis): boolean {
  const election = engine.tags.idOf('Election')
  return [...(title?.rows ?? []), ...rows.slice(0, OPENING)].some((row) => namesForeignElection(row, election))
}

function namesForeignElection(row: TermRow, election: number): boolean {
  return row.terms.some(({ norm }, at) => {
    if (!COUNTRIES.has(norm)) return false
    for (let back = 1; back <= BETWEEN; back++) {
      if (at >= back && hasTag(row, at - back, election)) return true
      if (LINKS.has(row.terms[at - back]?.norm ?? '')) return false
    }
    return false
  })
}

/** "pemilu di Malaysia", "pemilu 2024 dan Asia". */
const LINKS: ReadonlySet<string> = new Set(['di', 'dan', 'ke', 'dari', 'untuk', 'seperti', 'dengan', 'se'])
