import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from './diagnose.js'
import type { ReadItem } from './item.js'

/** A file of the wrong kind is wrong on every line: this many are told, the rest is counted. */
const MOST = 20

/** Keeps one file from filling the screen. */
export class DiagnosticLimit {
  readonly #counts = new Map<string, { readonly first: Diagnostic; count: number }>()

  allows(diagnostic: Diagnostic): boolean {
    const known = this.#counts.get(diagnostic.code)
    if (known === undefined) this.#counts.set(diagnostic.code, { first: diagnostic, count: 1 })
    else known.count++
    return known === undefined || known.count <= MOST
  }

  /** One line for each kind of diagnostic of which some were held back. */
  *rest(): Generator<ReadItem> {
    for (const { first, count } of this.#counts.values()) {
      if (count <= MOST) continue
      const message = `The same (${first.code}) ${count - MOST} times more in this file.`
      yield { kind: 'diagnostic', diagnostic: diagnose(first.severity, first.code, { path: first.path }, message) }
    }
  }
}
