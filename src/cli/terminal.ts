import type { Readable, Writable } from 'node:stream'

type TerminalStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Everything that a command touches of the process, so that tests can stand in for it. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: TerminalStream
  readonly stderr: TerminalStream
}

export const PROCESS_TERMINAL: Terminal = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr }

const USUAL_WIDTH = 80

/** Columns of the terminal behind stdout; some pseudo-terminals say 0 for "not known". */
export function widthOf(terminal: Terminal): number {
  return terminal.stdout.columns || USUAL_WIDTH
}

/** Says something to the user: one line on stderr. stdout is for data. */
export function say(terminal: Terminal, line: string): void {
  terminal.stderr.write(`${line}\n`)
}
