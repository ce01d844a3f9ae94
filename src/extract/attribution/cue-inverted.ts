import {
  AFTER_QUOTATION_ONLY,
  AMBIGUOUS_CLITICS,
  BACK_REFERENCES,
  DEMONSTRATIVES,
  PRONOUNS,
  speechVerbs,
} from '../../lexicon/speech-verbs.js'
import { type Clause, type Participant, participantAt, personBetween } from './clause.js'
import { type Cue, followsQuotation, makeCue, type SpeakerReference } from './cue-shape.js'

/** "ujarnya", "menurutnya", "dikatakannya". */
export function cliticCue(clause: Clause, i: number): Cue | null {
  const norm = clause.tokens[i]?.norm ?? ''
  if (!norm.endsWith('nya')) return null
  const verb = speechVerbs().get(norm.slice(0, -3))
  if (!verb || !(verb.inverted || verb.passive)) return null
  if (AMBIGUOUS_CLITICS.has(norm) && !besideMark(clause, i)) return null
  return makeCue(clause, i, i + 1, verb.inverted ? 'inverted' : 'passive', 'pronoun')
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
export function invertedCue(clause: Clause, i: number): Cue | null {
  if (AFTER_QUOTATION_ONLY.has(clause.tokens[i]?.norm ?? '') && !followsQuotation(clause, i)) return null
  let next = i + 1
  if (speechVerbs().has(clause.tokens[next]?.norm ?? '')) return null
  while (BEFORE_SPEAKER.has(clause.tokens[next]?.norm ?? '')) next++
  const speaker = participantAt(clause, next) ?? (PRONOUNS.has(clause.tokens[next]?.norm ?? '') ? 'pronoun' : null)
  if (speaker === null)
    return followsQuotation(clause, i) ? makeCue(clause, i, i + 1, 'inverted', describedSpeaker(clause, next)) : null
  const to = speaker === 'pronoun' ? next + 1 : speaker.to
  const parted = i === 0 || clause.tokens[i - 1]?.kind === 'punct' || clause.quoted[i - 1] === 1
  const closed = clause.tokens[to]?.kind === 'punct' || to >= clause.tokens.length
  if (!parted && !closed) return null
  return makeCue(clause, i, speaker === 'pronoun' ? next + 1 : next, 'inverted', speaker)
}

const NEW_PERSONS = new Set(['seorang', 'salah', 'sumber', 'warga', 'saksi', 'para', 'sejumlah', 'beberapa'])

const DESCRIPTION_LENGTH = 10

/**
 * "kata warga setempat, Thomas" names the speaker late, "ujar mantan dekan itu" means the one in force, "kata seorang
 * warga" is somebody new.
 */
function describedSpeaker(clause: Clause, from: number): SpeakerReference {
  const end = descriptionEnd(clause, from)
  const lower = namedInLowerCase(clause, from)
  if (lower) return lower
  const named = personBetween(clause, from + 1, end)
  if (named && NAMES_AHEAD.has(clause.tokens[named.from - 1]?.norm ?? '')) return named
  const isNew =
    NEW_PERSONS.has(clause.tokens[from]?.norm ?? '') || BEFORE_SPEAKER.has(clause.tokens[from - 1]?.norm ?? '')
  if (isNew) return 'unknown'
  for (let i = from + 1; i < end; i++) if (DEMONSTRATIVES.has(clause.tokens[i]?.norm ?? '')) return 'pronoun'
  return 'unknown'
}

/** `…," ungkap yusnaeni`: a name of the text without its capital. */
function namedInLowerCase({ tokens, names }: Clause, from: number): Participant | null {
  const entity = names.get(tokens[from]?.norm ?? '')
  return entity === undefined ? null : { from, to: from + 1, entity, institution: null, indefinite: false }
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
export function passiveCue(clause: Clause, i: number): Cue | null {
  if (clause.tokens[i - 1]?.norm === 'yang' && !AS_SAID.has(clause.tokens[i - 2]?.norm ?? '')) return null
  const agent = agentAfter(clause, i + 1)
  if (!agent) return null
  const pointsBack = i <= 5 && BACK_REFERENCES.has(clause.tokens[0]?.norm ?? '')
  return makeCue(clause, i, i + 1, 'passive', agent, pointsBack)
}

/** "Seperti yang disampaikan X". */
const AS_SAID = new Set(['seperti', 'sebagaimana'])

/** "diperintahkan kepada SM": who is told, not who tells. */
const ADDRESSEES = new Set(['kepada', 'ke', 'pada', 'untuk', 'agar', 'terhadap', 'bagi', 'di'])

/** "Dalam UU itu disebutkan, perangkat desa dilarang …": a rule is told, nobody tells it. */
const isForbidden = (clause: Clause, at: number): boolean => FORBIDDEN.has(clause.tokens[at]?.norm ?? '')
const FORBIDDEN = new Set(['dilarang', 'wajib', 'harus', 'diwajibkan', 'diharuskan', 'dapat', 'tidak'])

function agentAfter(clause: Clause, from: number): SpeakerReference | null {
  for (let i = from; i < Math.min(from + 10, clause.tokens.length); i++) {
    if (i > from && ADDRESSEES.has(clause.tokens[i - 1]?.norm ?? '')) return null
    const by = clause.tokens[i - 1]?.norm === 'oleh'
    if (i > from + 2 && !by) continue
    const participant = participantAt(clause, i)
    if (participant) return isForbidden(clause, participant.to) ? null : participant
    if (PRONOUNS.has(clause.tokens[i]?.norm ?? '') && (i === from || by)) return 'pronoun'
  }
  return null
}
