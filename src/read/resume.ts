import { diagnose } from './diagnose.js'
import type { Position, ReadItem } from './item.js'
import type { Decoded } from './source.js'

/** Leaves out the files that an earlier run has done. */
export class Resume {
  #at: Position | undefined

  constructor(at: Position | undefined) {
    this.#at = at
  }

  /** True until the file to go on with has come up. */
  get waiting(): boolean {
    return this.#at !== undefined
  }

  /** True for files before the one to go on with. */
  passesOver(path: string): boolean {
    return this.#at !== undefined && this.#at.path !== path
  }

  /** The position in the file that comes now; once. */
  take(): Position | undefined {
    const at = this.#at
    this.#at = undefined
    return at
  }

  *end(): Generator<ReadItem> {
    if (this.#at === undefined) return
    const message =
      'The run to be gone on with stopped in this file, which is not among the inputs any more: nothing was read.'
    yield { kind: 'diagnostic', diagnostic: diagnose('error', 'resume-file-missing', this.#at, message) }
  }
}

/** Counts the records of one file, gives each step its position and leaves out the steps done before. */
export class Counter {
  readonly #path: string
  readonly #done: { readonly record: number; readonly part: number }
  #record: number
  #part = 0

  constructor(path: string, done: Position | undefined) {
    this.#path = path
    this.#done = { record: done?.record ?? 0, part: done?.part ?? 0 }
    this.#record = done?.seek?.record ?? 0
  }

  /** Null for a step that was done before. */
  place(step: Decoded): ReadItem | null {
    const before = this.#record
    this.#record += step.records
    this.#part = step.records > 0 ? 0 : this.#part + (step.kind === 'article' ? 1 : 0)
    const ahead = this.#record - this.#done.record || this.#part - this.#done.part
    // what is said between two records is better said twice than never
    if (ahead < 0 || (ahead === 0 && (step.kind !== 'diagnostic' || step.records > 0))) return null
    if (step.kind === 'diagnostic') return { kind: 'diagnostic', diagnostic: step.diagnostic }
    const position = {
      path: this.#path,
      record: this.#record,
      part: this.#part === 0 ? null : this.#part,
      seek: step.seek ?? null,
    }
    if (step.kind === 'article') return { kind: 'article', article: step.article, position }
    // of a group that was done in part, each record is one article
    const done = Math.max(0, this.#done.record - before)
    return { kind: 'passed', count: step.articles - done, position }
  }
}
