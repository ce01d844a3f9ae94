import { wordSet } from './word-set.js'

/**
 * Names of elections, lower case, as a sequence of words. `name` is what the codebook calls it. Add a spelling here.
 * Words in brackets after a name ("Pemilihan Umum (Pemilu)") and "serentak" need no row.
 */
const ELECTION_ROWS: readonly { name: string; phrases: string }[] = [
  { name: 'Pemilu', phrases: 'pemilu|pemilihan umum|pemilu serentak|pemilu raya' },
  {
    name: 'Pilkada',
    phrases: `pilkada|pemilukada|pemilu kada|pilkadasung|pilkada langsung|pilkada ulang|pemilihan kepala daerah|pilkada serentak
      |pilgub|pilbup|pilbub|pilwalkot|pilwakot|pilwako|pilwali|pilkot|pilkab|pilwalikota|pilwakada
      |pemilihan gubernur|pemilihan bupati|pemilihan wali kota|pemilihan walikota|pemilihan umum kepala daerah|pemilu kepala daerah
      |pemilihan umum gubernur|pemilihan umum bupati|pemilihan umum wali kota|pemilihan umum walikota`,
  },
  { name: 'Pilpres', phrases: 'pilpres|pemilihan presiden|pemilihan umum presiden|pemilu presiden' },
  {
    name: 'Pileg',
    phrases: 'pileg|pemilihan legislatif|pemilihan umum legislatif|pemilu legislatif|pemilihan anggota legislatif',
  },
  {
    name: 'Pilkades',
    phrases: 'pilkades|pemilihan kepala desa|pilwanag|pemilihan wali nagari|pilkel|pilchiksung|pilkakam|pilpekon',
  },
  { name: 'PSU', phrases: 'psu|pemungutan suara ulang|pemilihan suara ulang' },
]

/** Election phrases as words, with the name they stand for. */
export const ELECTION_PHRASES: readonly { readonly name: string; readonly words: readonly string[] }[] =
  ELECTION_ROWS.flatMap(({ name, phrases }) =>
    phrases.split('|').map((phrase) => ({ name, words: phrase.trim().split(/\s+/) })),
  )

/** "Pemilihan 2024", "Pemilihan Serentak 2024": an election only with a year or "serentak" after it; then a Pilkada. */
export const BARE_ELECTION = 'pemilihan'

/** Before an election name it belongs to a body, a law or a role ("Badan Pengawas Pemilu", "UU Pilkada"). Add a word here. */
export const NO_ELECTION_AFTER = wordSet(
  'pengawas komisi penyelenggara undang-undang uu undang ruu perppu perpu peraturan pkpu perbawaslu',
)

/** "Nomor 7 Tahun 2017 tentang Pemilihan Umum", "UU tentang Pemilu": the law's title, no election. */
export const LAW_WORDS = wordSet('undang-undang undang uu ruu perppu perpu peraturan pkpu perbawaslu')

/** May stand between an election and its year: "Pilkada serentak nasional tahun 2024", "pemilihan gubernur dan wakil gubernur 2024". */
export const BETWEEN_ELECTION_AND_YEAR = wordSet(
  `serentak nasional raya ulang langsung lanjutan damai kelompok gelombang tahap pertama kedua ketiga tahun thn th wakil
   gubernur bupati wali kota walikota presiden kabupaten provinsi kab prov se anggota dpr dprd dpd`,
)

/** Join two elections that share a year: "Pemilu dan Pilkada 2024". */
export const ELECTION_JOINERS = wordSet('dan maupun serta atau , / - &')

/** Election names of one word ("pemilu", "pilgub"). */
export const ELECTION_NAMES: ReadonlySet<string> = new Set(
  ELECTION_PHRASES.flatMap(({ words: phrase }) => (phrase.length === 1 ? phrase : [])),
)

/** Words of election names after which "tahun 2024" is the election's year and no date of its own. */
export const ELECTION_WORDS: ReadonlySet<string> = new Set([
  ...ELECTION_PHRASES.flatMap(({ words: phrase }) => phrase),
  'serentak',
  'pemilihan',
])
