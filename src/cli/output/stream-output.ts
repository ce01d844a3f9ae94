import type { Writable } from 'node:stream'
import type { Output } from './output.js'

/** Standard output. Waits while the reader is slow; a reader that has gone away (EPIPE) is no error. */
export class StreamOutput implements Output {
  readonly resumed = null
  readonly #stream: Writable
  #error: NodeJS.ErrnoException | null = null

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error) => {
      this.#error ??= error
    })
  }

  get closed(): boolean {
    return this.#error?.code === 'EPIPE'
  }

  write(text: string): Promise<void> | void {
    this.#check()
    if (text === '' || this.closed || this.#stream.write(text)) return
    return this.#drained()
  }

  note(): void {}

  advance(): void {}

  async finish(): Promise<void> {
    if (!this.closed) await new Promise((resolve) => this.#stream.write('', resolve))
    // the error event comes after the callback
    await new Promise(setImmediate)
    this.#check()
  }

  interrupt(): null {
    return null
  }

  abandon(): null {
    return null
  }

  #check(): void {
    if (this.#error !== null && !this.closed) throw this.#error
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#stream.off('drain', done).off('error', done).off('close', done)
        resolve()
      }
      this.#stream.on('drain', done).on('error', done).on('close', done)
    })
  }
}
