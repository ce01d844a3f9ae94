import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { partialPath } from './partial-file.js'

/** How far a run has come: the first `bytes` bytes of the partial file hold everything up to `state`. */
export interface Checkpoint {
  readonly bytes: number
  /** What the run needs to go on from here; plain data. */
  readonly state: unknown
}

/** What an interrupted run left. */
export interface Journal {
  /** Identifies inputs, options and rules: only the same run may go on. */
  readonly fingerprint: string
  /** The last checkpoint that the partial file holds in full; null where the run came to none. */
  readonly checkpoint: Checkpoint | null
  /** Notes taken before that checkpoint. */
  readonly notes: readonly unknown[]
  /** Length in bytes of the journal up to that checkpoint. */
  readonly length: number
}

export function journalPath(path: string): string {
  return `${path}.state`
}

/**
 * The file `NAME.state` beside a partial output: JSON Lines, first the fingerprint of the run, then checkpoints and notes. Lines are only ever
 * added, a checkpoint after the bytes that it speaks of were forced to the disk, so a run that was killed leaves at worst half a last line.
 */
export class JournalWriter {
  readonly #path: string
  readonly #descriptor: number
  #pending = ''

  /** @param resume the journal to go on with; null starts anew */
  constructor(output: string, fingerprint: string, resume: Journal | null) {
    this.#path = journalPath(output)
    this.#descriptor = openSync(this.#path, resume === null ? 'w' : 'r+', 0o666)
    if (resume === null) writeSync(this.#descriptor, toLine({ fingerprint }), 0)
    else ftruncateSync(this.#descriptor, resume.length)
  }

  /** Takes a note; it counts from the next checkpoint on. */
  note(note: unknown): void {
    this.#pending += toLine({ note })
  }

  add(checkpoint: Checkpoint): void {
    const lines = this.#pending + toLine(checkpoint)
    this.#pending = ''
    writeSync(this.#descriptor, lines, statSync(this.#path).size)
    fsyncSync(this.#descriptor)
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  remove(): void {
    this.close()
    rmSync(this.#path, { force: true })
  }
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** Reads what an interrupted run left for this output; null where it left nothing. */
export function readJournal(output: string): Journal | null {
  if (!existsSync(journalPath(output)) || !existsSync(partialPath(output))) return null
  const [head, ...lines] = readFileSync(journalPath(output), 'utf8').split('\n').slice(0, -1)
  const fingerprint = parse(head)?.fingerprint
  if (head === undefined || typeof fingerprint !== 'string') return null
  const available = statSync(partialPath(output)).size
  let length = Buffer.byteLength(head) + 1
  let [checkpoint, known, wholeLength]: [Checkpoint | null, number, number] = [null, 0, length]
  const notes: unknown[] = []
  for (const line of lines) {
    length += Buffer.byteLength(line) + 1
    const entry = parse(line)
    if (entry === null || (typeof entry.bytes === 'number' && entry.bytes > available)) break
    if ('note' in entry) notes.push(entry.note)
    else [checkpoint, known, wholeLength] = [entry as unknown as Checkpoint, notes.length, length]
  }
  return { fingerprint, checkpoint, notes: notes.slice(0, known), length: wholeLength }
}

function parse(line: string | undefined): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
