import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'

const BUFFER_LENGTH = 64 * 1024

/** Where the text goes until the file is whole. */
export function partialPath(path: string): string {
  return `${path}.partial`
}

/**
 * A file that appears under its name only when it is whole: text goes to `NAME.partial`, which `commit` renames. A link is followed, so that it
 * stays a link. What is no ordinary file (`/dev/null`, a named pipe) cannot be replaced and is written to directly.
 */
export class PartialFile {
  readonly #path: string
  readonly #target: string
  readonly #descriptor: number
  #pending = ''
  #length: number

  /**
   * @param path the final name
   * @param keep bytes of an existing partial file to keep and write on after; 0 starts anew
   * @throws the system's error (`ENOENT`, `EACCES`, `EISDIR` …)
   */
  constructor(path: string, keep = 0) {
    this.#path = finalPath(path)
    this.#target = isReplaceable(this.#path) ? partialPath(this.#path) : this.#path
    this.#descriptor = openSync(this.#target, keep > 0 ? 'r+' : 'w', 0o666)
    if (keep > 0) ftruncateSync(this.#descriptor, keep)
    this.#length = keep
  }

  write(text: string): void {
    this.#pending += text
    if (this.#pending.length >= BUFFER_LENGTH) this.#flush()
  }

  /** Forces everything written so far to the disk and returns the number of bytes. */
  checkpoint(): number {
    this.#flush()
    if (this.#target !== this.#path) fsyncSync(this.#descriptor)
    return this.#length
  }

  /** Makes the file appear under its name. */
  commit(): void {
    this.checkpoint()
    closeSync(this.#descriptor)
    if (this.#target !== this.#path) renameSync(this.#target, this.#path)
  }

  /** Ends writing and leaves the partial file where it is. */
  close(): void {
    closeSync(this.#descriptor)
  }

  /** Ends writing and removes the partial file. */
  discard(): void {
    this.close()
    if (this.#target !== this.#path) rmSync(this.#target, { force: true })
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending)
    this.#pending = ''
    // a nearly full disk takes a part and fails at the next call
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(this.#descriptor, bytes, done, bytes.length - done, this.#position(done))
      done += written
    }
    this.#length += bytes.length
  }

  /** Devices and pipes have no positions. */
  #position(done: number): number | null {
    return this.#target === this.#path ? null : this.#length + done
  }
}

/** True where a finished file may be put in the place of what stands there. */
export function isReplaceable(path: string): boolean {
  return !existsSync(path) || lstatSync(path).isFile()
}

/** Where a path leads to: a link is followed. */
export function finalPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}
