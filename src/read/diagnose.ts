import type { Diagnostic } from '../model/diagnostic.js'
import type { Decoded } from './source.js'

type Severity = Diagnostic['severity']
type Place = { readonly path: string; readonly line?: number | null; readonly record?: number | null }

export function diagnose(severity: Severity, code: string, place: Place, message: string): Diagnostic {
  return { severity, code, path: place.path, line: place.line ?? null, record: place.record ?? null, message }
}

/** A diagnostic as a decoder's step; `records` as in `Decoded`. */
export function report(severity: Severity, code: string, place: Place, message: string, records = 0): Decoded {
  return { kind: 'diagnostic', diagnostic: diagnose(severity, code, place, message), records }
}

/** What the system or a library said, in one line without its stack. */
export function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0]?.slice(0, 200) ?? ''
}

/** Code of a system error: `ENOENT`, `EACCES` … */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
