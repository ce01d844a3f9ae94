import { wordFact } from '../../lexicon/word-facts.js'
import type { Clause, Participant } from './clause.js'

/** Somebody who speaks: a person or a body; both null for somebody the text does not name. */
export interface Voice {
  readonly entity: number | null
  readonly institution: number | null
}

export const NOBODY: Voice = { entity: null, institution: null }

interface Placed {
  readonly entity: number
  readonly sentence: number
  readonly paragraph: number
  /** Subject of an active verb, so that "ia" may mean it as well as the speaker. */
  readonly active: boolean
}

/**
 * Who is meant by "ia", "-nya" and quotations without a cue while the text is walked through: the speaker told last, or
 * the subject of a later sentence of the reporter ("Rizal hadir dalam apel. Ia meminta maaf.").
 */
export class SpeakerState {
  private speaker: Voice = NOBODY
  private speakerSentence = -1
  private lastPerson: number | null = null
  private subject: Placed | null = null
  /** Persons named in the reporter's words of the paragraph so far. */
  private readonly named = new Set<number>()
  private lastNamed: { readonly entity: number; readonly sentence: number } | null = null
  private paragraph = -1
  private speakerParagraph = -1

  constructor(private readonly isNamed: (entity: number) => boolean) {}

  /** Starts a sentence: a new paragraph forgets who was named in the one before. */
  enters(clause: Clause): void {
    if (clause.sentence.paragraph === this.paragraph) return
    this.paragraph = clause.sentence.paragraph
    this.named.clear()
  }

  /** Notes a speech act; somebody unnamed ends the chain. */
  speaks(voice: Voice, clause: Clause): void {
    this.speaker = voice
    this.speakerSentence = clause.sentence.index
    this.speakerParagraph = clause.sentence.paragraph
    this.names(clause)
    if (voice.entity !== null) this.lastPerson = voice.entity
    this.subject = null
  }

  /** Notes the subject of a sentence in which nobody speaks. */
  tells(clause: Clause): void {
    this.names(clause)
    const subject = subjectOf(clause)
    if (!subject || subject.participant.entity === null) return
    const { index, paragraph } = clause.sentence
    if (!subject.active && this.hasSpoken()) return
    this.subject = { entity: subject.participant.entity, sentence: index, paragraph, active: subject.active }
  }

  private names(clause: Clause): void {
    for (const { entity } of clause.participants) {
      if (entity === null || !this.isNamed(entity)) continue
      this.named.add(entity)
      this.lastNamed = { entity, sentence: clause.sentence.index }
    }
  }

  /** Whom "ia" or "dia" before an active verb means: the only person told of in a paragraph in which nobody spoke yet, else as `pronoun`. */
  subjectPronoun(clause: Clause): Voice {
    const only = this.named.size === 1 ? [...this.named][0] : undefined
    if (only !== undefined && this.speakerParagraph !== clause.sentence.paragraph)
      return { entity: only, institution: null }
    return this.pronoun(clause)
  }

  /** Whom "-nya" or "kata dia" in this sentence means. */
  pronoun(clause: Clause): Voice {
    if (this.subject && this.prefersSubject(clause, this.subject))
      return { entity: this.subject.entity, institution: null }
    if (this.speaker.entity === null && this.speaker.institution !== null && this.lastPerson !== null) {
      return { entity: this.lastPerson, institution: null }
    }
    return this.speakerSentence < 0 ? this.namedNear(clause) : this.speaker
  }

  /** "Deklarasi dipandu Pj Wali Kota Asrul Hamid. … ucapnya": before anybody spoke, whoever was named last, and not far back. */
  private namedNear({ sentence }: Clause): Voice {
    const { lastNamed } = this
    if (lastNamed === null || sentence.index - lastNamed.sentence > NEAR) return NOBODY
    return { entity: lastNamed.entity, institution: null }
  }

  /** True while somebody with a name is cited. */
  namedSpeaker(): boolean {
    return this.speaker.entity !== null && this.isNamed(this.speaker.entity)
  }

  /** False until the first speech act. */
  hasSpoken(): boolean {
    return this.speakerSentence >= 0 || this.subject !== null
  }

  /** The person in force after a sentence, or null. */
  inForce(): number | null {
    return this.subject?.active === true ? this.subject.entity : this.speaker.entity
  }

  private prefersSubject(clause: Clause, subject: Placed): boolean {
    if (subject.sentence < this.speakerSentence) return false
    if (this.speakerSentence < 0) return true
    const near = clause.sentence.index - subject.sentence <= 1 || clause.sentence.paragraph === subject.paragraph
    return near && subject.active
  }
}

/** So many sentences back somebody is still meant. */
const NEAR = 3

interface Subject {
  readonly participant: Participant
  readonly active: boolean
}

const NO_SUBJECT_AFTER = new Set(
  'kepada oleh di dari pada untuk bagi terhadap dengan bersama tentang soal terkait mengenai menurut kata kantor mantan calon laporan dugaan kasus antara dan'.split(
    ' ',
  ),
)

/** A preposition or a verb before the first person makes it no subject. */
const bars = wordFact(({ norm }) => NO_SUBJECT_AFTER.has(norm) || /^(?:me|di|ber|ter)[a-z]{4,}/.test(norm))

/** The first person of a sentence, if nothing before makes it an object, and whether its verb is active. */
export function subjectOf(clause: Clause): Subject | null {
  const participant = clause.participants.find((p) => p.entity !== null)
  if (!participant) return null
  const opening = openingEnd(clause, participant.from)
  if (participant.from - opening > FARTHEST) return null
  for (let i = opening; i < participant.from; i++) {
    if (clause.quoted[i] || bars(clause.tokens[i])) return null
  }
  return { participant, active: isActive(clause, participant.to) }
}

/** So many words may stand before the subject. */
const FARTHEST = 6

/** "Di hadapan mereka, Dedi …": an adverbial set off by a comma stands before the clause; where it ends. */
function openingEnd({ tokens }: Clause, before: number): number {
  if (!OPENING.has(tokens[0]?.norm ?? '')) return 0
  const comma = tokens.slice(0, before).findLastIndex(({ text }) => text === ',')
  return comma < 0 || before - comma > FARTHEST ? 0 : comma + 1
}

const OPENING = new Set(
  'di pada dalam saat ketika usai seusai setelah sesudah selepas sebelum menjelang jelang melalui lewat'.split(' '),
)

const PASSIVE_STARTS = new Set(
  'diduga dilaporkan dipanggil diperiksa dicopot dikenai dijatuhi disebut diketahui terlihat tertangkap terbukti kedapatan ditetapkan'.split(
    ' ',
  ),
)

const isPassiveVerb = wordFact(({ norm }) => PASSIVE_STARTS.has(norm) || /^di[a-z]{4,}/.test(norm))
const isActiveVerb = wordFact(({ norm }) => /^(?:me|ber)[a-z]{4,}/.test(norm) || norm === 'hadir' || norm === 'ikut')

/** The first verb after the subject decides: me- and ber- are its own acts, di- and ter- happen to it. */
function isActive(clause: Clause, from: number): boolean {
  for (let i = from; i < Math.min(from + 12, clause.tokens.length); i++) {
    if (isPassiveVerb(clause.tokens[i])) return false
    if (isActiveVerb(clause.tokens[i])) return true
  }
  return true
}
