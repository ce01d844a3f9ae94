import { type Automaton, buildAutomaton, HIDDEN, ROOT } from './gate/automaton.js'
import { BREAK, HIDING_BYTES, type Meaning, meaningAt, NOTHING, TAG } from './gate/hidden.js'
import { tagEnd } from './gate/tag-end.js'
import { GATE_TERMS, type GateTerms } from './gate-terms.js'
import type { Gate } from './item.js'

export { GATE_TERMS, type GateTerms } from './gate-terms.js'

const GAP = 0x20
/** Tags, entities and escapes that a single word is followed through. */
const MOST_HIDDEN = 24

/**
 * Makes the test that decides on raw bytes whether a record can hold an event at all (a term of each list): text, JSON or HTML in UTF-8,
 * UTF-16 or a one-byte encoding. Words cut by tags, entities, escapes, soft hyphens and zero-width characters are found;
 * compressed bytes always pass. A record that is ruled out lacks the terms of a list once it is read and normalised, too.
 */
export function createGate(terms: GateTerms = GATE_TERMS): Gate {
  const scanner = new Scanner(buildAutomaton(terms, HIDING_BYTES), terms.length)
  return (bytes, start, end) => isCompressed(bytes, start) || scanner.scan(bytes, start, end)
}

let shared: Gate | null = null

/** The gate that ships with the tool: `read(inputs, { gate: mayHoldEvent })`. Made on first use. */
export const mayHoldEvent: Gate = (bytes, start, end) => {
  shared ??= createGate()
  return shared(bytes, start, end)
}

/** gzip, zip, Zstandard. */
function isCompressed(bytes: Buffer, start: number): boolean {
  const [one, two] = [bytes[start], bytes[start + 1]]
  return (
    (one === 0x1f && two === 0x8b) ||
    (one === 0x28 && two === 0xb5) ||
    (one === 0x50 && two === 0x4b && (bytes[start + 2] ?? 32) < 8)
  )
}

class Scanner {
  readonly #automaton: Automaton
  /** A bit for each list. */
  readonly #all: number
  /** The state behind a gap that goes on with nothing: at the start, and between words. */
  readonly #gap: number
  #found = 0

  constructor(automaton: Automaton, lists: number) {
    this.#automaton = automaton
    this.#all = (1 << lists) - 1
    this.#gap = this.#step(ROOT, GAP)
  }

  scan(bytes: Buffer, start: number, end: number): boolean {
    const { next, classes, accepting } = this.#automaton
    this.#found = 0
    let state = this.#gap
    for (let at = start; at < end; at++) {
      const following = next[state + (classes[bytes[at] as number] as number)] as number
      if (following < accepting) {
        state = following
        continue
      }
      if (this.#accept(following)) {
        if (this.#enough()) return true
        state = following
      } else {
        const meaning = meaningAt(bytes, at, end)
        if (meaning.code === TAG && this.#behindTag(bytes, at + meaning.length, end, state)) return true
        state = this.#feed(state, meaning)
        if (this.#accept(state) && this.#enough()) return true
        if (meaning.code === BREAK && this.#behindBreak(bytes, at + 2, end, state)) return true
        at += this.#lengthOf(meaning, state) - 1
      }
    }
    return this.#accept(this.#step(state, GAP)) && this.#enough()
  }

  /** Notes the terms that end in this state; false for a state that is none. */
  #accept(state: number): boolean {
    const { accepting, groups, width } = this.#automaton
    const ended = groups[(state - accepting) / width]
    if (ended === undefined) return false
    this.#found |= ended
    return true
  }

  #enough(): boolean {
    return this.#found === this.#all
  }

  /** A word or phrase that has begun may go on behind the tag; the tag itself is read as well, for what stands in it. */
  #behindTag(bytes: Buffer, at: number, end: number, state: number): boolean {
    if (!this.#begun(state)) return false
    const behind = tagEnd(bytes, at, end)
    return this.#follow(bytes, behind, end, state) || this.#follow(bytes, behind, end, this.#step(state, GAP))
  }

  /** A word that starts behind the two characters of an escaped break. */
  #behindBreak(bytes: Buffer, at: number, end: number, state: number): boolean {
    if (this.#begun(state)) return false
    return this.#follow(bytes, at, end, state)
  }

  /** True in the middle of a term. */
  #begun(state: number): boolean {
    return state !== ROOT && state !== this.#gap
  }

  /** Only as long as a term holds that began before, jumping over tags: one that begins behind the tag is found without following. */
  #follow(bytes: Buffer, start: number, end: number, from: number): boolean {
    const { next, classes, depths, width } = this.#automaton
    let hidden = 0
    let behind = 0
    for (let state = from, at = start; at < end && (depths[state / width] as number) >= behind; ) {
      const before = state
      const following = next[state + (classes[bytes[at] as number] as number)] as number
      const meaning = following === HIDDEN ? meaningAt(bytes, at, end) : null
      if (meaning !== null && ++hidden > MOST_HIDDEN) return false
      if (meaning?.code === TAG) at = tagEnd(bytes, at + meaning.length, end)
      else {
        state = meaning === null ? following : this.#feed(state, meaning)
        at += meaning === null ? 1 : this.#lengthOf(meaning, state)
      }
      // a gap of any length is one character of a term
      if (state !== before || state === ROOT) behind++
      if (this.#accept(state) && this.#enough()) return true
    }
    return false
  }

  #feed(state: number, { code }: Meaning): number {
    return code === NOTHING ? state : this.#step(state, code === TAG || code === BREAK ? GAP : code)
  }

  #step(state: number, code: number): number {
    const { next, classes } = this.#automaton
    // a decoded character is what it is and hides nothing
    return next[state + Math.max(classes[code] as number, 1)] as number
  }

  /** `\n` inside a phrase is a break; elsewhere its letter is read too, since "\netral" may be no escape. */
  #lengthOf({ code, length }: Meaning, state: number): number {
    return code === BREAK && this.#begun(state) ? 2 : length
  }
}
