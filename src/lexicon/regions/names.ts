import type { Region } from '../../model/region.js'
import { NOT_TERRITORIES } from './not-territories.js'
import { readRows } from './rows.js'
import { squash, variantsOf, wordsOf } from './spelling.js'
import { regionTable } from './territories.js'
import { TokenTrie } from './token-trie.js'

/** What must hold for a name to be one, from the loosest to the strictest; the table `region-aliases.tsv` explains the words. */
const USES = ['', 'cue', 'head'] as const
export type NameUse = (typeof USES)[number]

/** One spelling and the provinces, regencies and cities it can mean, provinces first. */
export interface RegionName {
  /** Meanings of the name where it stands alone; empty where it never does, and for phrases that only look like a name. */
  readonly regions: readonly Region[]
  /** Meanings after a level or office word: the same and perhaps more ("Kabupaten Pontianak"). */
  readonly afterHead: readonly Region[]
  readonly use: NameUse
  /** True for abbreviations, which count only in capitals: "HSS", "NTB". */
  readonly capitals: boolean
}

export interface NameIndex {
  readonly trie: TokenTrie<RegionName>
  /** By spelling without blanks and marks. */
  readonly squashed: ReadonlyMap<string, RegionName>
}

const ABBREVIATION = /^[A-Z]{2,4}$/

let index: NameIndex | null = null

/** Names and aliases of provinces, regencies and cities; built on first use. */
export function nameIndex(): NameIndex {
  index ??= buildIndex(readMeanings())
  return index
}

interface Meaning {
  readonly use: NameUse
  readonly capitals: boolean
}
type Meanings = Map<string, Map<Region, Meaning>>

/** Every spelling with its meanings; the alias table is read last, so that it can narrow the use of a full name. */
function readMeanings(): Meanings {
  const meanings: Meanings = new Map()
  for (const region of regionTable().values()) addMeaning(meanings, region.bare, region, '')
  for (const [spelling = '', codes = '', use = ''] of readRows('region-aliases.tsv')) {
    for (const code of codes.split(',')) addMeaning(meanings, spelling, regionOf(code, spelling), useOf(use, spelling))
  }
  return meanings
}

function addMeaning(meanings: Meanings, spelling: string, region: Region, use: NameUse): void {
  const key = wordsOf(spelling).join(' ')
  const found = meanings.get(key) ?? new Map<Region, Meaning>()
  meanings.set(key, found.set(region, { use, capitals: ABBREVIATION.test(spelling) }))
}

function regionOf(code: string, spelling: string): Region {
  const region = regionTable().get(code)
  if (!region) throw new Error(`region-aliases.tsv: "${spelling}" has the code "${code}", which no territory has`)
  return region
}

function useOf(use: string, spelling: string): NameUse {
  const known = USES.find((word) => word === use)
  if (known === undefined)
    throw new Error(`region-aliases.tsv: "${spelling}" has the use "${use}"; give ${USES.join(', ')}`)
  return known
}

/** Spellings of the tables come first; those made from them never replace one. */
function buildIndex(meanings: Meanings): NameIndex {
  const index = { trie: new TokenTrie<RegionName>(), squashed: new Map<string, RegionName>() }
  const names = [...meanings].map(([key, found]) => ({ words: key.split(' '), name: nameOf(found) }))
  for (const { words, name } of names) addSpelling(index, words, name)
  for (const { words, name } of names) {
    for (const variant of variantsOf(words)) addSpelling(index, variant, name)
  }
  for (const phrase of NOT_TERRITORIES) {
    index.trie.set(wordsOf(phrase), { regions: [], afterHead: [], use: '', capitals: false })
  }
  return index
}

function addSpelling(
  index: { trie: TokenTrie<RegionName>; squashed: Map<string, RegionName> },
  words: readonly string[],
  name: RegionName,
): void {
  const key = squash(words.join(''))
  if (!index.squashed.has(key)) index.squashed.set(key, name)
  if (!index.trie.get(words)) index.trie.set(words, name)
}

function nameOf(found: ReadonlyMap<Region, Meaning>): RegionName {
  const afterHead = [...found.keys()]
  if (afterHead.length > 1) afterHead.sort((a, b) => (a.code ?? '').length - (b.code ?? '').length)
  const regions = afterHead.filter((region) => found.get(region)?.use !== 'head')
  const uses = regions.map((region) => USES.indexOf(found.get(region)?.use ?? ''))
  const capitals = regions.some((region) => found.get(region)?.capitals)
  return { regions, afterHead, use: USES[Math.max(0, ...uses)] ?? '', capitals }
}
