import type { Token } from '../../../model/text.js'
import { normAt } from './words.js'

/** Words that lead from the first to the last day of a period, as token norms. Add a connector here. */
const CONNECTORS: readonly (readonly string[])[] = [
  ['sampai', 'dengan'],
  ['sampai'],
  ['hingga'],
  ['s.d'],
  ['sd'],
  ['s', '/', 'd'],
  ['-'],
  ['/'],
]

/** Words that may stand before the last day ("hingga tanggal 12 Oktober"). */
const BEFORE_LAST: ReadonlySet<string> = new Set(['tanggal', 'tgl', 'pada', 'hari'])

/** The token after "hingga", "s.d.", "-" (and "tanggal"); null if no connector starts at the token. */
export function connectorEnd(tokens: readonly Token[], at: number): number | null {
  const connector = CONNECTORS.find((words) => words.every((word, i) => normAt(tokens, at + i) === word))
  if (connector === undefined) return null
  const end = at + connector.length
  return BEFORE_LAST.has(normAt(tokens, end)) ? end + 1 : end
}
