/** Triggers that are only a part of what another one beside them tells. */
import { ENFORCEMENT } from '../events/mention.js'
import type { Trigger, Triggers } from './trigger.js'

/** A case that is only named ("kasus netralitas") is told where a step of it is. */
export function withoutBareNames({ kept, dropped }: Triggers): Triggers {
  const step = kept.some(
    ({ type, aggregate, status, weak }) =>
      ENFORCEMENT.has(type) && !aggregate && status === 'reported' && (type !== 'allegation' || !weak),
  )
  const bare = (trigger: Trigger): boolean => !step && trigger.type === 'allegation' && trigger.weak
  return {
    kept: kept.filter((trigger) => !bare(trigger)),
    dropped: [...dropped, ...kept.filter(bare).map((trigger) => ({ ...trigger, reason: 'needs handled' }))],
  }
}

/** "menyetop penelusuran video": what a clearance ends is no step beside it. */
export function withoutStopped(kept: readonly Trigger[]): Trigger[] {
  const stops = kept.filter(({ type }) => type === 'clearance')
  return kept.filter(
    ({ type, noun, start, end }) =>
      type !== 'investigation' || !noun || !stops.some((stop) => stop.start <= start && end <= stop.end),
  )
}

/** "Terdakwa dinyatakan melanggar Pasal 188": what a court finds is part of its verdict. */
export function withoutVerdicts(kept: readonly Trigger[]): Trigger[] {
  const verdicts = kept.filter(({ facet }) => facet === 'court')
  return kept.filter(
    ({ rule, sentence }) =>
      rule !== 'investigation.proven' || !verdicts.some((verdict) => Math.abs(verdict.sentence - sentence) <= 1),
  )
}
