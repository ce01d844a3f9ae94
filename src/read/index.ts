import { CHUNK_SIZE } from './chunks.js'
import { isDiagnostic, listInputs } from './inputs.js'
import { DEFAULT_LIMITS, type ReadItem, type ReadOptions } from './item.js'
import { readFile } from './read-file.js'
import { Resume } from './resume.js'
import { Sidecars } from './sidecar.js'

export { createGate, GATE_TERMS, type GateTerms, mayHoldEvent } from './gate.js'
export type { Gate, Limits, Position, ReadItem, ReadOptions, Seek } from './item.js'
export { DEFAULT_LIMITS } from './item.js'
export { READERS } from './readers.js'

/**
 * Reads files, folders, globs and `-` (standard input) of any format into articles, one at a time and in constant memory.
 * Never throws for what it is given: whatever cannot be read is told as a diagnostic, and reading goes on.
 */
export async function* read(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const context = { options, limits, buffer: Buffer.allocUnsafe(CHUNK_SIZE), sidecars: new Sidecars() }
  const resume = new Resume(options.resumeAt)
  for await (const input of listInputs(inputs)) {
    if (isDiagnostic(input)) {
      if (!resume.waiting) yield { kind: 'diagnostic', diagnostic: input }
    } else if (!resume.passesOver(input.path)) yield* readFile(input.path, context, resume.take())
  }
  yield* resume.end()
}
