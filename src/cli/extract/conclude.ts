import { EXIT_DONE, EXIT_ERROR } from '../errors.js'
import { isRead } from '../flags/options.js'
import { renderSummary } from '../talk/summary.js'
import { say, type Terminal } from '../terminal.js'
import type { ExtractRun, ExtractRunParts } from './extract-run.js'
import type { ExtractOptions } from './options.js'
import type { Ending } from './pass.js'

/** Finishes or saves the output, says what came of the run, and gives the exit code. */
export async function conclude(
  terminal: Terminal,
  options: ExtractOptions,
  run: ExtractRun,
  { output, diagnostics }: ExtractRunParts,
  ending: Ending,
): Promise<number> {
  if (typeof ending === 'number') {
    diagnostics.abandon()
    const left = output.interrupt(run.state)
    say(terminal, `interrupted after ${run.tally.summary().articles} articles${left === null ? '' : `; ${left}`}`)
    return ending
  }
  if (ending === 'whole') await run.end()
  diagnostics.finish()
  if (ending === 'closed' || output.closed) return EXIT_DONE
  if (!options.quiet) {
    say(terminal, renderSummary(run.tally.summary()))
    if (isRead(options, terminal))
      say(terminal, 'for a spreadsheet: --output events.csv; with all evidence: --format jsonl')
  }
  return run.tally.failed ? EXIT_ERROR : EXIT_DONE
}
