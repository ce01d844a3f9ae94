import { isVillageName } from '../../lexicon/regions/districts.js'
import { type Head, headTrie } from '../../lexicon/regions/heads.js'
import type { Region } from '../../model/region.js'
import type { Token } from '../../model/text.js'
import type { NamedRegion } from './region-head.js'
import { isCapitalised, isTitleCase, stretchesFrom } from './region-words.js'

/** Words that follow the first word of a village's name that no list has ("Sukamanah Kulon"). Add a word here. */
const SECOND_WORDS: ReadonlySet<string> = new Set(
  `barat timur utara selatan tengah baru lama jaya raya makmur indah kulon wetan kidul lor hilir hulu ilir ulu dalam luar besar kecil
  tua atas bawah i ii iii iv v satu dua tiga`.split(/\s+/),
)

/** Words in capitals after a level word that are no name: "Desa Se-Kecamatan", "Koperasi Desa Merah Putih", "Desa Wisata". Add a word here. */
const NO_NAME: ReadonlySet<string> = new Set(
  `dan atau se di yang untuk dari ini itu tersebut merah cantik wisata mandiri tangguh siaga binaan digital adat persiapan percontohan sadar
  anti antikorupsi cerdas bersinar bebas sehat tertinggal penyangga induk swadaya swakarsa swasembada layak ramah peduli program indonesia nusantara republik`.split(
    /\s+/,
  ),
)

/** The village after its level word or its head's office; its code is not known. */
export function villageAfter(tokens: readonly Token[], at: number, head: Head): NamedRegion | null {
  if (!isCapitalised(tokens[at]) || NO_NAME.has(tokens[at]?.norm ?? '') || headTrie().longest(tokens, at)) return null
  const end = knownEnd(tokens, at) ?? (head.kind === 'level' ? unknownEnd(tokens, at) : null)
  return end === null ? null : { regions: [village(tokens, at, end, head)], level: 'village', end }
}

function knownEnd(tokens: readonly Token[], at: number): number | null {
  const stretch = stretchesFrom(tokens, at).find(({ key, end }) => isCapitalised(tokens[end - 1]) && isVillageName(key))
  return stretch?.end ?? null
}

/** In running text a capital after "Desa" is a name even where no list has it; in a headline it may be any word. */
function unknownEnd(tokens: readonly Token[], at: number): number | null {
  if (isTitleCase(tokens)) return null
  const second = tokens[at + 1]
  return isCapitalised(second) && SECOND_WORDS.has(second?.norm ?? '') ? at + 2 : at + 1
}

function village(tokens: readonly Token[], from: number, end: number, head: Head): Region {
  const bare = tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ')
  return {
    name: `${head.word} ${bare}`,
    bare,
    level: 'village',
    code: null,
    province: null,
    provinceCode: null,
    parentCode: null,
  }
}
