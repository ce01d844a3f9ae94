import { headTrie } from '../../lexicon/regions/heads.js'
import { nameIndex, type RegionName } from '../../lexicon/regions/names.js'
import type { TrieHit } from '../../lexicon/regions/token-trie.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { RegionMention } from '../../model/region.js'
import type { StructuredText, Token } from '../../model/text.js'
import { bareNameAt, cityPoliceEnd } from './region-bare.js'
import { type Found, found } from './region-found.js'
import { regionAfterHead } from './region-head.js'
import { listAfter } from './region-list.js'
import { narrowByNeighbour } from './region-narrow.js'
import { findRepeated } from './region-repeat.js'

/** What one pass over the text collects. */
interface Harvest {
  readonly sure: Found[]
  /** Names that are also common words: kept if the article names the same territory beyond doubt. */
  readonly doubtful: Found[]
}

/**
 * All territories named in a text, in its order: with their level word ("Kab. Sambas", "se-Kecamatan Cibinong"), after an
 * office or government that gives the level ("Wali Kota Bima": the mention is "Bima", level `city`), or bare.
 * Each has every territory it can mean; `resolveRegion` decides. Spans never overlap and end at token edges.
 */
export function findRegions(doc: StructuredText): RegionMention[] {
  const harvest: Harvest = { sure: [], doubtful: [] }
  for (const sentence of doc.sentences) scan(sentence.tokens, harvest)
  const named = new Set(harvest.sure.flatMap(({ mention }) => mention.candidates))
  const confirmed = harvest.doubtful.filter(({ mention }) => mention.candidates.some((region) => named.has(region)))
  const mentions = inOrder([...harvest.sure, ...confirmed].map(({ mention }) => mention))
  const all = inOrder([...mentions, ...findRepeated(doc, mentions)])
  return narrowByNeighbour(doc.text, all)
}

function inOrder(mentions: RegionMention[]): RegionMention[] {
  return mentions.sort((a, b) => a.start - b.start)
}

function scan(tokens: readonly Token[], harvest: Harvest): void {
  let last: Found | null = null
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at])) at++
    else {
      const next = readAt(tokens, at, last, harvest)
      last = next.last
      at = next.at
    }
  }
}

interface Step {
  readonly at: number
  readonly last: Found | null
}

function readAt(tokens: readonly Token[], at: number, last: Found | null, harvest: Harvest): Step {
  const head = headTrie().longest(tokens, at)
  const headed = head && regionAfterHead(tokens, at, head)
  if (headed) {
    let end = headed
    harvest.sure.push(headed)
    for (const item of listAfter(tokens, headed)) {
      harvest.sure.push(item)
      end = item
    }
    return { at: end.end, last: end }
  }
  return readBare(tokens, at, last, harvest) ?? { at: head?.end ?? at + 1, last }
}

function readBare(tokens: readonly Token[], at: number, last: Found | null, harvest: Harvest): Step | null {
  const listed = last !== null && last.end === at - 1 && /^(?:,|dan|serta|\/|-)$/.test(tokens[at - 1]?.norm ?? '')
  const bare = bareNameAt(tokens, at, listed)
  if (!bare) return null
  const { hit, verdict } = bare
  if (verdict === 'none') return { at: hit.value.regions.length > 0 ? at + 1 : hit.end, last }
  const made = bareFound(tokens, at, hit)
  harvest[verdict].push(made)
  return { at: made.end, last: verdict === 'sure' ? made : last }
}

function bareFound(tokens: readonly Token[], at: number, { value, end }: TrieHit<RegionName>): Found {
  const cities = value.regions.filter(({ level }) => level === 'city')
  const cityEnd = cities.length > 0 ? cityPoliceEnd(tokens, at, end) : null
  return cityEnd ? found(tokens, at, cityEnd, cities, 'city') : found(tokens, at, end, value.regions, null)
}

/** Words that some head or name starts with: one look-up passes over all others. */
const mayBegin = wordFact(
  ({ kind, norm }) =>
    kind === 'word' && (headTrie().startsWith(norm) || nameIndex().trie.startsWith(norm) || norm.startsWith('se-')),
)
