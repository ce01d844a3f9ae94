import type { Readable } from 'node:stream'
import type { Event } from '../../model/event.js'
import { createPipeline, type Pipeline } from '../../pipeline.js'
import { type InputKind, kindOfFile, lookAt } from '../../query/kind.js'
import { NoEventsError, readEvents } from '../../query/read-events.js'
import { read } from '../../read/index.js'
import { outcomeOf } from '../extraction/outcome.js'
import { type ReadFlags, readOptionsOf } from '../flags/options.js'
import type { Diagnostics } from '../talk/diagnostics.js'
import type { Terminal } from '../terminal.js'

/** Gives the events of all inputs: of files of events as they stand there, of everything else by extracting them. */
export class EventSources {
  /** True once an input could not be read. */
  failed = false
  readonly #terminal: Terminal
  readonly #diagnostics: Diagnostics
  readonly #flags: ReadFlags
  #pipeline: Pipeline | null = null

  constructor(terminal: Terminal, diagnostics: Diagnostics, flags: ReadFlags) {
    this.#terminal = terminal
    this.#diagnostics = diagnostics
    this.#flags = flags
  }

  /** Events in the order of the inputs, those of one article together. */
  async *read(inputs: readonly string[]): AsyncGenerator<readonly Event[]> {
    for (const input of inputs) yield* input === '-' ? this.#stdin() : this.#path(input)
  }

  #path(path: string): AsyncGenerator<readonly Event[]> {
    return this.#source(path, kindOfFile(path), this.#terminal.stdin)
  }

  async *#stdin(): AsyncGenerator<readonly Event[]> {
    const { kind, stream } = await lookAt(this.#terminal.stdin)
    yield* this.#source('-', kind, stream)
  }

  #source(input: string, kind: InputKind, stdin: Readable): AsyncGenerator<readonly Event[]> {
    if (kind === 'other-events') {
      throw new NoEventsError(
        `${input}: these events are no JSON Lines; make a file that can be queried with netralitas extract … --output events.jsonl`,
      )
    }
    return kind === 'events' ? readEvents(input, stdin) : this.#extract(input, stdin)
  }

  async *#extract(input: string, stdin: Readable): AsyncGenerator<readonly Event[]> {
    this.#pipeline ??= await createPipeline()
    for await (const item of read([input], readOptionsOf(this.#flags, { stdin }))) {
      if (item.kind === 'diagnostic') this.#report(item.diagnostic)
      if (item.kind !== 'article') continue
      const { events, fault } = outcomeOf(this.#pipeline, item.article)
      if (fault !== null) this.#report(fault)
      if (events.length > 0) yield events
    }
  }

  #report(diagnostic: Parameters<Diagnostics['add']>[0]): void {
    this.failed ||= diagnostic.severity === 'error'
    this.#diagnostics.add(diagnostic)
  }
}
