import { ApplicationError } from '../errors.js'
import type { FilterFlags, ReadFlags, WriteFlags } from '../flags/options.js'
import type { DiagnosticsOptions } from '../talk/diagnostics.js'

/** The flags of `extract`, as commander gives them. */
export interface ExtractOptions extends FilterFlags, ReadFlags, WriteFlags, DiagnosticsOptions {
  readonly rules?: string
  readonly resume?: boolean
  readonly dedupe?: boolean
  readonly jobs?: number
}

/** Refuses combinations that cannot work, before anything is read. */
export function checkOptions(inputs: readonly string[], { resume, output, dedupe }: ExtractOptions): void {
  if (!resume) return
  if (dedupe) {
    throw new ApplicationError(
      '--resume cannot go on with --dedupe, which writes nothing before it has seen all articles; leave out one of them',
    )
  }
  if (output === undefined) throw new ApplicationError('--resume goes on with a file: say with --output which')
  if (inputs.includes('-')) {
    throw new ApplicationError('--resume cannot go on with standard input, which is read only once; save it to a file')
  }
}
