import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import type { ToolRef } from '../../model/event.js'
import type { ExtractOptions } from './options.js'

/** Flags that change nothing about the output's content. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['resume', 'jobs', 'quiet', 'verbose', 'errors'])

/** Identifies a run: inputs with their size and time of change, flags, version and rules. Only the same run may go on after an interruption. */
export function fingerprintOf(
  inputs: readonly string[],
  options: ExtractOptions,
  format: string,
  tool: ToolRef,
): string {
  const flags = Object.entries(options).filter(([name]) => !WITHOUT_EFFECT.has(name))
  const identity = [
    inputs.map(inputIdentity),
    flags.sort(([a], [b]) => (a < b ? -1 : 1)),
    format,
    tool.version,
    tool.rules,
  ]
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex')
}

function inputIdentity(input: string): unknown[] {
  if (!existsSync(input)) return [input]
  const stats = statSync(input)
  // the time of a folder changes with every file in it, the output itself among them
  return stats.isFile() ? [input, stats.size, stats.mtimeMs] : [input]
}
