import type { Diagnostic } from '../../model/diagnostic.js'
import { escapeControls } from '../../write/plain-text.js'

/** `path:line: warning: message`, on one line, safe for a terminal whatever the file is called. */
export function diagnosticLine({ severity, path, line, record, message }: Diagnostic): string {
  const place = line !== null ? `${path}:${line}` : record !== null ? `${path}: record ${record}` : path
  return escapeControls(`${place}: ${severity}: ${message}`)
}
