import { MESSAGES, READ_PASSIVES, READ_VERBS } from '../../lexicon/speech-verbs.js'
import { wordFact } from '../../lexicon/word-facts.js'
import { type Clause, type Participant, participantAt, participantsBefore, personBetween } from './clause.js'

/** A message of one person that another one reads or delivers. */
export interface Reading {
  readonly author: number
  readonly reader: number | null
  /** "Bupati melalui Kabag Humas": the author is only named, the other one speaks. */
  readonly through?: boolean
}

/**
 * Finds "Sekda X membacakan sambutan tertulis Gubernur", "sambutan Bupati yang dibacakan Sekda", "Bupati dalam sambutan
 * yang disampaikan Asisten", "Bupati melalui Kabag Humas mengatakan". The reader is null where it is left to a pronoun.
 */
export function findReading(clause: Clause): Reading | null {
  for (let i = 0; i < clause.tokens.length; i++) {
    if (!mayRead(clause.tokens[i]) || clause.quoted[i]) continue
    const norm = clause.tokens[i]?.norm ?? ''
    const reading = READ_VERBS.has(norm) ? readsFor(clause, i) : READ_PASSIVES.has(norm) ? readBy(clause, i) : null
    const found = reading ?? (norm === 'melalui' ? throughOf(clause, i) : null)
    if (found) return found
  }
  return null
}

const mayRead = wordFact(({ norm }) => READ_VERBS.has(norm) || READ_PASSIVES.has(norm) || norm === 'melalui')

/** "X … membacakan sambutan (tertulis) Y". */
function readsFor(clause: Clause, verb: number): Reading | null {
  const message = nextMessage(clause, verb + 1)
  if (message === null) return null
  const author = personBetween(clause, message + 1, message + 6)
  if (!author) return null
  const reader = lastPerson(clause, verb)
  return pair(author, reader)
}

/** "sambutan Y yang dibacakan (oleh) X", "Y dalam sambutan(nya) yang disampaikan X". */
function readBy(clause: Clause, verb: number): Reading | null {
  if (clause.tokens[verb - 1]?.norm !== 'yang') return null
  const message = messageBefore(clause, verb)
  if (message === null) return null
  const reader = personBetween(clause, verb + 1, verb + 4)
  const author = personBetween(clause, message + 1, verb) ?? lastPerson(clause, message)
  return author && reader ? pair(author, reader) : null
}

/** "Bupati X melalui Kabag Y mengatakan": two persons side by side. */
function throughOf(clause: Clause, at: number): Reading | null {
  const before = clause.tokens[at - 1]?.text === ',' ? at - 1 : at
  const author = participantsBefore(clause, before, 1)[0]
  const reader = participantAt(clause, at + 1)
  const found = author && author.to === before && reader ? pair(author, reader) : null
  return found && { ...found, through: true }
}

function pair(author: Participant, reader: Participant | null): Reading | null {
  if (author.entity === null || author.entity === reader?.entity) return null
  return { author: author.entity, reader: reader?.entity ?? null }
}

function nextMessage(clause: Clause, from: number): number | null {
  for (let i = from; i < from + 3; i++) if (MESSAGES.has(clause.tokens[i]?.norm ?? '')) return i
  return null
}

function messageBefore(clause: Clause, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) if (MESSAGES.has(clause.tokens[i]?.norm ?? '')) return i
  return null
}

function lastPerson(clause: Clause, to: number): Participant | null {
  return participantsBefore(clause, to, 4).find((p) => p.entity !== null) ?? null
}
