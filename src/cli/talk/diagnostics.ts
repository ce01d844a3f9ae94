import type { Diagnostic } from '../../model/diagnostic.js'
import { PartialFile } from '../../write/partial-file.js'
import { toJson } from '../../write/plain-text.js'
import { say, type Terminal } from '../terminal.js'
import { diagnosticLine } from './diagnostic-line.js'

export interface DiagnosticsOptions {
  readonly quiet?: boolean | undefined
  readonly verbose?: boolean | undefined
  /** File for all of them. */
  readonly errors?: string | undefined
}

/** A file with a thousand broken lines is told about so many times; the errors file has them all. */
const MOST_OF_A_KIND = 5

/** Passes on what is wrong with inputs: on stderr as it comes up, and in full to the errors file. */
export class Diagnostics {
  readonly #terminal: Terminal
  readonly #options: DiagnosticsOptions
  readonly #file: PartialFile | null
  readonly #said = new Map<string, number>()

  constructor(terminal: Terminal, options: DiagnosticsOptions) {
    this.#terminal = terminal
    this.#options = options
    this.#file = options.errors === undefined ? null : new PartialFile(options.errors)
  }

  get hasFile(): boolean {
    return this.#file !== null
  }

  /** Passes one on, already read in an earlier run or not: the file is written anew each time. */
  add(diagnostic: Diagnostic): void {
    this.#file?.write(`${toJson(diagnostic)}\n`)
    if (this.#isSaid(diagnostic.severity)) this.#say(diagnostic)
  }

  finish(): void {
    this.#file?.commit()
  }

  abandon(): void {
    this.#file?.discard()
  }

  #isSaid(severity: Diagnostic['severity']): boolean {
    if (severity === 'error') return true
    return severity === 'warning' ? !this.#options.quiet : Boolean(this.#options.verbose)
  }

  #say(diagnostic: Diagnostic): void {
    const kind = `${diagnostic.path}\n${diagnostic.code}`
    const times = (this.#said.get(kind) ?? 0) + 1
    this.#said.set(kind, times)
    if (times <= MOST_OF_A_KIND || this.#options.verbose) say(this.#terminal, diagnosticLine(diagnostic))
    else if (times === MOST_OF_A_KIND + 1) {
      say(
        this.#terminal,
        diagnosticLine({
          ...diagnostic,
          line: null,
          record: null,
          message: 'more of the same; --errors FILE lists them all.',
        }),
      )
    }
  }
}
