/** How many civil servants the event is about, as its own sentences tell it. */
import { LEADS_PASSIVE, READS_PASSIVE } from '../../../lexicon/agent-words.js'
import { ACCUSED_UNITS, SPOKESMAN_WORDS } from '../../../lexicon/count-cues.js'
import type { CountMention } from '../../../model/mention.js'
import { PREVENTION } from '../../events/mention.js'
import { termAt } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isOwned } from './audience.js'
import { countsCases, isMixed, isWhole, isWitness, standsBeside } from './kind.js'
import { sumParts, withNamed } from './parts.js'
import { tallyCount } from './tally.js'
import { wholeBefore } from './whole.js'

const CEREMONIES: ReadonlySet<string> = new Set(['pledge', 'pact', 'outreach', 'coordination', 'appeal'])

/** What those who pledge or sign in the same breath do not attend: "dalam rapat itu 3.150 ASN menyatakan sikap". */
const GATHERINGS: ReadonlySet<string> = new Set(['outreach', 'coordination'])

/** The count of the trigger's own sentence: coordinated parts summed, the total before its parts, the nearest first. */
export function ownCount(scene: Scene, trigger: Trigger, triggers: readonly Trigger[]): CountMention | null {
  if (trigger.aggregate) return tallyCount(scene, trigger) ?? wholeBefore(scene, trigger)
  const inSentence = sumParts(
    scene,
    scene.analysis.counts.filter(
      (count) =>
        count.sentence === trigger.sentence &&
        (fits(scene, trigger, count) || isFigure(trigger, count, triggers)) &&
        !countsCases(scene, count) &&
        !isMixed(scene, count) &&
        !(isWhole(scene, count) && !PREVENTION.has(trigger.type) && !isIn(count, trigger)) &&
        !isSubjectOf(count, trigger, triggers) &&
        !(GATHERINGS.has(trigger.type) && isOwned(scene, count, triggers)) &&
        !isBeside(scene, trigger, count),
    ),
  )
  const near = (count: CountMention): number =>
    count.start >= trigger.start ? count.start - trigger.start : trigger.start - count.end
  const subset = inSentence.find((count) => count.unit === null && isRightBefore(count, trigger))
  const inside = inSentence.find((count) => isIn(count, trigger) && count.value !== 1)
  const count = inside ?? subset ?? inSentence.sort((a, b) => rank(a) - rank(b) || near(a) - near(b))[0] ?? null
  if (PREVENTION.has(trigger.type)) return count
  return count === null ? wholeBefore(scene, trigger) : withNamed(scene, count)
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

/** "Dari sembilan ASN, lima di antaranya sudah menerima sanksi": those right before the verb. */
const isRightBefore = ({ end }: CountMention, { start }: Trigger): boolean => start >= end && start - end <= 15

/** "dari enam ASN yang diduga melanggar, lima di antaranya diteruskan": the six are those of the suspicion. */
const isIn = ({ start, end }: CountMention, trigger: Trigger): boolean =>
  trigger.type === 'allegation' && trigger.start <= start && end <= trigger.end

const rank = (count: CountMention): number => (count.noun === 'asn' ? 0 : count.noun === 'staff' ? 1 : 2)

/** "Yang masih dikaji tujuh orang" beside "31 orang terbukti": persons of a tally. */
const isFigure = (trigger: Trigger, count: CountMention, triggers: readonly Trigger[]): boolean =>
  count.unit === 'orang' &&
  !PREVENTION.has(trigger.type) &&
  triggers.some(({ aggregate, sentence }) => aggregate && Math.abs(sentence - trigger.sentence) <= 1)

function fits(scene: Scene, trigger: Trigger, count: CountMention): boolean {
  // "meminta ribuan PNS menahan diri": how many there are, not how many came
  if (trigger.type === 'appeal' || trigger.type === 'regulation' || trigger.type === 'oversight') return false
  if (count.noun !== 'persons' || PREVENTION.has(trigger.type)) return true
  if (count.unit === null || ACCUSED_UNITS.has(count.unit)) return true
  return count.unit === 'orang' && (isRightBefore(count, trigger) || isPointedAt(scene, count))
}

/** "tiga orang tersebut": those told before. */
function isPointedAt({ analysis }: Scene, { sentence, end }: CountMention): boolean {
  const row = analysis.rows[sentence]
  const next = row?.terms[termAt(row, end)]
  return next !== undefined && next.start - end <= 1 && POINTERS.has(next.norm)
}

const POINTERS: ReadonlySet<string> = new Set(['tersebut', 'itu', 'ini', 'lain', 'lainnya'])

/** Witnesses of a case, witnesses of a signature, and those who read an oath for others. */
function isBeside(scene: Scene, { type }: Trigger, count: CountMention): boolean {
  if (type === 'pledge') return standsBeside(scene, count, SPOKESMAN_WORDS) || isReadBy(scene, count)
  return (type === 'pact' || !PREVENTION.has(type)) && isWitness(scene, count)
}

/** "Deklarasi dibacakan oleh tiga orang": they read it for the many. */
function isReadBy({ analysis }: Scene, { sentence, start, value }: CountMention): boolean {
  const row = analysis.rows[sentence]
  if (row === undefined || (value ?? 0) > READERS) return false
  return row.terms.slice(0, termAt(row, start)).some(({ norm }) => READS_PASSIVE.has(norm) || LEADS_PASSIVE.has(norm))
}

/** A handful read for the others. */
const READERS = 10

export const isCeremony = (type: string): boolean => CEREMONIES.has(type)
