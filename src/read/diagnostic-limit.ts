import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from './diagnose.js'
import type { ReadItem } from './item.js'

/** Keeps one file from filling the screen: a file of the wrong kind is wrong on every line. So many of a kind are told, the rest is counted. */
export class DiagnosticLimit {
  readonly #most: number
  readonly #counts = new Map<string, { readonly first: Diagnostic; count: number }>()

  constructor(most: number) {
    this.#most = most
  }

  allows(diagnostic: Diagnostic): boolean {
    const known = this.#counts.get(diagnostic.code)
    if (known === undefined) this.#counts.set(diagnostic.code, { first: diagnostic, count: 1 })
    else known.count++
    return known === undefined || known.count <= this.#most
  }

  /** One line for each kind of diagnostic of which some were held back. */
  *rest(): Generator<ReadItem> {
    for (const { first, count } of this.#counts.values()) {
      if (count <= this.#most) continue
      const message = `The same (${first.code}) ${count - this.#most} times more in this file.`
      yield { kind: 'diagnostic', diagnostic: diagnose(first.severity, first.code, { path: first.path }, message) }
    }
  }
}
