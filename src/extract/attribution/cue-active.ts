import { FORMER_WORDS } from '../../lexicon/acting.js'
import {
  CLAUSE_OPENERS,
  DEMONSTRATIVES,
  GIVEN_WORDS,
  GIVING_VERBS,
  NO_STATEMENT_BEFORE,
  NOT_A_VERB,
  PRONOUNS,
  UNNAMED_SPEAKERS,
  VERB_ADVERBS,
  VERB_JOINERS,
} from '../../lexicon/speech-verbs.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { Token } from '../../model/text.js'
import { type Clause, type Participant, participantsBefore } from './clause.js'
import { type Cue, makeCue } from './cue-shape.js'

/** "X juga mengatakan", "Ia menegaskan", "Wali Kota Y yang mendampingi gubernur menyatakan". */
export function activeCue(clause: Clause, i: number): Cue | null {
  const before = clause.tokens[i - 1]?.norm ?? ''
  if (NO_STATEMENT_BEFORE.has(before) || clause.tokens[i + 1]?.norm === 'maaf') return null
  const at = skipAdverbs(clause, i - 1)
  if (PRONOUNS.has(clause.tokens[at]?.norm ?? '') && clause.quoted[at] === 0)
    return makeCue(clause, i, i + 1, 'active', 'pronoun')
  const subject = subjectBefore(clause, at)
  if (subject && isDescription(clause, subject)) return makeCue(clause, i, i + 1, 'active', 'pronoun')
  if (subject) return isMainVerb(clause, subject.to, i) ? makeCue(clause, i, i + 1, 'active', subject) : null
  if (i <= 1) return makeCue(clause, i, i + 1, 'active', 'pronoun')
  return hasUnnamedSpeaker(clause, i) && isOnlyVerb(clause, i) ? makeCue(clause, i, i + 1, 'active', 'unknown') : null
}

function skipAdverbs(clause: Clause, from: number): number {
  let i = from
  while (i > 0 && (VERB_ADVERBS.has(clause.tokens[i]?.norm ?? '') || clause.tokens[i]?.text === ',')) i--
  return i
}

const OBJECT_MARKERS = new Set(
  'kepada oleh dengan dari untuk bagi terhadap bersama dan di pada melalui tentang soal terkait hingga sampai jajaran termasuk seperti maupun antara dikonfirmasi dihubungi ditemui diwawancarai dikutip'.split(
    ' ',
  ),
)

/** So many participants before a verb are looked at, from either end: keeps endless sentences linear. */
const REACH = 6

/** The named subject of a verb: right before it, or at the head of the sentence if what stands between is an object. */
function subjectBefore(clause: Clause, at: number): Participant | null {
  const nearest = participantsBefore(clause, at + 1, REACH)
  const near = nearest[0]
  if (near && near.to === at + 1 && !isObject(clause, near)) return near
  const head = clause.participants.slice(0, REACH).filter((participant) => participant.to <= at + 1)
  return head.find((participant) => !isObject(clause, participant)) ?? null
}

/**
 * "Politisi Partai Demokrat ini menyoroti", "Mantan Pangdam ini menuturkan", "Ketua KPU Bali 2013-2018 itu
 * mengatakan": a description of the speaker in force.
 */
function isDescription(clause: Clause, { from, to, entity }: Participant): boolean {
  const before = clause.tokens[from - 1]?.norm ?? ''
  const described =
    FORMER_WORDS.has(before) || isPeriod(clause.tokens[to]) || (entity === null && DESCRIBED.has(before))
  if (!described) return false
  for (let i = to; i < to + 4; i++) if (DEMONSTRATIVES.has(clause.tokens[i]?.norm ?? '')) return true
  return false
}

const isPeriod = (token: Token | undefined): boolean =>
  token?.norm === 'periode' || /^(?:19|20)\d\d/.test(token?.text ?? '')

const DESCRIBED = new Set(
  'politisi politikus kader legislator mantan alumnus alumni lulusan jebolan pria perempuan'.split(' '),
)

function isObject(clause: Clause, participant: Participant): boolean {
  const before = clause.tokens[participant.from - 1]?.norm ?? ''
  return OBJECT_MARKERS.has(before) || /^me[a-z]{4,}/.test(before)
}

/** "Seorang saksi mengatakan": somebody else speaks, so that the speaker before is no longer in force. */
function hasUnnamedSpeaker(clause: Clause, verb: number): boolean {
  for (let i = 0; i < Math.min(5, verb); i++) if (UNNAMED_SPEAKERS.has(clause.tokens[i]?.norm ?? '')) return true
  return false
}

const isActiveForm = wordFact(({ norm }) => /^(?:me|ber)[a-z]{4,}$/.test(norm) && !NOT_A_VERB.has(norm))
const isVerbForm = wordFact(({ norm }) => /^(?:me|ber|di)[a-z]{4,}$/.test(norm) && !NOT_A_VERB.has(norm))

/** False if another verb of the speaker comes first ("BKN menugasi kantor regional memastikan …"); clauses in between do not count. */
function isMainVerb(clause: Clause, from: number, verb: number): boolean {
  if (VERB_JOINERS.has(clause.tokens[verb - 1]?.norm ?? '')) return true
  for (let i = Math.max(from, verb - 40); i < verb; i++) {
    if (clause.quoted[i] || !isActiveForm(clause.tokens[i])) continue
    if (!opensClause(clause, i, from)) return false
  }
  return true
}

/** Nothing that looks like a verb stands before: "Seorang saksi mengatakan", not "kepala diperintahkan … lalu melaporkan". */
function isOnlyVerb(clause: Clause, verb: number): boolean {
  for (let i = Math.max(0, verb - 40); i < verb; i++) {
    if (isVerbForm(clause.tokens[i]) && !opensClause(clause, i, 0)) return false
  }
  return true
}

/** "yang mendampingi", "saat ikut meninjau": an opener stands at most two words before. */
function opensClause(clause: Clause, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) if (CLAUSE_OPENERS.has(clause.tokens[k]?.norm ?? '')) return true
  return false
}

/** "Hendra memberikan beberapa pesan": the object makes it a speech act. */
export function givingCue(clause: Clause, i: number): Cue | null {
  if (!GIVING_VERBS.has(clause.tokens[i]?.norm ?? '')) return null
  const given = GIVEN_WORDS.has(clause.tokens[i + 1]?.norm ?? '') || GIVEN_WORDS.has(clause.tokens[i + 2]?.norm ?? '')
  return given ? activeCue(clause, i) : null
}
