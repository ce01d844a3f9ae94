import type { InstitutionMention, OfficialMention } from '../../model/mention.js'
import type { Quotation, Sentence, Token } from '../../model/text.js'
import { firstNot } from '../in-order.js'
import { tokenAt } from '../mentions/official/document-view.js'

/** What may speak in a sentence: a person of the text or a body. */
export interface Participant {
  readonly from: number
  readonly to: number
  readonly entity: number | null
  readonly institution: number | null
  readonly indefinite: boolean
}

/** A sentence prepared for attribution: which tokens lie inside quotations, and who is named in the reporter's words. */
export interface Clause {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** 1 for tokens inside a quotation, marks included. */
  readonly quoted: Uint8Array
  /** Named in the reporter's voice, in order; persons and bodies. */
  readonly participants: readonly Participant[]
  /** Index of the quotation that ends, starts or runs on here; null without one. */
  readonly quotations: readonly number[]
  /** Words that name one person of the text each, in lower case. */
  readonly names: ReadonlyMap<string, number>
}

/** Mentions of all sentences in text order, with the place reached: sentences are asked for in order. */
export interface MentionCursor {
  readonly officials: readonly OfficialMention[]
  readonly institutions: readonly InstitutionMention[]
  readonly quotations: readonly Quotation[]
  official: number
  institution: number
  quotation: number
  readonly names: ReadonlyMap<string, number>
}

/** Of most sentences nothing is quoted: they share this. */
const NOTHING_QUOTED = new Uint8Array(512)

export function clauseOf(sentence: Sentence, cursor: MentionCursor): Clause {
  const tokens = sentence.tokens
  const quotations = quotationsOf(sentence, cursor)
  const quoted =
    quotations.length === 0 && tokens.length <= NOTHING_QUOTED.length ? NOTHING_QUOTED : new Uint8Array(tokens.length)
  for (const q of quotations) markQuoted(tokens, quoted, cursor.quotations[q])
  const participants = [...officialsOf(sentence, cursor), ...institutionsOf(sentence, cursor)].filter(
    (participant) => quoted[participant.from] === 0,
  )
  if (participants.length > 1) participants.sort((a, b) => a.from - b.from)
  return { sentence, tokens, quoted, participants: withoutNested(participants), quotations, names: cursor.names }
}

function quotationsOf(sentence: Sentence, cursor: MentionCursor): number[] {
  const { quotations } = cursor
  while ((quotations[cursor.quotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) cursor.quotation++
  const found: number[] = []
  for (let q = cursor.quotation; (quotations[q]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; q++) found.push(q)
  return found
}

function markQuoted(tokens: readonly Token[], quoted: Uint8Array, quotation: Quotation | undefined): void {
  if (!quotation) return
  for (let i = tokenAt(tokens, quotation.start); i < tokens.length; i++) {
    if ((tokens[i]?.start ?? 0) >= quotation.end) break
    quoted[i] = 1
  }
}

function officialsOf(sentence: Sentence, cursor: MentionCursor): Participant[] {
  const found: Participant[] = []
  for (; cursor.official < cursor.officials.length; cursor.official++) {
    const mention = cursor.officials[cursor.official]
    if (!mention || mention.start >= sentence.end) break
    if (mention.start >= sentence.start) {
      found.push({
        ...rangeOf(sentence, mention.start, mention.end),
        entity: mention.entity,
        institution: null,
        indefinite: mention.indefinite,
      })
    }
  }
  return found
}

function institutionsOf(sentence: Sentence, cursor: MentionCursor): Participant[] {
  const found: Participant[] = []
  for (; cursor.institution < cursor.institutions.length; cursor.institution++) {
    const mention = cursor.institutions[cursor.institution]
    if (!mention || mention.start >= sentence.end) break
    if (mention.start >= sentence.start) {
      found.push({
        ...rangeOf(sentence, mention.start, mention.end),
        entity: null,
        institution: cursor.institution,
        indefinite: false,
      })
    }
  }
  return found
}

function rangeOf({ tokens }: Sentence, start: number, end: number): { from: number; to: number } {
  return { from: tokenAt(tokens, start), to: tokenAt(tokens, end - 1) + 1 }
}

/** "Ketua Bawaslu Bima": the body inside the office does not speak for itself. */
function withoutNested(participants: readonly Participant[]): Participant[] {
  const kept: Participant[] = []
  for (const participant of participants) {
    const last = kept.at(-1)
    if (!last || participant.from >= last.to) kept.push(participant)
    else if (participant.entity !== null && last.entity === null) kept[kept.length - 1] = participant
  }
  return kept
}

/** Place in the list of participants of the first one that starts at token `from` or later. */
function firstFrom({ participants }: Clause, from: number): number {
  return firstNot(participants, (participant) => participant.from < from)
}

/** The participant that starts at a token, or null. */
export function participantAt(clause: Clause, from: number): Participant | null {
  const found = clause.participants[firstFrom(clause, from)]
  return found?.from === from ? found : null
}

/** The first person that starts at `from` … `to` (exclusive), or null. */
export function personBetween(clause: Clause, from: number, to: number): Participant | null {
  for (let p = firstFrom(clause, from); p < clause.participants.length; p++) {
    const found = clause.participants[p]
    if (!found || found.from >= to) return null
    if (found.entity !== null) return found
  }
  return null
}

/** The participants that end at `to` or before, the nearest first, as many as `limit`. */
export function participantsBefore(clause: Clause, to: number, limit: number): Participant[] {
  const found: Participant[] = []
  for (let p = firstFrom(clause, to) - 1; p >= 0 && found.length < limit; p--) {
    const participant = clause.participants[p]
    if (participant && participant.to <= to) found.push(participant)
  }
  return found
}
