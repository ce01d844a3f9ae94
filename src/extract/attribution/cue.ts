import {
  AMBIGUOUS_CLITICS,
  BACK_REFERENCES,
  CLAUSE_OPENERS,
  DEMONSTRATIVES,
  GIVEN_WORDS,
  GIVING_VERBS,
  NO_STATEMENT_BEFORE,
  NOT_A_VERB,
  PRONOUNS,
  speechVerbs,
  UNNAMED_SPEAKERS,
  VERB_ADVERBS,
  VERB_JOINERS,
} from '../../lexicon/speech-verbs.js'
import { type Clause, type Participant, participantAt, participantsBefore, personBetween } from './clause.js'

/** Whom a speech verb names: somebody of the text, the speaker in force, or somebody whom the text does not name. */
export type SpeakerReference = Participant | 'pronoun' | 'unknown'

/** A speech verb of the reporter with its speaker; token indices of the sentence. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly way: 'inverted' | 'active' | 'passive' | 'bare'
  readonly speaker: SpeakerReference
  /** Stands right after a quotation: it belongs to it for certain. */
  readonly afterQuotation: boolean
  /** "Hal itu disampaikan …": says who said the sentence before. */
  readonly pointsBack: boolean
}

/** The cue that decides who speaks in a sentence: one right after a quotation first, then one with a named speaker, then the first. */
export function findCue(clause: Clause): Cue | null {
  let best: Cue | null = null
  for (let i = 0; i < clause.tokens.length; i++) {
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

function make(
  clause: Clause,
  from: number,
  to: number,
  way: Cue['way'],
  speaker: SpeakerReference,
  pointsBack = false,
): Cue {
  return { from, to, way, speaker, afterQuotation: way !== 'active' && followsQuotation(clause, from), pointsBack }
}

/** True where only a comma stands between a quotation and token `i`. */
function followsQuotation(clause: Clause, i: number): boolean {
  const before = clause.tokens[i - 1]?.text === ',' ? i - 2 : i - 1
  return before >= 0 && clause.quoted[before] === 1
}

/** "ujarnya", "menurutnya", "dikatakannya". */
function cliticCue(clause: Clause, i: number): Cue | null {
  const norm = clause.tokens[i]?.norm ?? ''
  if (!norm.endsWith('nya')) return null
  const verb = speechVerbs().get(norm.slice(0, -3))
  if (!verb || !(verb.inverted || verb.passive)) return null
  if (AMBIGUOUS_CLITICS.has(norm) && !besideMark(clause, i)) return null
  return make(clause, i, i + 1, verb.inverted ? 'inverted' : 'passive', 'pronoun')
}

function besideMark(clause: Clause, i: number): boolean {
  const next = clause.tokens[i + 1]
  return (
    followsQuotation(clause, i) || clause.tokens[i - 1]?.text === ',' || next === undefined || next.kind === 'punct'
  )
}

/** Between an inverted verb and its speaker: "kata Wahyudi" and "kata lagi Wahyudi", "ujar salah satu anggota Bawaslu". */
const BEFORE_SPEAKER = new Set(['lagi', 'pula', 'juga', 'salah', 'satu', 'seorang', 'oknum'])

/** "kata Bupati", "Menurut dia", "lanjut Margaret"; right after a quotation anybody may follow ("kata seorang warga"). */
function invertedCue(clause: Clause, i: number): Cue | null {
  let next = i + 1
  if (speechVerbs().has(clause.tokens[next]?.norm ?? '')) return null
  while (BEFORE_SPEAKER.has(clause.tokens[next]?.norm ?? '')) next++
  const speaker = participantAt(clause, next) ?? (PRONOUNS.has(clause.tokens[next]?.norm ?? '') ? 'pronoun' : null)
  if (speaker === null)
    return followsQuotation(clause, i) ? make(clause, i, i + 1, 'inverted', describedSpeaker(clause, next)) : null
  const to = speaker === 'pronoun' ? next + 1 : speaker.to
  const parted = i === 0 || clause.tokens[i - 1]?.kind === 'punct' || clause.quoted[i - 1] === 1
  const closed = clause.tokens[to]?.kind === 'punct' || to >= clause.tokens.length
  if (!parted && !closed) return null
  return make(clause, i, speaker === 'pronoun' ? next + 1 : next, 'inverted', speaker)
}

const NEW_PERSONS = new Set(['seorang', 'salah', 'sumber', 'warga', 'saksi', 'para', 'sejumlah', 'beberapa'])

const DESCRIPTION_LENGTH = 10

/**
 * "kata warga setempat, Thomas" names the speaker late, "ujar mantan dekan itu" means the one in force, "kata seorang
 * warga" is somebody new.
 */
function describedSpeaker(clause: Clause, from: number): SpeakerReference {
  const end = descriptionEnd(clause, from)
  const named = personBetween(clause, from + 1, end)
  if (named && NAMES_AHEAD.has(clause.tokens[named.from - 1]?.norm ?? '')) return named
  const isNew =
    NEW_PERSONS.has(clause.tokens[from]?.norm ?? '') || BEFORE_SPEAKER.has(clause.tokens[from - 1]?.norm ?? '')
  if (isNew) return 'unknown'
  for (let i = from + 1; i < end; i++) if (DEMONSTRATIVES.has(clause.tokens[i]?.norm ?? '')) return 'pronoun'
  return 'unknown'
}

/** Right before the name at the end of a description. */
const NAMES_AHEAD = new Set([',', 'disapa', 'bernama', 'berinisial', 'inisial', 'sapaan', 'korban', 'setempat'])

/** A description ends with the sentence, at a quotation or after a few words. */
function descriptionEnd(clause: Clause, from: number): number {
  const last = Math.min(from + DESCRIPTION_LENGTH, clause.tokens.length)
  for (let i = from; i < last; i++) if (clause.quoted[i] || clause.tokens[i]?.text === '.') return i
  return last
}

/** "Hal itu disampaikan X", "dikatakan oleh X", "disampaikannya"; not "pesan yang disampaikan X". */
function passiveCue(clause: Clause, i: number): Cue | null {
  if (clause.tokens[i - 1]?.norm === 'yang') return null
  const agent = agentAfter(clause, i + 1)
  if (!agent) return null
  const pointsBack = i <= 5 && BACK_REFERENCES.has(clause.tokens[0]?.norm ?? '')
  return make(clause, i, i + 1, 'passive', agent, pointsBack)
}

function agentAfter(clause: Clause, from: number): SpeakerReference | null {
  for (let i = from; i < Math.min(from + 10, clause.tokens.length); i++) {
    const by = clause.tokens[i - 1]?.norm === 'oleh'
    if (i > from + 2 && !by) continue
    const participant = participantAt(clause, i)
    if (participant) return participant
    if (PRONOUNS.has(clause.tokens[i]?.norm ?? '') && (i === from || by)) return 'pronoun'
  }
  return null
}

/** "X juga mengatakan", "Ia menegaskan", "Wali Kota Y yang mendampingi gubernur menyatakan". */
function activeCue(clause: Clause, i: number): Cue | null {
  const before = clause.tokens[i - 1]?.norm ?? ''
  if (NO_STATEMENT_BEFORE.has(before) || clause.tokens[i + 1]?.norm === 'maaf') return null
  const at = skipAdverbs(clause, i - 1)
  if (PRONOUNS.has(clause.tokens[at]?.norm ?? '') && clause.quoted[at] === 0)
    return make(clause, i, i + 1, 'active', 'pronoun')
  const subject = subjectBefore(clause, at)
  if (subject) return isMainVerb(clause, subject.to, i) ? make(clause, i, i + 1, 'active', subject) : null
  if (i <= 1) return make(clause, i, i + 1, 'active', 'pronoun')
  return hasUnnamedSpeaker(clause, i) && isOnlyVerb(clause, i) ? make(clause, i, i + 1, 'active', 'unknown') : null
}

function skipAdverbs(clause: Clause, from: number): number {
  let i = from
  while (i > 0 && (VERB_ADVERBS.has(clause.tokens[i]?.norm ?? '') || clause.tokens[i]?.text === ',')) i--
  return i
}

const OBJECT_MARKERS = new Set(
  'kepada oleh dengan dari untuk bagi terhadap bersama dan di pada melalui tentang soal terkait'.split(' '),
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

function isObject(clause: Clause, participant: Participant): boolean {
  const before = clause.tokens[participant.from - 1]?.norm ?? ''
  return OBJECT_MARKERS.has(before) || /^me[a-z]{4,}/.test(before)
}

/** "Seorang saksi mengatakan": somebody else speaks, so that the speaker before is no longer in force. */
function hasUnnamedSpeaker(clause: Clause, verb: number): boolean {
  for (let i = 0; i < Math.min(5, verb); i++) if (UNNAMED_SPEAKERS.has(clause.tokens[i]?.norm ?? '')) return true
  return false
}

/** False if another verb of the speaker comes first ("BKN menugasi kantor regional memastikan …"); clauses in between do not count. */
function isMainVerb(clause: Clause, from: number, verb: number): boolean {
  if (VERB_JOINERS.has(clause.tokens[verb - 1]?.norm ?? '')) return true
  for (let i = Math.max(from, verb - 40); i < verb; i++) {
    const norm = clause.tokens[i]?.norm ?? ''
    if (clause.quoted[i] || NOT_A_VERB.has(norm) || !/^(?:me|ber)[a-z]{4,}$/.test(norm)) continue
    if (!opensClause(clause, i, from)) return false
  }
  return true
}

/** Nothing that looks like a verb stands before: "Seorang saksi mengatakan", not "kepala diperintahkan … lalu melaporkan". */
function isOnlyVerb(clause: Clause, verb: number): boolean {
  for (let i = Math.max(0, verb - 40); i < verb; i++) {
    const norm = clause.tokens[i]?.norm ?? ''
    if (/^(?:me|ber|di)[a-z]{4,}$/.test(norm) && !NOT_A_VERB.has(norm) && !opensClause(clause, i, 0)) return false
  }
  return true
}

/** "yang mendampingi", "saat ikut meninjau": an opener stands at most two words before. */
function opensClause(clause: Clause, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) if (CLAUSE_OPENERS.has(clause.tokens[k]?.norm ?? '')) return true
  return false
}

/** "Ismail memberikan beberapa pesan": the object makes it a speech act. */
function givingCue(clause: Clause, i: number): Cue | null {
  if (!GIVING_VERBS.has(clause.tokens[i]?.norm ?? '')) return null
  const given = GIVEN_WORDS.has(clause.tokens[i + 1]?.norm ?? '') || GIVEN_WORDS.has(clause.tokens[i + 2]?.norm ?? '')
  return given ? activeCue(clause, i) : null
}

/** "Sekda Tidore: Pegawai Jangan Jadi Penonton": a headline or a line of speech. */
function colonCue(clause: Clause, participant: Participant): Cue | null {
  if (clause.tokens[participant.to]?.text !== ':') return null
  if (participant.from > 0 && clause.tokens[participant.from - 1]?.text !== ',') return null
  return clause.tokens.length - participant.to > 4
    ? make(clause, participant.from, participant.to + 1, 'bare', participant)
    : null
}

/** `"…," Roy kepada wartawan`: a name right after a quotation without any verb. */
function bareCue(clause: Clause, participant: Participant): Cue | null {
  if (!followsQuotation(clause, participant.from)) return null
  const next = clause.tokens[participant.to]
  const silent =
    next === undefined || next.kind === 'punct' || next.norm === 'kepada' || next.norm === 'di' || next.norm === 'saat'
  return silent ? make(clause, participant.from, participant.to, 'bare', participant) : null
}
