/** How many civil servants the event is about, as its own sentences tell it. */
import { SPOKESMAN_WORDS, WITNESS_WORDS } from '../../lexicon/count-cues.js'
import type { CountMention } from '../../model/mention.js'
import { PREVENTION } from '../mention.js'
import { termAt } from '../term.js'
import type { Scene, Trigger } from '../triggers.js'
import { sumParts } from './count-parts.js'
import { tallyCount } from './count-tally.js'

const CEREMONIES: ReadonlySet<string> = new Set(['pledge', 'pact', 'outreach', 'coordination', 'appeal'])

/** The count of the trigger's own sentence: coordinated parts summed, the total before its parts, the nearest first. */
export function ownCount(scene: Scene, trigger: Trigger, triggers: readonly Trigger[]): CountMention | null {
  if (trigger.aggregate) return tallyCount(scene, trigger)
  const inSentence = sumParts(
    scene,
    scene.analysis.counts.filter(
      (count) =>
        count.sentence === trigger.sentence &&
        fits(trigger, count) &&
        !isSubjectOf(count, trigger, triggers) &&
        !isBeside(scene, trigger, count),
    ),
  )
  const near = (count: CountMention): number =>
    count.start >= trigger.start ? count.start - trigger.start : trigger.start - count.end
  return inSentence.sort((a, b) => rank(a) - rank(b) || near(a) - near(b))[0] ?? null
}

/** "Dalam rakor ini 2.500 ASN menyatakan sikap": the persons do what follows them, the other act has them not. */
function isSubjectOf(count: CountMention, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  const follows = (other: Trigger): boolean =>
    other.sentence === count.sentence && other.start >= count.end && other.start - count.end <= 12
  return (
    trigger.start < count.start &&
    triggers.some((other) => other.type !== trigger.type && CEREMONIES.has(other.type) && follows(other))
  )
}

const rank = (count: CountMention): number => (count.noun === 'asn' ? 0 : count.noun === 'staff' ? 1 : 2)

function fits(trigger: Trigger, count: CountMention): boolean {
  if (trigger.type === 'regulation' || trigger.type === 'oversight' || trigger.type === 'appeal') return false
  return count.noun !== 'persons' || PREVENTION.has(trigger.type) || trigger.aggregate || count.unit === null
}

/** How far around a number its role is told, in terms. */
const AROUND = 6

/** Witnesses of a case, witnesses of a signature, and those who read an oath for others. */
function isBeside(scene: Scene, { type }: Trigger, count: CountMention): boolean {
  if (type === 'pledge') return stands(scene, count, SPOKESMAN_WORDS)
  return (type === 'pact' || !PREVENTION.has(type)) && isWitness(scene, count)
}

/** "memeriksa empat saksi dan dua guru yang melihat kejadian": not those whom the case is about. */
export const isWitness = (scene: Scene, count: CountMention): boolean => stands(scene, count, WITNESS_WORDS)

function stands(scene: Scene, { sentence, start, end }: CountMention, words: ReadonlySet<string>): boolean {
  const row = scene.analysis.rows[sentence]
  if (row === undefined) return false
  const [from, to] = [termAt(row, start), termAt(row, end)]
  return row.terms.slice(Math.max(0, from - AROUND), to + AROUND).some(({ norm }) => words.has(norm))
}

export const isCeremony = (type: string): boolean => CEREMONIES.has(type)
