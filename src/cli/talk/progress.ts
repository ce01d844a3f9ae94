import type { SingleBar } from 'cli-progress'
import type { RunSummary } from '../../write/index.js'
import { escapeControls } from '../../write/plain-text.js'
import type { Terminal } from '../terminal.js'

const NAME_WIDTH = 24
const MEGABYTE = 1e6

/** A line on stderr that says how far the run has come, on a terminal only. */
export class Progress {
  #bar: SingleBar | null = null
  readonly #started = Date.now()
  #path = ''
  #doneBefore = 0
  #bytesRead = 0

  /** @param total gives the bytes of all inputs, null where that is not known; null itself where no progress is wanted */
  static async open(terminal: Terminal, total: (() => Promise<number | null>) | null): Promise<Progress> {
    const progress = new Progress()
    if (total !== null && terminal.stderr.isTTY === true) await progress.#start(terminal, await total())
    return progress
  }

  /** Notes that `bytesRead` bytes of an input are read. */
  read(path: string, bytesRead: number): void {
    if (path !== this.#path) {
      this.#doneBefore += this.#bytesRead
      this.#path = path
    }
    this.#bytesRead = bytesRead
  }

  /** Shows the state of things; called a few times a second. */
  show({ articles, events }: RunSummary): void {
    if (this.#bar === null) return
    const bytes = this.#doneBefore + this.#bytesRead
    const seconds = (Date.now() - this.#started) / 1000
    const rate = seconds === 0 ? 0 : bytes / MEGABYTE / seconds
    const name = escapeControls(this.#path).slice(-NAME_WIDTH)
    this.#bar.update(bytes, { megabytes: (bytes / MEGABYTE).toFixed(1), rate: rate.toFixed(1), articles, events, name })
  }

  stop(): void {
    this.#bar?.stop()
    this.#bar = null
  }

  async #start(terminal: Terminal, total: number | null): Promise<void> {
    const { SingleBar } = (await import('cli-progress')).default
    const left = total === null ? '' : '{bar} {percentage}% | {eta_formatted} left | '
    const format = `${left}{megabytes} MB, {rate} MB/s | {articles} articles, {events} events | {name}`
    const options = {
      format,
      stream: terminal.stderr,
      barsize: 16,
      clearOnComplete: true,
      hideCursor: true,
      linewrap: false,
      etaBuffer: 100,
    }
    this.#bar = new SingleBar({ ...options, gracefulExit: false })
    this.#bar.start(total ?? 1, 0, { megabytes: '0.0', rate: '0.0', articles: 0, events: 0, name: '' })
  }
}
