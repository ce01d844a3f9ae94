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

/** "antara Oktober dan November 2024": after this word "dan" leads to the end too. */
const BETWEEN = 'antara'

/** Words that may stand before the last day ("hingga tanggal 12 Oktober"). */
const BEFORE_LAST: ReadonlySet<string> = new Set(['tanggal', 'tgl', 'pada', 'hari'])

/** The token after "hingga", "s.d.", "-" (and "tanggal"); null if no connector starts at the token. */
export function connectorEnd(tokens: readonly Token[], at: number, start = at): number | null {
  if (normAt(tokens, start - 1) === BETWEEN && normAt(tokens, at) === 'dan') return at + 1
  const connector = CONNECTORS.find((words) => words.every((word, i) => normAt(tokens, at + i) === word))
  if (connector === undefined) return null
  const end = at + connector.length
  return BEFORE_LAST.has(normAt(tokens, end)) ? end + 1 : end
}
