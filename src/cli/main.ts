import { CommanderError } from 'commander'
import {
  ApplicationError,
  CheckFailed,
  describeSystemError,
  EXIT_CHECK_FAILED,
  EXIT_DONE,
  EXIT_ERROR,
  isSystemError,
} from './errors.js'
import { buildProgram } from './program.js'
import { PROCESS_TERMINAL, say, type Terminal } from './terminal.js'

/** Runs a command line (`node`, script, arguments …) and sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv.slice(2))
}

/** Runs the arguments against a terminal; resolves to the exit code and never throws. */
export async function run(args: readonly string[], terminal: Terminal = PROCESS_TERMINAL): Promise<number> {
  let exitCode = EXIT_DONE
  try {
    const program = buildProgram(terminal, (code) => {
      exitCode = code
    })
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return report(error, terminal, args.includes('--verbose'))
  }
}

/** Says what went wrong, in one line, and gives the exit code. Only an error of the tool itself has a stack, and only --verbose shows it. */
function report(error: unknown, terminal: Terminal, verbose: boolean): number {
  // commander has printed its message already
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_DONE : EXIT_ERROR
  if (error instanceof CheckFailed) return EXIT_CHECK_FAILED
  const message = messageOf(error)
  const internal = !(error instanceof ApplicationError || isSystemError(error))
  say(
    terminal,
    internal ? `error: internal error: ${message}${verbose ? '' : ' (--verbose shows where)'}` : `error: ${message}`,
  )
  if (internal && verbose && error instanceof Error) say(terminal, error.stack ?? '')
  return EXIT_ERROR
}

function messageOf(error: unknown): string {
  if (isSystemError(error))
    return 'path' in error ? `${error.path}: ${describeSystemError(error)}` : describeSystemError(error)
  return error instanceof Error ? error.message : String(error)
}
