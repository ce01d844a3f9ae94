/** What the rules find in a sentence, before context judges it. */

import type { EventType } from '../../model/event.js'
import type { Engine, ReadyRule } from '../engine.js'
import type { Match } from '../patterns/match.js'
import { hasTag, rowHasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { type Cue, findCues } from './context.js'
import { hopOf } from './hop.js'
import type { Trigger } from './trigger.js'
import { lastFigure } from './trigger-tallies.js'

/** What a rule found in a sentence, with the sentence's cues: judged twice at most. */
export interface Proposal {
  readonly ready: ReadyRule
  readonly row: TermRow
  readonly trigger: Trigger
  readonly cues: readonly Cue[]
}

export function propose(scene: Scene, row: TermRow): Proposal[] {
  const hits = scene.engine.rules.findAll(row)
  if (hits.length === 0) return []
  const cues = findCues(scene.engine, row)
  return hits.map(({ value: ready, from, to }) => ({
    ready,
    row,
    cues,
    trigger: toTrigger(scene, ready, row, { from: ready.rule.aggregate ? lastFigure(scene, row, from, to) : from, to }),
  }))
}

function toTrigger({ engine }: Scene, { type, rule }: ReadyRule, row: TermRow, { from, to }: Match): Trigger {
  const start = row.terms[from]?.start ?? row.sentence.start
  const end = row.terms[to - 1]?.end ?? row.sentence.end
  return {
    type,
    rule: rule.id,
    sentence: row.sentence.index,
    from,
    to,
    start,
    end,
    aggregate: rule.aggregate,
    weak: rule.weak,
    facet: hopOrCourt(engine, type, rule.facet, row, from),
    noun: isNounPhrase(row, from, to) && !isCarriedOut(engine, row, to),
    status: 'reported',
  }
}

/** "Terdakwa dijatuhi hukuman" is a court's sentence, whatever word imposes it; a referral has the hop that its words tell. */
export function hopOrCourt(
  engine: Engine,
  type: EventType,
  facet: string | null,
  row: TermRow,
  from: number,
): string | null {
  if (facet === 'discipline' && rowHasTag(row, engine.tags.idOf('Court'))) return 'court'
  return facet ?? hopOf(type, row, from)
}

/** "Penelusuran itu sudah dilakukan Senin": the noun has a verb of its own and with it a day of its own. */
function isCarriedOut(engine: Engine, row: TermRow, to: number): boolean {
  const verb = row.terms.slice(to, to + CARRIED).findIndex(({ norm }) => CARRY.has(norm))
  const date = engine.tags.idOf('Date')
  return (
    verb >= 0 && [1, 2, 3].some((step) => to + verb + step < row.terms.length && hasTag(row, to + verb + step, date))
  )
}

const CARRIED = 6
const CARRY: ReadonlySet<string> = new Set(['dilakukan', 'dilanjutkan', 'digelar', 'berlangsung', 'dilaksanakan'])

/** "pemeriksaan", "hasil pemeriksaan": a step that is only named. */
function isNounPhrase({ terms }: TermRow, from: number, to: number): boolean {
  const head = to === from + 1 || (to === from + 2 && OF_STEP.has(terms[from]?.norm ?? ''))
  return head && NOUN.test(terms[to - 1]?.norm ?? '')
}

const OF_STEP: ReadonlySet<string> = new Set(['hasil', 'proses', 'tahap', 'dalam', 'usai', 'setelah', 'lewat'])

/** Names of steps: "pemeriksaan", "penelusuran", "kajian", "pleno". */
const NOUN = /^(?:pe(?!riksa)|klarifikasi|kajian|pleno|investigasi|registrasi|sidang)/
