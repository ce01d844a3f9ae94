/** Names that a text gives to the civil servants it has just spoken of: "dua ASN, yakni Budi dan Siti", "oknum ASN, Budi Santoso,". */
import { ACCUSED_NOUNS, LIST_OPENERS, SERVANTS } from '../../lexicon/accused-words.js'
import type { Token } from '../../model/text.js'

/** How long a list may be before a name, and how far before its opening word the civil servants stand, in tokens. */
const LIST_REACH = 30
const SERVANT_REACH = 9

/** Whether the name that begins at a token is that of a civil servant spoken of in the tokens from `from` on. */
export function namesServant(tokens: readonly Token[], from: number, at: number): boolean {
  const last = tokens[at - 1]
  if (at <= from || last === undefined) return false
  if (last.text === ',' && isOneServant(tokens, from, at - 2)) return true
  for (let i = at - 1; i >= Math.max(from, at - LIST_REACH); i--) {
    const token = tokens[i] as Token
    // "WT (guru) dan DW": where each of them works
    if (token.text === ')' && tokens[i - 2]?.text === '(') {
      i -= 2
      continue
    }
    if (ACCUSED_NOUNS.has(token.norm)) return !speaksForThem(tokens, from, i)
    if (isUnderName(tokens, from, i)) return true
    if (LIST_OPENERS.has(token.norm)) return hasServant(tokens, from, i) || (i === from && OPENING.has(token.norm))
    if (!isPartOfList(token)) return false
  }
  return false
}

/** "dugaan pelanggaran atas nama Dian Rahmat": a case under somebody's name. */
function isUnderName(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at]?.norm !== 'nama' || tokens[at - 1]?.norm !== 'atas') return false
  return tokens.slice(Math.max(from, at - 1 - CASE_REACH), at - 1).some(({ norm }) => CASES.has(norm))
}

const CASE_REACH = 4
const CASES: ReadonlySet<string> = new Set([
  'pelanggaran',
  'dugaan',
  'kasus',
  'perkara',
  'terlapor',
  'temuan',
  'berkas',
])

/** "kuasa hukum para terdakwa, Syafril": whoever is named is no accused. */
const speaksForThem = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(Math.max(from, at - 3), at).some(({ norm }) => COUNSEL.has(norm))

const COUNSEL: ReadonlySet<string> = new Set(['hukum', 'pengacara', 'advokat', 'istri', 'suami', 'keluarga', 'kerabat'])

/** "oknum ASN", "seorang PNS" and a comma. */
const isOneServant = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from && SERVANTS.has(tokens[at]?.norm ?? '') && /^(?:oknum|seorang|satu)$/.test(tokens[at - 1]?.norm ?? '')

/** Names, degrees and ages between "yakni" and the name. */
const isPartOfList = ({ kind, text, norm }: Token): boolean =>
  kind !== 'word' || norm === 'dan' || norm === 'serta' || /^\p{Lu}/u.test(text) || JOINS.has(norm)

const JOINS: ReadonlySet<string> = new Set(['di', 'tahun', 'selaku', 'sebagai', 'inisial', 'berinisial'])

function hasServant(tokens: readonly Token[], from: number, opener: number): boolean {
  let found = false
  for (let i = opener - 1; i >= Math.max(from, opener - SERVANT_REACH); i--) {
    const norm = tokens[i]?.norm ?? ''
    // "warga yang melaporkan oknum PNS ini bernama Rustam"
    if (INFORMERS.has(norm)) return false
    if (SERVANTS.has(norm) || TEACHERS.has(norm) || ACCUSED_NOUNS.has(norm) || COLLECTIVE.test(norm)) found = true
    if (norm === '.' || norm === ';') break
  }
  return found
}

/** "Masing-masing Kadis Sosial Ridwan dan Camat Jelutung Herman.": a list of those counted in the sentence before. */
const OPENING: ReadonlySet<string> = new Set(['masing-masing', 'yakni', 'yaitu'])

const INFORMERS: ReadonlySet<string> = new Set(['warga', 'pelapor', 'pelapornya', 'saksi', 'melapor', 'melaporkan'])

/** "Dua guru besar tersebut adalah …". */
const TEACHERS: ReadonlySet<string> = new Set(['guru', 'dosen', 'camat', 'lurah', 'dokter', 'bidan', 'perawat'])

/** "keduanya", "ketiganya", "mereka". */
const COLLECTIVE = /^(?:mereka|ke(?:dua|tiga|empat|lima|enam|tujuh)nya)$/
