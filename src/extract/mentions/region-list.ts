import { districtsSpelled } from '../../lexicon/regions/districts.js'
import { type Head, headTrie } from '../../lexicon/regions/heads.js'
import { isInside } from '../../lexicon/regions/index.js'
import { nameIndex } from '../../lexicon/regions/names.js'
import type { Region } from '../../model/region.js'
import type { Token } from '../../model/text.js'
import { type Found, found } from './region-found.js'
import { isCapitalised, stretchesFrom } from './region-words.js'

const SEPARATORS: ReadonlySet<string> = new Set([',', 'dan', 'serta', 'maupun', 'hingga', '&', '/'])
/** Most tokens in a bracket between the items of a list: "(56 orang)", "(24,5 persen)". */
const LONGEST_BRACKET = 6

/**
 * Further territories under one head: "Kabupaten Banyumas (41), Konawe (29), Dompu (18)", "Kabupaten Sambas, Landak dan
 * Kota Singkawang". Only names that have the head's level go on with the list.
 */
export function listAfter(tokens: readonly Token[], first: Found): Found[] {
  const head = first.head
  if (!head || first.mention.level !== head.level) return []
  const items: Found[] = []
  for (let last = first; ; ) {
    const at = itemStart(tokens, last.end)
    const item = at === null ? null : itemAt(tokens, at, head, last)
    if (!item) return items
    items.push(item)
    last = item
  }
}

/** Index of the next item's first word: past brackets, a comma, "dan". */
function itemStart(tokens: readonly Token[], end: number): number | null {
  let at = skipBracket(tokens, end)
  const start = at
  while (at < start + 2 && SEPARATORS.has(tokens[at]?.norm ?? '')) at++
  return at > start && isCapitalised(tokens[at]) && !headTrie().longest(tokens, at) ? at : null
}

function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let k = at + 1; k < at + LONGEST_BRACKET; k++) if (tokens[k]?.text === ')') return k + 1
  return at
}

function itemAt(tokens: readonly Token[], at: number, head: Head, last: Found): Found | null {
  for (const { key, end } of stretchesFrom(tokens, at)) {
    const meanings =
      head.level === 'district' ? neighbours(key, last) : (nameIndex().squashed.get(key)?.afterHead ?? [])
    if (containsLast(meanings, last)) return null
    const regions = meanings.filter((region) => region.level === head.level)
    if (regions.length > 0) return found(tokens, at, end, regions, head.level, head)
  }
  return null
}

/** Districts of a list lie in one regency. */
function neighbours(key: string, last: Found): Region[] {
  const parents = new Set(last.mention.candidates.map(({ parentCode }) => parentCode))
  return districtsSpelled(key).filter(({ parentCode }) => parents.has(parentCode))
}

/** "Kota Jambi, Jambi", "Kecamatan Ujung Tanah, Makassar": what follows is the wider territory, not a second item. */
function containsLast(named: readonly Region[], last: Found): boolean {
  return named.some((outer) =>
    last.mention.candidates.some((inner) => inner.code !== outer.code && isInside(inner, outer)),
  )
}
