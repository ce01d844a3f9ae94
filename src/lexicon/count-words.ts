import { DIGITS, NUMERALS } from './numerals.js'

/** A number of which only bounds are known. */
export interface Bounds {
  readonly min: number
  readonly max: number | null
}

/** Vague numbers; with "ribu" after them a thousand times as much. Add a word here. */
export const VAGUE_NUMBERS: ReadonlyMap<string, Bounds> = new Map([
  ['belasan', { min: 11, max: 19 }],
  ['puluhan', { min: 20, max: null }],
  ['ratusan', { min: 100, max: null }],
  ['ribuan', { min: 1000, max: null }],
  ['jutaan', { min: 1_000_000, max: null }],
])

/** Powers that follow a digit with "-an": "dua ratusan" is about 200. */
export const ROUNDED_POWERS: ReadonlyMap<string, number> = new Map([
  ['puluhan', 10],
  ['ratusan', 100],
  ['ribuan', 1000],
])

/** One word for a rounded number. */
export const ROUNDED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['sepuluhan', 10],
  ['seratusan', 100],
  ['seribuan', 1000],
])

/** "ketiga terdakwa" -> 3; without `-nya` the noun must follow. */
export const COLLECTIVES: ReadonlyMap<string, { readonly value: number; readonly alone: boolean }> = new Map([
  ...DIGITS.filter(({ value }) => value > 1).flatMap(({ value, names }) =>
    names.flatMap((name): [string, { value: number; alone: boolean }][] => [
      [`ke${name}`, { value, alone: false }],
      [`ke${name}nya`, { value, alone: true }],
    ]),
  ),
  ['kedua-duanya', { value: 2, alone: true }],
  ['kesepuluh', { value: 10, alone: false }],
  ['kesepuluhnya', { value: 10, alone: true }],
  ['kesebelas', { value: 11, alone: false }],
  ['kesebelasnya', { value: 11, alone: true }],
])

/** Every word that can begin a quantity. */
export const QUANTITY_STARTERS: ReadonlySet<string> = new Set([
  'seorang',
  'salah',
  ...VAGUE_NUMBERS.keys(),
  ...ROUNDED_NUMBERS.keys(),
  ...COLLECTIVES.keys(),
  ...NUMERALS.keys(),
])

/** Nouns after which "kedua", "ketiga" count times and not persons ("panggilan kedua ASN itu"). */
export const ORDINAL_AFTER: ReadonlySet<string> = new Set(
  'kali hari panggilan pekan minggu tahap periode putaran hal laporan kasus perkara temuan tahun bulan poin gelombang sesi nomor'.split(
    ' ',
  ),
)

/** What a word beside a number makes of it: about, at least, at most. */
export type Hedge = 'about' | 'least' | 'most'

const HEDGE_ROWS: readonly { hedge: Hedge; phrases: string }[] = [
  {
    hedge: 'about',
    phrases:
      'sekitar|sekira|sekitaran|kurang lebih|lebih kurang|kira-kira|kira kira|diperkirakan|ditaksir|berkisar|kisaran|±|lk',
  },
  {
    hedge: 'least',
    phrases:
      'lebih dari|lebih|di atas|melebihi|setidaknya|sedikitnya|minimal|paling sedikit|paling tidak|sekurang-kurangnya|sekurangnya|tidak kurang dari|tak kurang dari|setidak-tidaknya',
  },
  {
    hedge: 'most',
    phrases:
      'hampir|nyaris|kurang dari|maksimal|paling banyak|di bawah|tidak lebih dari|tak lebih dari|sebanyak-banyaknya',
  },
]

/** Hedges before a number, as phrases of up to three words. Add a hedge to the rows above. */
export const HEDGES: ReadonlyMap<string, Hedge> = new Map(
  HEDGE_ROWS.flatMap(({ hedge, phrases }) => phrases.split('|').map((phrase): [string, Hedge] => [phrase, hedge])),
)
/** Words of the longest hedge. */
export const LONGEST_HEDGE = 3

/** Lead in a number and stay outside the mention; after them "2024" is a number of people ("sebanyak 2024 ASN"). */
export const LEAD_INS: ReadonlySet<string> = new Set([
  'sebanyak',
  'sejumlah',
  'total',
  'mencapai',
  'berjumlah',
  'terdapat',
  'ada',
  'dihadiri',
  'diikuti',
])
