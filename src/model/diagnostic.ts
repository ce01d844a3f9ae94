/** Something the user should know about an input. `error` = it could not be read, `warning` = read with a loss, `info` = shown with --verbose. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info'
  /** Stable kebab-case word, e.g. `empty-file`, `binary-file`, `invalid-json`. */
  readonly code: string
  readonly path: string
  readonly line: number | null
  readonly record: number | null
  /** What happened, and what to do about it, in one English sentence. */
  readonly message: string
}
