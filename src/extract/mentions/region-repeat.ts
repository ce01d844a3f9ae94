import { districtsSpelled, isVillageName } from '../../lexicon/regions/districts.js'
import { headTrie } from '../../lexicon/regions/heads.js'
import { nameIndex } from '../../lexicon/regions/names.js'
import { wordsOf } from '../../lexicon/regions/spelling.js'
import { TokenTrie } from '../../lexicon/regions/token-trie.js'
import type { Region, RegionMention } from '../../model/region.js'
import type { StructuredText, Token } from '../../model/text.js'
import { found } from './region-found.js'
import { isCapitalised } from './region-words.js'

const SHORTEST_NAME = 4

/**
 * Later bare names of districts and villages: "Puding Besar" after "Camat Puding Besar". Their names are too many and too
 * common to be looked for unless the article has given one with its level word.
 * @param mentions in the order of the text.
 */
export function findRepeated(doc: StructuredText, mentions: readonly RegionMention[]): RegionMention[] {
  const names = lesserNames(mentions)
  if (!names) return []
  const repeated: RegionMention[] = []
  let next = 0
  for (const { tokens } of doc.sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const start = tokens[at]?.start ?? 0
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
      if ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue
      const mention = repeatAt(tokens, at, names)
      if (mention && mention.end <= (mentions[next]?.start ?? mention.end)) repeated.push(mention)
    }
  }
  return repeated
}

function repeatAt(tokens: readonly Token[], at: number, names: TokenTrie<readonly Region[]>): RegionMention | null {
  if (!isCapitalised(tokens[at])) return null
  const hit = names.longest(tokens, at)
  return hit && found(tokens, at, hit.end, hit.value, null).mention
}

/** Names of the districts and villages of the article, without those that a province, regency or city also has. */
function lesserNames(mentions: readonly RegionMention[]): TokenTrie<readonly Region[]> | null {
  let trie: TokenTrie<readonly Region[]> | null = null
  for (const { candidates, level } of mentions) {
    if (level !== 'district' && level !== 'village') continue
    const words = wordsOf(candidates[0]?.bare ?? '')
    if (isCommon(words)) continue
    trie ??= new TokenTrie()
    if (!trie.get(words)) trie.set(words, candidates)
  }
  return trie
}

/** "Kota", "Raya": names too short or too common to be found again without their level word. */
function isCommon(words: readonly string[]): boolean {
  const only = words.length === 1 ? (words[0] ?? '') : null
  if (nameIndex().trie.get(words) || headTrie().get(words)) return true
  return only !== null && (only.length < SHORTEST_NAME || !(isVillageName(only) || districtsSpelled(only).length > 0))
}
