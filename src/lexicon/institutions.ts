import type { RegionLevel } from '../model/region.js'
import { readRows } from './regions/rows.js'
import { wordsOf } from './regions/spelling.js'
import { TokenTrie } from './regions/token-trie.js'

const KINDS = [
  'government',
  'legislature',
  'election-body',
  'civil-service-body',
  'ministry',
  'court',
  'prosecutor',
  'police',
  'military',
  'party',
  'other',
] as const
export type InstitutionKind = (typeof KINDS)[number]

/** What may follow the name of a body; the table `data/institutions.tsv` explains the words. */
const TAKES = ['region', 'must', 'subject', 'nothing'] as const
type Takes = (typeof TAKES)[number]

const LEVELS: readonly RegionLevel[] = ['national', 'province', 'regency', 'city', 'district', 'village']

/** One body at one level with all its spellings: a row of `data/institutions.tsv`. */
interface Institution {
  /** Key of the body; its rows for several levels share it. */
  readonly key: string
  readonly kind: InstitutionKind
  /** The level that the spellings give ("Pemkab" -> regency, "KASN" -> national), else null. */
  readonly level: RegionLevel | null
  readonly takes: Takes
  readonly spellings: readonly string[]
}

/** One spelling of a public body. */
export interface InstitutionForm extends Omit<Institution, 'spellings'> {
  /** True for short forms that must stand in capitals: in small letters they are other words ("kip", "pan"). */
  readonly capitals: boolean
}

/** Short forms up to this length count only in capitals even where the table has them in small letters. */
const LONGEST_SHORT_FORM = 3

let table: readonly Institution[] | null = null
let trie: TokenTrie<InstitutionForm> | null = null
let national: ReadonlySet<string> | null = null

/** All spellings by their words; built on first use. */
export function institutionTrie(): TokenTrie<InstitutionForm> {
  trie ??= buildTrie()
  return trie
}

/** The kind of body that a key stands for; null for a key that no row has. */
export function institutionKind(key: string): InstitutionKind | null {
  return institutions().find((row) => row.key === key)?.kind ?? null
}

/** Whether a body belongs to the whole nation in every spelling: KASN, BKN, a ministry. */
export function isNationalBody(key: string): boolean {
  national ??= nationalKeys()
  return national.has(key)
}

function nationalKeys(): ReadonlySet<string> {
  const local = new Set(institutions().flatMap(({ key, level }) => (level === 'national' ? [] : [key])))
  return new Set(institutions().flatMap(({ key }) => (local.has(key) ? [] : [key])))
}

function institutions(): readonly Institution[] {
  table ??= readRows('institutions.tsv').map(readInstitution)
  return table
}

function readInstitution([key = '', kind = '', level = '', takes = '', spellings = '']: string[]): Institution {
  return {
    key,
    kind: oneOf(KINDS, kind, key),
    level: level === '' ? null : oneOf(LEVELS, level, key),
    takes: oneOf(TAKES, takes, key),
    spellings: spellings.split('|'),
  }
}

function oneOf<T extends string>(words: readonly T[], word: string, key: string): T {
  const known = words.find((allowed) => allowed === word)
  if (known === undefined) throw new Error(`institutions.tsv: "${key}" has "${word}"; give one of ${words.join(', ')}`)
  return known
}

function buildTrie(): TokenTrie<InstitutionForm> {
  const made = new TokenTrie<InstitutionForm>()
  for (const { key, kind, level, takes, spellings } of institutions()) {
    for (const spelling of spellings) {
      const capitals = spelling === spelling.toUpperCase() || spelling.length <= LONGEST_SHORT_FORM
      const words = wordsOf(spelling)
      if (!made.get(words)) made.set(words, { key, kind, level, capitals, takes })
    }
  }
  return made
}

/** Words for a field of work, as they follow "Dinas" and "Kementerian". Add a word here, lower case. */
const SUBJECTS = `
pendidikan kebudayaan kesehatan perhubungan pertanian perkebunan peternakan kehutanan kelautan perikanan ketahanan pangan sosial tenaga kerja
transmigrasi perdagangan perindustrian koperasi usaha kecil mikro menengah ukm umkm pariwisata pemuda olahraga komunikasi informatika informasi statistik persandian
kependudukan pencatatan sipil catatan pemberdayaan perempuan perlindungan anak masyarakat desa kampung keluarga berencana pengendalian penduduk kb
pekerjaan umum penataan ruang tata bina marga cipta karya pengairan sumber daya air mineral energi esdm perumahan rakyat kawasan permukiman pemukiman pertanahan lingkungan hidup
kebersihan pertamanan pemadam kebakaran penyelamatan penanaman modal pelayanan terpadu satu pintu perizinan perpustakaan kearsipan arsip
tanaman hortikultura holtikultura ekonomi kreatif syariat islam dayah pertamanan pendapatan pengelolaan keuangan aset pasar penyuluhan pmd pupr pu lh
ketenagakerjaan kebencanaan kominfo dukcapil p3a pppa pertahanan agraria bumn riset teknologi tinggi dasar digital politik hukum keamanan koordinator bidang
kesbangpol konstruksi kontruksi pendayagunaan aparatur negara reformasi birokrasi hak asasi manusia ham agama kepemudaan kependudukan adat
`

export const SUBJECT_WORDS: ReadonlySet<string> = new Set(SUBJECTS.trim().split(/\s+/))
