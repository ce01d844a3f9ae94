/** What the words beside a mention say of it: that it is the accused, or that it is none. */
import { LIST_JOINERS, ONE_OF_THEM, SENT, SERVANTS } from '../../lexicon/accused-words.js'
import { CASE_WORDS } from '../../lexicon/count-cues.js'
import { NUMERALS } from '../../lexicon/numerals.js'
import { officeClass } from '../../lexicon/office-class.js'
import type { OfficialMention } from '../../model/mention.js'
import type { Token } from '../../model/text.js'
import type { Analysis } from '../analysis.js'
import { namesServant } from '../mentions/named-servant.js'
import { termAt } from '../patterns/term.js'

/** The words before a mention, the last one last. */
function wordsBefore({ rows }: Analysis, { sentence, start }: OfficialMention, most: number): readonly Token[] {
  const row = rows[sentence]
  if (row === undefined) return []
  const at = termAt(row, start)
  return row.terms.slice(Math.max(0, at - most), at)
}

function wordsAfter({ rows }: Analysis, { sentence, end }: OfficialMention, most: number): readonly Token[] {
  const row = rows[sentence]
  const at = row === undefined ? 0 : termAt(row, end)
  return row?.terms.slice(at, at + most) ?? []
}

/** "terdakwa Ridwan Saleh", "dua ASN, yakni Ridwan Saleh dan Siti Aminah". */
export function isCalledAccused({ doc }: Analysis, { sentence, start }: OfficialMention): boolean {
  const tokens = doc.sentences[sentence]?.tokens ?? []
  const at = tokens.findIndex((token) => token.start >= start)
  return at > 0 && namesServant(tokens, 0, at)
}

/** "calon anggota DPD dengan inisial NH": somebody who stands for office, no civil servant. */
export function isContender(analysis: Analysis, mention: OfficialMention): boolean {
  if (mention.name === null || mention.office !== null) return false
  const words = wordsBefore(analysis, mention, 7)
  return (
    /inisial$/.test(words.at(-1)?.norm ?? '') &&
    words.some(({ norm }) => norm === 'calon' || norm === 'caleg' || norm === 'bacaleg')
  )
}

/** How far before "kepada" the act of sending stands. */
const SENT_REACH = 7

/** "meneruskan rekomendasi ke Pj Wali Kota", "calon bupati dan wakil bupati": an addressee, a contest. */
export function isBystander(analysis: Analysis, mention: OfficialMention): boolean {
  const words = wordsBefore(analysis, mention, SENT_REACH)
  const last = words.at(-1)?.norm ?? ''
  if (last === 'calon' || isContested(analysis, mention, words) || decides(mention, words)) return true
  if (mention.name === null && (isOfGroup(words) || isSender(words) || acts(analysis, mention))) return true
  if (isHeard(words) || HEARD_TOO.test(analysis.doc.text.slice(mention.end, mention.end + 40))) return true
  return (last === 'ke' || last === 'kepada') && words.some(({ norm }) => SENT.has(norm)) && isAuthority(mention)
}

/** "jabatannya dilepas Penjabat Bupati Anu", "diantar ke meja penjabat bupati": the head of a government who decides. */
function decides({ office }: OfficialMention, words: readonly Token[]): boolean {
  if (officeClass(office?.office ?? '') !== 'head-of-region') return false
  const [before = '', last = ''] = words.slice(-2).map(({ norm }) => norm)
  return PASSIVE.test(last) || ((before === 'ke' || before === 'di') && DESKS.has(last))
}

const PASSIVE = /^di[a-z]{4,}$/
const DESKS: ReadonlySet<string> = new Set(['meja', 'tangan', 'hadapan'])

/** "empat guru yang ikut diperiksa". */
const HEARD_TOO = /^\s+yang\s+(?:ikut|turut)\s+(?:diperiksa|dimintai|diklarifikasi|dipanggil|didengar)\b/i

/** "di grup kepala desa", "pertemuan ketua RT", "di hadapan guru", "istri camat": a place or somebody else, told by a post. */
const isOfGroup = (words: readonly Token[]): boolean => GROUPS.has(words.at(-1)?.norm ?? '')

const GROUPS: ReadonlySet<string> = new Set(
  'grup group grupnya rapat pertemuan forum paguyuban rumah kediaman kantor istri suami anak adik kakak menantu ajudan sopir hadapan'.split(
    ' ',
  ),
)

/** "mendapat teguran tertulis dari camat": who imposes. */
const isSender = (words: readonly Token[]): boolean =>
  words.at(-1)?.norm === 'dari' && words.slice(-PAPER_REACH).some(({ norm }) => PAPERS.has(norm))

/** "Camat Cikeusik yang menyerahkannya": who deals with the case. */
const acts = ({ doc }: Analysis, { end }: OfficialMention): boolean => ACTS.test(doc.text.slice(end, end + 40))
const ACTS =
  /^\s+yang\s+(?:telah\s+|sudah\s+|akan\s+)?(?:menyerah|menyampai|menindaklanjut|memeriksa|menjatuh|memberi|menerima|mengeluar|menerbit|memanggil)/i

const PAPER_REACH = 6
const PAPERS: ReadonlySet<string> = new Set(
  'teguran peringatan sanksi hukuman rekomendasi instruksi perintah izin'.split(' '),
)

/** "dari keterangan (empat) guru": heard beside the accused. */
const isHeard = (words: readonly Token[]): boolean => {
  const at = words.findLastIndex(({ norm }) => norm === 'keterangan')
  return at > 0 && at >= words.length - 2 && words[at - 1]?.norm === 'dari'
}

/** "paslon Bupati dan Wakil Bupati Abdya". */
function isContested({ doc }: Analysis, { office, name, start }: OfficialMention, words: readonly Token[]): boolean {
  if (office === null || officeClass(office.office) !== 'deputy-head') return false
  if (name !== null && !words.some(({ norm }) => STANDING.has(norm))) return false
  const joined = words.at(-1)?.norm === 'dan' ? words.at(-2) : words.at(-1)
  if (joined === undefined || !HEADS.has(joined.norm)) return false
  return /^\s*(?:dan|-|\/)\s*$/i.test(doc.text.slice(joined.end, start))
}

/** "pasangan calon Gubernur dan Wakil Gubernur Banten, Andra": named, but for what they stand for. */
const STANDING: ReadonlySet<string> = new Set(['calon', 'paslon', 'cagub', 'cabup', 'bapaslon', 'bacalon'])

const HEADS: ReadonlySet<string> = new Set(['bupati', 'gubernur', 'kota', 'walikota', 'wako'])

const AUTHORITIES: ReadonlySet<string> = new Set(['head-of-region', 'deputy-head', 'secretariat', 'agency', 'staff'])

const isAuthority = ({ office }: OfficialMention): boolean =>
  office !== null && AUTHORITIES.has(officeClass(office.office))

/** "ketidaknetralan ASN dan kepala desa", "kades hingga ASN": a kind of people in a list, nobody in particular. */
export function isListedKind(analysis: Analysis, mention: OfficialMention): boolean {
  const before = wordsBefore(analysis, mention, 4)
  if (ONE_OF_THEM.has(before.at(-1)?.norm ?? '')) return false
  // "delapan dugaan pelanggaran oleh kepala desa"
  if (before.at(-1)?.norm === 'oleh' && before.some(({ norm }) => CASE_WORDS.has(norm)) && isNumber(before[0]))
    return true
  // a number before the post is no part of the joint: "dua ASN dan dua kepala desa"
  const joint = isNumber(before.at(-1)) ? before.at(-2) : before.at(-1)
  if (joins(analysis, joint, mention.start) && before.some(isServant)) return true
  const after = wordsAfter(analysis, mention, 4)
  return LIST_JOINERS.has(after[0]?.norm ?? '') && after.some(isServant)
}

/** "dan" or a comma before the post. */
const joins = ({ doc }: Analysis, word: Token | undefined, start: number): boolean =>
  word !== undefined && (LIST_JOINERS.has(word.norm) || /[,/]/.test(doc.text.slice(word.end, start)))

const isNumber = (word: Token | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || NUMERALS.has(word.norm))

const isServant = ({ norm }: Token): boolean => SERVANTS.has(norm)
