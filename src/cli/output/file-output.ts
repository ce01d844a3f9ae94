import { type Journal, JournalWriter, journalPath, readJournal } from '../../write/journal.js'
import { finalPath, isReplaceable, PartialFile, partialPath } from '../../write/partial-file.js'
import { ApplicationError } from '../errors.js'
import type { Output } from './output.js'

export interface FileOutputOptions {
  readonly path: string
  /** Identifies inputs, options and rules; null for short work that is done again rather than resumed. */
  readonly fingerprint: string | null
  readonly resume: boolean
  /** Least time between two checkpoints: each forces the data to the disk. */
  readonly checkpointMilliseconds?: number
}

const CHECKPOINT_MILLISECONDS = 1000

/** A file that appears when it is whole, with a journal beside it from which an interrupted run goes on. */
export class FileOutput implements Output {
  readonly resumed: Journal | null
  readonly closed = false
  readonly #path: string
  readonly #interval: number
  readonly #file: PartialFile
  readonly #journal: JournalWriter | null
  #last = Date.now()
  #resumable: boolean

  /** @throws ApplicationError where the interrupted run was another one; the system's error where the file cannot be made */
  constructor({ path, fingerprint, resume, checkpointMilliseconds = CHECKPOINT_MILLISECONDS }: FileOutputOptions) {
    this.#path = finalPath(path)
    this.#interval = checkpointMilliseconds
    this.resumed = resume && fingerprint !== null ? findJournal(this.#path, fingerprint) : null
    this.#resumable = this.resumed !== null
    this.#file = new PartialFile(this.#path, this.resumed?.checkpoint?.bytes)
    const journals = fingerprint !== null && isReplaceable(this.#path)
    this.#journal = journals ? new JournalWriter(this.#path, fingerprint, this.resumed) : null
  }

  write(text: string): void {
    this.#file.write(text)
  }

  note(note: unknown): void {
    this.#journal?.note(note)
  }

  advance(state: () => unknown): void {
    const now = Date.now()
    if (now - this.#last < this.#interval) return
    this.#checkpoint(state())
    this.#last = now
  }

  async finish(): Promise<void> {
    this.#file.commit()
    this.#journal?.remove()
  }

  interrupt(state: () => unknown): string | null {
    this.#checkpoint(state())
    return this.abandon()
  }

  /** Keeps what a later run can go on with, removes anything less. */
  abandon(): string | null {
    if (!this.#resumable) {
      this.#journal?.remove()
      this.#file.discard()
      return null
    }
    this.#journal?.close()
    this.#file.close()
    return `what is whole is kept in ${partialPath(this.#path)}; the same command with --resume goes on from there`
  }

  #checkpoint(state: unknown): void {
    const bytes = this.#file.checkpoint()
    this.#journal?.add({ bytes, state })
    this.#resumable = this.#journal !== null
  }
}

/** The journal of the same run, null where there is none or it came to no checkpoint. */
function findJournal(path: string, fingerprint: string): Journal | null {
  const journal = readJournal(path)
  if (journal === null || journal.fingerprint === fingerprint) return journal?.checkpoint ? journal : null
  throw new ApplicationError(
    `${path}: cannot go on with the interrupted run: inputs, flags, rules or version have changed; ` +
      `repeat that run as it was, or leave out --resume to start anew (its state is in ${journalPath(path)})`,
  )
}
