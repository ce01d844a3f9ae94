const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** Time for the article in hand. A second signal, or input that does not come, ends the run at once. */
const GRACE_MILLISECONDS = 2000

/** Notes that the user or the system wants the run to end. */
export class Interrupt {
  #exitCode: number | null = null
  readonly #listeners: [NodeJS.Signals, () => void][]

  /** @param onStuck called when the run has not ended in time after a signal; it should save what is whole */
  constructor(onStuck: () => void) {
    this.#listeners = Object.entries(SIGNALS).map(([name, number]) => [
      name as NodeJS.Signals,
      () => this.#receive(128 + number, onStuck),
    ])
    for (const [signal, listener] of this.#listeners) process.on(signal, listener)
  }

  /** 128 + the signal's number once one has come, else null. */
  get exitCode(): number | null {
    return this.#exitCode
  }

  /** Gives the signals back. */
  dispose(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener)
  }

  #receive(exitCode: number, onStuck: () => void): void {
    const again = this.#exitCode !== null
    this.#exitCode = exitCode
    const stop = (): void => {
      onStuck()
      process.exit(exitCode)
    }
    if (again) stop()
    else setTimeout(stop, GRACE_MILLISECONDS).unref()
  }
}
