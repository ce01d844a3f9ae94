import { DIRECTIVE_PASSIVES, NEW_TOPIC_OPENINGS, OWN_WORDS } from '../../lexicon/speech-verbs.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { Attribution, AttributionKind } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import type { Clause } from './clause.js'
import type { Cue } from './cue-shape.js'
import { findReading, type Reading } from './reading.js'
import { NOBODY, SpeakerState, type Voice } from './speaker-state.js'

interface Said {
  readonly voice: Voice
  readonly cue: Span | null
  readonly kind: AttributionKind | null
}

/** The walk over the sentences in order, with what is known about the speaker so far. */
export class Walk {
  private readonly state: SpeakerState
  /** Authors by reader: "Sekda membacakan sambutan Gubernur" makes the Sekda's words the Gubernur's. */
  private readonly authorOf = new Map<number, number>()
  private readonly done: Attribution[] = []

  constructor(
    private readonly clauses: readonly Clause[],
    private readonly cues: readonly (Cue | null)[],
    private readonly owners: ReadonlyMap<number, number>,
    private readonly isNamed: (entity: number) => boolean,
    private readonly isAccused: (entity: number) => boolean,
  ) {
    this.state = new SpeakerState(isNamed)
  }

  step(index: number): Attribution {
    const clause = this.clauses[index]
    if (!clause) throw new RangeError(`no sentence ${index}`)
    this.state.enters(clause)
    const reading = findReading(clause)
    const said = this.delegated(reading, this.said(index, clause))
    this.noteReading(reading, said.voice)
    const { speaker, reader } = this.authored(clause, said.voice)
    if (!said.kind) this.state.tells(clause)
    else if (!this.isRetold(said, clause)) this.state.speaks(said.voice, clause)
    const attribution: Attribution = {
      sentence: index,
      speaker,
      institution: said.voice.institution,
      cue: said.cue,
      kind: said.kind,
      ...(reader === null ? {} : { reader }),
      inForce: this.state.inForce(),
    }
    this.done.push(attribution)
    return attribution
  }

  /** "Dosen itu mengaku diajak temannya": what somebody told before without a name admits is told by whom the article cites. */
  private isRetold({ voice, kind }: Said, { participants }: Clause): boolean {
    if (kind !== 'indirect' || voice.entity === null || !this.isAccused(voice.entity)) return false
    return this.state.namedSpeaker() && !participants.some((one) => one.entity === voice.entity && one.indefinite)
  }

  private said(index: number, clause: Clause): Said {
    const owner = this.ownerOf(index, clause)
    const cue = owner === null ? null : (this.cues[owner] ?? null)
    const source = owner === null ? null : this.clauses[owner]
    if (!cue || !source) return this.withoutCue(clause)
    return { voice: this.voiceOf(cue, source), cue: cueSpan(source, cue), kind: kindOf(clause, cue) }
  }

  /** The sentence whose cue holds here: the own one, or that of the quotation which this sentence lies in. */
  private ownerOf(index: number, clause: Clause): number | null {
    if (this.cues[index]) return index
    for (const q of clause.quotations) {
      const owner = this.owners.get(q)
      if (owner !== undefined) return owner
    }
    return null
  }

  private voiceOf(cue: Cue, clause: Clause): Voice {
    if (cue.speaker === 'unknown') return NOBODY
    if (cue.speaker === 'pronoun')
      return cue.way === 'active' ? this.state.subjectPronoun(clause) : this.state.pronoun(clause)
    return { entity: cue.speaker.entity, institution: cue.speaker.institution }
  }

  /** A quotation that goes on; or a sentence that the next one points back to ("Hal itu disampaikan X"). */
  private withoutCue(clause: Clause): Said {
    const next = this.cues[clause.sentence.index + 1]
    const nextClause = this.clauses[clause.sentence.index + 1]
    if (next?.pointsBack && nextClause && typeof next.speaker === 'object') {
      return { voice: this.voiceOf(next, nextClause), cue: cueSpan(nextClause, next), kind: 'passive' }
    }
    if (!isDirective(clause) && !isMostlyQuoted(clause)) return { voice: NOBODY, cue: null, kind: null }
    const goesOn = this.state.hasSpoken() && !NEW_TOPIC_OPENINGS.has(clause.tokens[0]?.norm ?? '')
    const voice = goesOn ? this.state.pronoun(clause) : this.firstSpeakerAfter(clause.sentence.index)
    return { voice, cue: null, kind: voice.entity === null && voice.institution === null ? null : 'carried' }
  }

  /** A quotation set before the article begins, or an order without an agent in its lede, belongs to whom the next sentences cite. */
  private firstSpeakerAfter(index: number): Voice {
    for (let s = index + 1; s < Math.min(index + 5, this.cues.length); s++) {
      const speaker = this.cues[s]?.speaker
      if (typeof speaker === 'object') return { entity: speaker.entity, institution: speaker.institution }
    }
    return NOBODY
  }

  /** "Kepala Badan melalui Kabid Deva Lestari mengatakan": who is told by his office only lets the other one speak. */
  private delegated(reading: Reading | null, said: Said): Said {
    if (!this.isDelegation(reading) || said.voice.entity !== reading?.author) return said
    return { ...said, voice: { entity: reading.reader, institution: null } }
  }

  private isDelegation(reading: Reading | null): boolean {
    if (!reading?.through || reading.reader === null) return false
    return this.isNamed(reading.reader) && !this.isNamed(reading.author)
  }

  private noteReading(reading: Reading | null, voice: Voice): void {
    if (!reading || this.isDelegation(reading)) return
    const reader = reading.reader ?? voice.entity
    if (reader !== null && reader !== reading.author) this.authorOf.set(reader, reading.author)
  }

  private authored(clause: Clause, voice: Voice): { speaker: number | null; reader: number | null } {
    const author = voice.entity === null ? undefined : this.authorOf.get(voice.entity)
    if (author === undefined) return { speaker: voice.entity, reader: this.readerOf(voice.entity) }
    if (clause.tokens.some(isOwnWord) && !findReading(clause)) {
      this.authorOf.delete(voice.entity ?? -1)
      return { speaker: voice.entity, reader: null }
    }
    return { speaker: author, reader: voice.entity }
  }

  /** "Gubernur dalam sambutan yang dibacakan Sekda berharap": the author is named as the speaker, his reader goes beside. */
  private readerOf(speaker: number | null): number | null {
    for (const [reader, author] of this.authorOf) if (author === speaker) return reader
    return null
  }
}

function cueSpan(clause: Clause, cue: Cue): Span {
  return { start: clause.tokens[cue.from]?.start ?? 0, end: clause.tokens[cue.to - 1]?.end ?? 0 }
}

function kindOf(clause: Clause, cue: Cue): AttributionKind {
  if (clause.quotations.length > 0) return 'direct'
  return cue.way === 'passive' ? 'passive' : 'indirect'
}

const isOwnWord = wordFact(({ norm }) => OWN_WORDS.has(norm))
const isDirectiveVerb = wordFact(({ norm }) => DIRECTIVE_PASSIVES.has(norm))

/** "ASN diminta netral": an order or plea that names no one who gave it. */
function isDirective(clause: Clause): boolean {
  return clause.tokens.some((token, i) => isDirectiveVerb(token) && clause.quoted[i] === 0)
}

/** Half of the words or more are quoted: the sentence is speech, not a sentence with a quoted term. */
function isMostlyQuoted(clause: Clause): boolean {
  if (clause.quotations.length === 0) return false
  let quoted = 0
  for (const bit of clause.quoted) quoted += bit
  return quoted * 2 >= clause.tokens.length
}
