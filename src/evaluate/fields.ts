import { sameName } from './names.js'
import { normalize } from './normalize.js'
import { samePosition } from './positions.js'
import { regionKey } from './regions.js'
import type { ScoredCount, ScoredEvent, ScoredOfficial } from './scored-event.js'

/** How an extracted value stands to the gold one: both empty, right, wrong, missed (gold only) or invented (extracted only). */
export type Outcome = 'empty' | 'right' | 'wrong' | 'missed' | 'invented'

export interface Field {
  readonly name: string
  /** Compares the field of two events; null stands for an event that was not found. */
  readonly compare: (gold: ScoredEvent, predicted: ScoredEvent | null) => Outcome
  /** The value for people. */
  readonly show: (event: ScoredEvent) => string
}

/** The fields that are scored, in the order of the printed table. Add a field here. */
export const FIELDS: readonly Field[] = [
  field('official', (event) => primary(event)?.name ?? null, sameName),
  field('position', (event) => primary(event)?.position ?? null, samePosition),
  field('subject', subjectOf, sameSubject),
  field('region', (event) => regionKey(event.region), same),
  field('date', dateOf, same),
  field('asnCount', countOf, sameCount),
  field('election', (event) => normalize(event.election) || null, same),
]

function field<T>(
  name: string,
  value: (event: ScoredEvent) => T | null,
  agree: (gold: T, predicted: T) => boolean,
): Field {
  return {
    name,
    compare: (goldEvent, predictedEvent) => {
      const gold = value(goldEvent)
      const predicted = predictedEvent && value(predictedEvent)
      if (gold === null) return predicted === null ? 'empty' : 'invented'
      if (predicted === null) return 'missed'
      return agree(gold, predicted) ? 'right' : 'wrong'
    },
    show: (event) => showValue(value(event)),
  }
}

function same<T>(gold: T, predicted: T): boolean {
  return gold === predicted
}

/** Everybody named; records that give only the two chief persons are read as those. */
function officialsOf(event: ScoredEvent): ScoredOfficial[] {
  const all = event.officials?.length ? event.officials : [event.official, event.subject]
  return all.filter((official) => official != null && Boolean(official.name || official.position)) as ScoredOfficial[]
}

function primary(event: ScoredEvent): ScoredOfficial | undefined {
  return officialsOf(event).find(({ role }) => role !== 'subject' && role !== 'attendee')
}

function subjectOf(event: ScoredEvent): ScoredOfficial | null {
  return officialsOf(event).find(({ role }) => role === 'subject') ?? null
}

/** A subject with a name is compared by name, one without by office. */
function sameSubject(gold: ScoredOfficial, predicted: ScoredOfficial): boolean {
  return gold.name ? sameName(gold.name, predicted.name) : samePosition(gold.position, predicted.position)
}

function dateOf({ date }: ScoredEvent): string | null {
  return (date !== null && typeof date === 'object' ? date.edtf : date) ?? null
}

/** A count with only a minimum or maximum is a count too; the missing bounds of an exact one are its value. */
function countOf({ asnCount }: ScoredEvent): ScoredCount | null {
  const value = asnCount?.value ?? null
  const min = asnCount?.min ?? null
  const max = asnCount?.max ?? null
  return value === null && min === null && max === null ? null : { value, min: min ?? value, max: max ?? value }
}

/** An exact number must be met; where gold has only bounds, the lower one must, and no exact number may be made up. */
function sameCount(gold: ScoredCount, predicted: ScoredCount): boolean {
  if (gold.value !== null) return predicted.value === gold.value
  return predicted.value === null && predicted.min === gold.min
}

function showValue(value: unknown): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value
  return Object.values(value as object)
    .map((part) => part ?? '-')
    .join(' | ')
}
