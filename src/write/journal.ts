import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { partialPath } from './partial-file.js'

/** How far a run has come: everything before `items` is in the first `bytes` bytes of the partial file. */
export interface Checkpoint {
  /** Records of the input (extracted, or passed over by the prefilter) that are done. */
  readonly items: number
  readonly bytes: number
  /** Articles and events written, by the counts of the summary. */
  readonly counts: Readonly<Record<string, number>>
}

export interface Journal {
  /** Identifies inputs, options and rules: only the same run may go on. */
  readonly fingerprint: string
  readonly checkpoint: Checkpoint
}

export function journalPath(path: string): string {
  return `${path}.state`
}

/**
 * The file `NAME.state` beside a partial output: JSON Lines, first the fingerprint of the run, then one line a checkpoint. Lines are only ever
 * added, each after the bytes that it speaks of were forced to the disk, so a run that was killed leaves at worst half a last line.
 */
export class JournalWriter {
  readonly #path: string
  readonly #descriptor: number

  constructor(output: string, fingerprint: string, start: Checkpoint | null) {
    this.#path = journalPath(output)
    this.#descriptor = openSync(this.#path, 'w', 0o666)
    this.#line({ fingerprint })
    if (start !== null) this.add(start)
  }

  add(checkpoint: Checkpoint): void {
    this.#line(checkpoint)
    fsyncSync(this.#descriptor)
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  remove(): void {
    this.close()
    rmSync(this.#path, { force: true })
  }

  #line(value: unknown): void {
    writeSync(this.#descriptor, `${JSON.stringify(value)}\n`)
  }
}

const START: Checkpoint = { items: 0, bytes: 0, counts: {} }

/** What an interrupted run left for this output: its last checkpoint that the partial file holds in full; null where nothing was left. */
export function readJournal(output: string): Journal | null {
  if (!existsSync(journalPath(output)) || !existsSync(partialPath(output))) return null
  const lines = readFileSync(journalPath(output), 'utf8').split('\n').slice(0, -1)
  const [head, ...rest] = lines.map(parseLine).filter((line) => line !== null)
  if (typeof head?.fingerprint !== 'string') return null
  const length = statSync(partialPath(output)).size
  const checkpoint = (rest as unknown[]).filter(isCheckpoint).findLast((point) => point.bytes <= length)
  return { fingerprint: head.fingerprint, checkpoint: checkpoint ?? START }
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function isCheckpoint(line: unknown): line is Checkpoint {
  const { items, bytes, counts } = line as Partial<Checkpoint>
  return Number.isInteger(items) && Number.isInteger(bytes) && typeof counts === 'object' && counts !== null
}
