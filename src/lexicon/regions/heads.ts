import type { RegionLevel } from '../../model/region.js'
import { wordsOf } from './spelling.js'
import { TokenTrie } from './token-trie.js'

/** A word before a name that says what the name is. */
export interface Head {
  readonly level: RegionLevel
  /**
   * `level`: a level word, part of the mention ("Kab. Sambas"). `office`: an office or a government, not part of it
   * ("Bupati Sambas", "Pemkot Bima"). `doubtful`: like `office`, but persons' names follow as often ("Lurah Hasan").
   */
  readonly kind: 'level' | 'office' | 'doubtful'
  /** For districts and villages: the level word of a territory that is known by this head only. */
  readonly word: string | null
}

type Row = readonly [level: RegionLevel, kind: Head['kind'], word: string | null, forms: string]

/** Words that stand before a territory's name. Add a form here: lower case, parted by "|". */
const ROWS: readonly Row[] = [
  ['province', 'level', null, 'provinsi|propinsi|prov|prop'],
  ['regency', 'level', null, 'kabupaten|kab|kabupaten administrasi|kabupaten adm|kabuapaten|kabupatan'],
  ['city', 'level', null, 'kota|kotamadya|kotamadia|kodya|kota administrasi|kota adm|kota administratif'],
  ['district', 'level', 'Kecamatan', 'kecamatan|kec'],
  ['district', 'level', 'Distrik', 'distrik'],
  ['district', 'level', 'Kapanewon', 'kapanewon'],
  ['district', 'level', 'Kemantren', 'kemantren'],
  ['village', 'level', 'Desa', 'desa'],
  ['village', 'level', 'Kelurahan', 'kelurahan'],
  ['village', 'level', 'Kalurahan', 'kalurahan'],
  ['village', 'level', 'Nagari', 'nagari'],
  ['village', 'level', 'Nagori', 'nagori'],
  ['village', 'level', 'Gampong', 'gampong|gampoeng'],
  ['village', 'level', 'Pekon', 'pekon'],
  ['village', 'level', 'Tiyuh', 'tiyuh'],
  ['village', 'doubtful', 'Kampung', 'kampung|kampong|kepala kampung|kakam'],
  ['province', 'office', null, 'gubernur|gubenur|wagub|pemprov|pemprop|pemerintah provinsi|pemerintah propinsi'],
  [
    'province',
    'office',
    null,
    'sekdaprov|sekprov|sekdaprop|setdaprov|pilgub|cagub|cawagub|polda|kapolda|wakapolda|kejati|kajati|kanwil|danrem',
  ],
  [
    'regency',
    'office',
    null,
    'bupati|wabup|cabup|cawabup|pemkab|pemerintah kabupaten|sekdakab|sekkab|sekab|setdakab|pilbup|panwaskab|forkopimkab|perbup',
  ],
  [
    'city',
    'office',
    null,
    'wali kota|walikota|wali-kota|wali kota administrasi|walikota administrasi|wako|wawako|wawali|walkot|wawalkot|cawalkot|cawali',
  ],
  [
    'city',
    'office',
    null,
    'pemkot|pemko|pemerintah kota|pemkot administrasi|sekdako|sekdakot|sekkot|setdako|setdakot|pilwalkot|pilwali|pilwako|pilwakot|panwaskot|perwali|perwako|polrestabes|kapolrestabes|balaikota',
  ],
  [
    'district',
    'office',
    'Kecamatan',
    'camat|sekcam|sekretaris camat|panwascam|panwaslucam|panwaslihcam|panwaslu kecamatan|polsek|kapolsek|polsek metro|kapolsek metro|polsekta|kapolsekta|koramil|danramil|kua',
  ],
  ['district', 'office', 'Distrik', 'kepala distrik|kadistrik|pandis'],
  ['district', 'office', 'Kapanewon', 'panewu|panewu anom'],
  ['district', 'office', 'Kemantren', 'mantri pamong praja|mantri anom'],
  ['village', 'doubtful', 'Kelurahan', 'lurah|kantor lurah|seklur|panwaslu kelurahan'],
  ['village', 'doubtful', 'Desa', 'kades|pambakal|perbekel|kuwu|sangadi|hukum tua|petinggi|sekdes|pemdes'],
  ['village', 'doubtful', 'Gampong', 'keuchik|geuchik|geucik|keucik|reje|pengulu'],
  ['village', 'doubtful', 'Nagari', 'wali nagari|walinagari'],
  ['village', 'doubtful', 'Pekon', 'peratin'],
]

/** Level words that "se-" may be joined to: "se-Kabupaten", "sekecamatan". */
const JOINING = ['se-', 'se']

let trie: TokenTrie<Head> | null = null

/** All heads by their words; built on first use. */
export function headTrie(): TokenTrie<Head> {
  trie ??= build()
  return trie
}

function build(): TokenTrie<Head> {
  const made = new TokenTrie<Head>()
  for (const [level, kind, word, forms] of ROWS) {
    const head: Head = { level, kind, word }
    for (const form of forms.split('|')) {
      made.set(wordsOf(form), head)
      if (kind !== 'office') for (const se of JOINING) made.set(wordsOf(se + form), head)
    }
  }
  return made
}
