/** Whether a proposed trigger counts: the conditions of its rule, what its rule excludes, and the context cues over it. */
import type { Status } from '../../model/event.js'
import type { ReadyRule } from '../engine.js'
import { ENFORCEMENT } from '../events/mention.js'
import { occurs } from '../patterns/match.js'
import type { TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { holds } from './conditions.js'
import { type Cue, cuesOver, isDone } from './context.js'
import { isListedNorm } from './norm.js'
import { followsOtherBreach } from './other-breach.js'
import type { Trigger } from './trigger.js'

export function judge(
  scene: Scene,
  { type, rule, unless }: ReadyRule,
  trigger: Trigger,
  row: TermRow,
  cues: readonly Cue[],
): { status: Status; reason: string | null } {
  const missing = rule.needs.find((choices) => !choices.some((condition) => holds(scene, condition, trigger, row)))
  if (missing !== undefined) return { status: 'reported', reason: `needs ${missing.join('|')}` }
  const barred = unless.find((pattern) => occurs(pattern, row))
  if (barred !== undefined) return { status: 'reported', reason: `unless ${barred.source}` }
  if (type === 'allegation' && isListedNorm(scene.engine, row, trigger))
    return { status: 'reported', reason: 'general.list-item' }
  if (ENFORCEMENT.has(type) && followsOtherBreach(scene, row))
    return { status: 'reported', reason: 'general.other-breach' }
  const over = cuesOver(cues, type, trigger.from, trigger.to).filter(
    (cue) =>
      !rule.ignore.includes(cue.category) &&
      !isDone(row, cue, trigger.from, trigger.to) &&
      !isQuotedApart(scene, row, cue, trigger),
  )
  const fatal = over.find(({ category }) => category !== 'planned')
  if (fatal !== undefined) return { status: 'reported', reason: fatal.id }
  return { status: over.length > 0 ? 'planned' : 'reported', reason: null }
}

/** `"Semua harus dilayani," kata Bupati usai memimpin deklarasi`: what is said inside a quotation rules nothing outside it. */
function isQuotedApart({ analysis }: Scene, row: TermRow, cue: Cue, trigger: Trigger): boolean {
  const at = row.terms[cue.from]
  const { start, end } = row.sentence
  const quotation = analysis.doc.quotations.find(
    (span) => at !== undefined && span.start <= at.start && at.end <= span.end && span.end > start && span.start < end,
  )
  return quotation !== undefined && (trigger.start >= quotation.end || trigger.end <= quotation.start)
}
