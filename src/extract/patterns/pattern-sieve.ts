/**
 * Which patterns can still match once word classes are known and mentions are not: those whose words and word classes
 * all stand in the sentence, in whatever order. A few set memberships a pattern, so that most sentences cost nearly nothing.
 */
import type { CompiledPattern } from './match.js'
import { PatternNeeds } from './pattern-needs.js'
import type { TagSet, TermRow } from './term.js'

interface Entry<T> {
  readonly value: T
  readonly needs: readonly number[]
}

export class PatternSieve<T> {
  readonly #entries: Entry<T>[] = []
  readonly #needs: PatternNeeds

  /** @param later tags that words alone do not give: a pattern's need of one is taken as met */
  constructor(tags: TagSet, later: readonly string[]) {
    this.#needs = new PatternNeeds(tags, later)
  }

  add({ steps }: CompiledPattern, value: T): void {
    this.#entries.push({ value, needs: this.#needs.of(steps.map(({ node }) => node)) })
  }

  /** Whether a pattern whose value is accepted can match in a sentence. */
  mayMatch(row: TermRow, accepts: (value: T) => boolean): boolean {
    const last = this.#needs.lastIn(row)
    return this.#entries.some(({ value, needs }) => needs.every((need) => (last[need] ?? -1) >= 0) && accepts(value))
  }
}
