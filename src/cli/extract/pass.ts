import type { Extracted } from '../extraction/extractor.js'
import { Interrupt } from '../interrupt.js'
import type { Output } from '../output/output.js'
import { Progress } from '../talk/progress.js'
import type { Terminal } from '../terminal.js'
import type { ExtractRun } from './extract-run.js'
import { inputBytes } from './input-bytes.js'
import type { ExtractOptions } from './options.js'

/** Time between two looks at signals and progress. */
const BREATH_MILLISECONDS = 50

/** How a pass ended: `whole`, `closed` when nobody reads the output any more, else the exit code of the signal. */
export type Ending = 'whole' | 'closed' | number

/** Takes all items in turn until the end, a signal, or a closed output. */
export async function pass(
  terminal: Terminal,
  extracted: AsyncIterable<Extracted>,
  inputs: readonly string[],
  run: ExtractRun,
  output: Output,
  { quiet = false }: ExtractOptions,
): Promise<Ending> {
  const interrupt = new Interrupt(() => output.interrupt(run.state))
  const progress = await Progress.open(terminal, quiet ? null : () => inputBytes(inputs))
  let lastBreath = Date.now()
  try {
    for await (const each of extracted) {
      const written = run.take(each)
      const { item } = each
      if (written !== undefined) await written
      if (item.kind === 'file') progress.read(item.path, item.bytesRead)
      if (Date.now() - lastBreath >= BREATH_MILLISECONDS) {
        progress.show(run.tally.summary())
        // signals and timers get their turn only here: reading and extracting are synchronous
        await new Promise(setImmediate)
        lastBreath = Date.now()
      }
      if (interrupt.exitCode !== null) return interrupt.exitCode
      if (output.closed) return 'closed'
    }
    return interrupt.exitCode ?? (output.closed ? 'closed' : 'whole')
  } finally {
    progress.stop()
    interrupt.dispose()
  }
}
