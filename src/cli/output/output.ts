import type { Journal } from '../../write/journal.js'

/** Where the text of a run goes. */
export interface Output {
  /** What an interrupted run left that this one goes on with; null for a new run. */
  readonly resumed: Journal | null
  /** True when nobody reads any more (`| head`): the run may stop, and that is no error. */
  readonly closed: boolean
  write(text: string): Promise<void> | void
  /** Something that a run which goes on must know besides its state, such as a diagnostic. */
  note(note: unknown): void
  /** Called after each record: remembers now and then how far the run has come. `state` is asked for only then. */
  advance(state: () => unknown): void
  /** Everything is written: the result appears. */
  finish(): Promise<void>
  /** The run was interrupted: remembers how far it has come and gives what the user should know. */
  interrupt(state: () => unknown): string | null
  /** The run failed; gives what the user should know. */
  abandon(): string | null
}
