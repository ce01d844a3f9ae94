import { GIVING_VERBS, speechVerbs } from '../../lexicon/speech-verbs.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { Clause, Participant } from './clause.js'
import { activeCue, givingCue } from './cue-active.js'
import { cliticCue, invertedCue, passiveCue } from './cue-inverted.js'
import { type Cue, followsQuotation, makeCue } from './cue-shape.js'

/** The cue that decides who speaks in a sentence: one right after a quotation first, then one with a named speaker, then the first. */
export function findCue(clause: Clause): Cue | null {
  let best: Cue | null = null
  for (let i = 0; i < clause.tokens.length; i++) {
    if (!mayBeCue(clause.tokens[i])) continue
    const cue = clause.quoted[i] ? null : verbCue(clause, i)
    if (cue && rank(cue) > rank(best)) best = cue
    if (best?.afterQuotation) return best
  }
  for (const participant of clause.participants) {
    const cue = bareCue(clause, participant) ?? colonCue(clause, participant)
    if (cue && rank(cue) > rank(best)) best = cue
  }
  return best
}

/** A speech verb, one with -nya, or a verb that an object makes one; nearly every word is none. */
const mayBeCue = wordFact(
  ({ kind, norm }) => kind === 'word' && (speechVerbs().has(norm) || GIVING_VERBS.has(norm) || norm.endsWith('nya')),
)

function rank(cue: Cue | null): number {
  if (!cue) return -1
  return (cue.afterQuotation ? 4 : 0) + (typeof cue.speaker === 'object' ? 2 : 0) + (cue.speaker === 'pronoun' ? 1 : 0)
}

function verbCue(clause: Clause, i: number): Cue | null {
  const token = clause.tokens[i]
  if (token?.kind !== 'word') return null
  const verb = speechVerbs().get(token.norm)
  if (!verb) return cliticCue(clause, i) ?? givingCue(clause, i)
  return (
    (verb.inverted ? invertedCue(clause, i) : null) ??
    (verb.passive ? passiveCue(clause, i) : null) ??
    (verb.active ? activeCue(clause, i) : null)
  )
}

/** "Sekda Tidore: Pegawai Jangan Jadi Penonton": a headline or a line of speech. */
function colonCue(clause: Clause, participant: Participant): Cue | null {
  if (clause.tokens[participant.to]?.text !== ':') return null
  if (participant.from > 0 && clause.tokens[participant.from - 1]?.text !== ',') return null
  return clause.tokens.length - participant.to > 4
    ? makeCue(clause, participant.from, participant.to + 1, 'bare', participant)
    : null
}

/** `"…," Roy kepada wartawan`: a name right after a quotation without any verb. */
function bareCue(clause: Clause, participant: Participant): Cue | null {
  if (!followsQuotation(clause, participant.from)) return null
  const next = clause.tokens[participant.to]
  const silent =
    next === undefined || next.kind === 'punct' || next.norm === 'kepada' || next.norm === 'di' || next.norm === 'saat'
  return silent ? makeCue(clause, participant.from, participant.to, 'bare', participant) : null
}
