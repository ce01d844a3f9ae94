import { statSync } from 'node:fs'
import { isDiagnostic, listInputs } from '../../read/inputs.js'

/** Bytes of all inputs together, for the time that is left; null where an input has no size (standard input). */
export async function inputBytes(inputs: readonly string[]): Promise<number | null> {
  let bytes = 0
  for await (const input of listInputs(inputs)) {
    if (isDiagnostic(input)) continue
    if (input.path === '-') return null
    bytes += statSync(input.path, { throwIfNoEntry: false })?.size ?? 0
  }
  return bytes
}
