/** Rules propose event mentions; context keeps, plans or drops them. */
import { ENFORCEMENT } from '../events/mention.js'
import type { TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { holds } from './conditions.js'
import { judge } from './judge.js'
import { withoutBareNames, withoutStopped, withoutVerdicts } from './part-of.js'
import { type Proposal, propose } from './propose.js'
import type { DroppedTrigger, Trigger, Triggers } from './trigger.js'
import { demoteSmall, passedOn, preferTallies } from './trigger-tallies.js'

/**
 * More no article has: those measured have 43 at most. Steps after this one compare triggers and mentions with each
 * other, so that without an end a text that repeats one clause for ever would cost the square of its length.
 */
const MOST_PROPOSALS = 300

export function findTriggers(scene: Scene): Triggers {
  if (!scene.theme.electoral) return { kept: [], dropped: [] }
  const others = (row: TermRow): boolean => scene.theme.sentences[row.sentence.index]?.others === true
  const proposals = scene.analysis.rows
    .filter((row) => scene.theme.case || !others(row))
    .flatMap((row) => propose(scene, row))
    // "120 personel kepolisian membacakan ikrar netralitas" beside a case: the case is of civil servants, the vow is not
    .filter(({ row, trigger }) => ENFORCEMENT.has(trigger.type) || trigger.type === 'allegation' || !others(row))
    .slice(0, MOST_PROPOSALS)
  const first = decide(scene, proposals)
  // a case is told where an allegation or a stage stands that needs no other to be one
  const stands = (trigger: Trigger): boolean =>
    trigger.type === 'allegation' ||
    // "Bawaslu telah menyerahkan dugaan pelanggaran netralitas ASN ke BKN"
    (trigger.facet === 'to-central' && !trigger.aggregate && scene.theme.topic) ||
    (ENFORCEMENT.has(trigger.type) && !trigger.aggregate && isAccusedIn(scene, trigger))
  const told = (scene.theme.case && scene.subjects.main !== null) || !first.kept.some(stands)
  return withoutBareNames(
    told ? first : decide({ ...scene, theme: { ...scene.theme, case: true, told: true } }, proposals),
  )
}

function isAccusedIn(scene: Scene, trigger: Trigger): boolean {
  const row = scene.analysis.rows[trigger.sentence]
  return row !== undefined && holds(scene, 'accused', trigger, row)
}

function decide(scene: Scene, proposals: readonly Proposal[]): Triggers {
  const kept: Trigger[] = []
  const dropped: DroppedTrigger[] = []
  for (const { ready, row, cues, trigger } of proposals) {
    const { reason, status } = judge(scene, ready, trigger, row, cues)
    if (reason === null) kept.push({ ...trigger, status })
    else dropped.push({ ...trigger, status, reason })
  }
  return preferTallies(scene, demoteSmall(scene, passedOn(scene, withoutVerdicts(withoutStopped(kept)))), dropped)
}
