/** What a date in the text is the day of: a vote, a paper, the words of a speaker, or the act itself. */
import {
  BASIS_WORDS,
  BOUND_WORDS,
  OF_THE_ACT,
  PAPER_WORDS,
  VOTING_DAYS,
  VOTING_WORDS,
} from '../../../lexicon/date-tellers.js'
import type { DateMention } from '../../../model/mention.js'
import type { Token } from '../../../model/text.js'
import { rowHasTag, termAt } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'

/** Forms that name a day or several days. */
export const DAYLIKE: ReadonlySet<DateMention['form']> = new Set([
  'full',
  'day-month',
  'weekday',
  'relative',
  'interval',
])

/** How near before a day of a national vote an act must end to have happened on that day. */
const RIGHT_BEFORE = 20

/** True for the day of a vote, of a campaign's start and the like, told with an election word beside it. */
export function isVotingDay(scene: Scene, date: DateMention, trigger: Trigger | null = null): boolean {
  const row = scene.analysis.rows[date.sentence]
  if (row === undefined) return false
  if (isNamedVote(scene, date)) return true
  if (date.edtf !== null && VOTING_DAYS.has(date.edtf)) {
    // "menjadi saksi calon di TPS, 9 Desember 2020": what is done at the poll is done on its day
    if (trigger?.type === 'allegation' && isAtPoll(scene, date, trigger)) return false
    // "sudah diteruskan ke BKN pada 27 November 2024"
    const acted = trigger !== null && trigger.end <= date.start && date.start - trigger.end <= RIGHT_BEFORE
    // "ditetapkan tersangka melalui surat tertanggal 27 November 2024"
    if (BESIDE_PAPER.has(termsBefore(scene, date, 1)[0]?.norm ?? '')) return false
    // "berlangsung pada apel Rabu 23 September 2020": news gives the day of an act its weekday, and says so of a vote
    return !((acted || isSpokenDay(scene, date)) && (isRecent(scene, date) || !nearWord(scene, date, VOTING_WORDS)))
  }
  if (!rowHasTag(row, scene.engine.tags.idOf('Election'))) return false
  const { published } = scene.analysis
  if (published !== null && date.edtf !== null && date.edtf > published) return true
  if (isDayOfVote(scene, date) || isOfElection(scene, date)) return true
  // "dilaporkan Senin (18/11) karena mengarahkan warga memilih": a day with its weekday is that of a vote only beside words of the vote
  return (
    date.edtf !== null &&
    isBareDate(date) &&
    (nearWord(scene, date, VOTE_WORDS) || (!isSpokenDay(scene, date) && tellsOfVote(scene, date)))
  )
}

/** "Pilkada dilaksanakan 27 November", but "syukuran yang digelar tim salah satu paslon pada 29 Maret". */
function tellsOfVote(scene: Scene, date: DateMention): boolean {
  const named = scene.analysis.elections.some(({ sentence }) => sentence === date.sentence)
  return nearWord(scene, date, named ? VOTING_WORDS : OF_VOTERS)
}

const OF_VOTERS: ReadonlySet<string> = new Set(['mencoblos', 'memilih', 'pungut'])

/** "tidak terlibat dukung-mendukung pada Pilkada 15 Februari mendatang", "Pemilu Presiden 8 Juli 2009": the day is part of the vote's name. */
function isNamedVote(scene: Scene, date: DateMention): boolean {
  const { elections, doc } = scene.analysis
  if (!BY_DAY.has(date.form) || isSpokenDay(scene, date)) return false
  return elections.some(
    ({ sentence, end }) =>
      sentence === date.sentence && end <= date.start && /^\s+(?:serentak\s+)?$/i.test(doc.text.slice(end, date.start)),
  )
}

const BY_DAY: ReadonlySet<DateMention['form']> = new Set(['full', 'day-month'])

const isAtPoll = ({ analysis: { doc } }: Scene, { start }: DateMention, trigger: Trigger): boolean =>
  trigger.end <= start && /\b(?:TPS|tempat pemungutan suara|bilik suara)\b/i.test(doc.text.slice(trigger.start, start))

const RECENT = /kemarin|hari ini|tadi|lalu|malam|siang|pagi/i

/** "apel ikrar yang berlangsung di halaman kantor, Rabu kemarin (23/9)": nobody tells of a vote so. */
const isRecent = ({ analysis: { doc } }: Scene, { start, end }: DateMention): boolean =>
  RECENT.test(doc.text.slice(start, end))

/** "pemilihan serentak November 2024": the month or day is part of the election's name. */
const isOfElection = ({ analysis }: Scene, { start, end }: DateMention): boolean =>
  analysis.elections.some((election) => election.start < start && end <= election.end)

/** "menggelar pemungutan suara ulang pada 5 April 2025": words of the vote itself right before the day. */
const VOTE_REACH = 5
const VOTE_WORDS = new Set(['pemungutan', 'pencoblosan', 'coblosan', 'psu'])

function isDayOfVote(scene: Scene, date: DateMention): boolean {
  const vote = termsBefore(scene, date, VOTE_REACH).findLast(({ norm }) => VOTE_WORDS.has(norm))
  // "diduga tidak netral jelang PSU, Selasa (8/4)": the comma sets off the day of the act
  return vote !== undefined && !scene.analysis.doc.text.slice(vote.end, date.start).includes(',')
}

const isBareDate = (date: DateMention): boolean =>
  date.form === 'day-month' || date.form === 'month' || date.form === 'year'

function nearWord(scene: Scene, date: DateMention, words: ReadonlySet<string>): boolean {
  const row = scene.analysis.rows[date.sentence]
  return row?.terms.some((term) => words.has(term.norm) && Math.abs(term.start - date.start) < 60) === true
}

/** How far before a date the words of its paper stand. */
const PAPER_REACH = 7
const BESIDE_PAPER = new Set(['bertanggal', 'tertanggal'])
const BESIDE_DAY = new Set(['tanggal', 'tgl', 'bertanggal', 'tertanggal'])

/** The date of a letter, a law, a decree: "sesuai surat edaran nomor 800/77 tanggal 30 Oktober 2023", "SKB 22 September 2022". */
export function isPaperDate(scene: Scene, date: DateMention): boolean {
  const before = termsBefore(scene, date, PAPER_REACH)
  const last = before.at(-1)?.norm ?? ''
  if (last === 'tertanggal' || last === 'bertanggal') return true
  if (BESIDE_DAY.has(last)) return before.some(({ norm }) => PAPER_WORDS.has(norm))
  return !isSpokenDay(scene, date) && before.slice(-2).some(({ norm }) => PAPER_WORDS.has(norm))
}

/** "SE itu tindak lanjut surat tertanggal 8 Agustus": the paper of somebody else. */
export const isBasisDate = (scene: Scene, date: DateMention): boolean =>
  termsBefore(scene, date, 3 * PAPER_REACH).some(({ norm }) => BASIS_WORDS.has(norm)) && isPaperDate(scene, date)

/** "sejak 20 September", "mulai Kamis": the day only begins or ends something. */
export const isBound = (scene: Scene, date: DateMention): boolean =>
  BOUND_WORDS.has(termsBefore(scene, date, 1)[0]?.norm ?? '')

/** The words before a date in its sentence. */
export function termsBefore(scene: Scene, date: DateMention, most: number): readonly Token[] {
  const row = scene.analysis.rows[date.sentence]
  if (row === undefined) return []
  const at = termAt(row, date.start)
  return row.terms.slice(Math.max(0, at - most), at)
}

const WEEKDAY =
  /senin|selasa|rabu|kamis|jum[\u2019']?at|sabtu|minggu|ahad|kemarin|hari ini|tadi|siang ini|pagi ini|malam/i

/** A day told the way news tells when somebody spoke: with its weekday, or as "kemarin", "tadi pagi". */
export function isSpokenDay(scene: Scene, date: DateMention): boolean {
  return (
    DAYLIKE.has(date.form) &&
    date.form !== 'interval' &&
    WEEKDAY.test(scene.analysis.doc.text.slice(date.start, date.end + 8))
  )
}

/** How far a date may stand before or after the speech verb, in characters. */
const BEFORE_CUE = 30
const AFTER_CUE = 140
/** "kata Koordinator Divisi Hukum, Pencegahan, …, melalui pesan singkat, Sabtu": behind these verbs only who speaks is told. */
const AFTER_NAME = 280

/** The date belongs to the words of a speaker ("kata Joko, Senin (7/10/2024)"), not to what he tells. */
export function isStatementDate(scene: Scene, date: DateMention, trigger: Trigger | null): boolean {
  const { attributions, doc } = scene.analysis
  const attribution = attributions[date.sentence]
  if (attribution?.cue == null || attribution.kind === 'carried' || attribution.kind === null) return false
  if (doc.quotations.some(({ start, end }) => start < date.start && date.end < end)) return false
  const { cue } = attribution
  // "Laporan disampaikan warga pada 19 Maret": a report is handed in, nothing is said
  if (HANDED.has(wordBefore(scene, date.sentence, cue.start))) return false
  // "memeriksa camat sehubungan video yang mengajak warga memilih calon itu, Kamis": the day is that of the examination
  if (
    trigger !== null &&
    trigger.end <= cue.start &&
    isActive(doc.text, cue.start) &&
    WITHIN.test(doc.text.slice(trigger.end, cue.start))
  )
    return false
  const after = cue.end <= date.start
  const [left, right] = after ? [cue.end, date.start] : [date.end, cue.start]
  if (after && isOfClause(scene, date, cue)) return false
  const most = after ? (isActive(doc.text, cue.start) ? AFTER_CUE : AFTER_NAME) : BEFORE_CUE
  if (right - left > most) return false
  const before = termsBefore(scene, date, 1)[0]?.norm ?? ''
  // "mengatakan AM diperiksa pada 1 November" dates the act; "kata Bakri pada Jumat" the words
  // "Bawaslu yang memeriksanya Selasa (15/10)"
  if (trigger !== null && trigger.end <= date.start && !doc.text.slice(trigger.end, date.start).trim()) return false
  if (BOUND_WORDS.has(before) || BESIDE_PAPER.has(before)) return false
  // "mengatakan, surat keputusan itu diteken 19 Februari 2024": who speaks on a day does so on a weekday
  if (after && isActive(doc.text, cue.start) && !isSpokenDay(scene, date)) return false
  // "menjelaskan, siang ini ASN itu menjalani sidang"
  if (
    after &&
    isActive(doc.text, cue.start) &&
    date.form === 'relative' &&
    GOES_ON.test(doc.text.slice(date.end, date.end + 4))
  )
    return false
  if (OF_THE_ACT.has(before) && (after ? isActive(doc.text, cue.start) : trigger !== null)) return false
  return !(trigger !== null && trigger.start >= left && trigger.start < right)
}

/** "Menurut Sari, keduanya dimintai keterangan pada Rabu", "mengatakan, lurah itu diperiksa Rabu (30/10)": the day of what is told. */
function isOfClause(scene: Scene, date: DateMention, cue: { readonly start: number; readonly end: number }): boolean {
  const { text } = scene.analysis.doc
  const told = text.slice(cue.end, date.start)
  if (/^menurut$/i.test(text.slice(cue.start, cue.end))) return /, \p{Ll}/u.test(told)
  return isActive(text, cue.start) && /\p{L}/u.test(told) && ACTED.test(termsBefore(scene, date, 1)[0]?.norm ?? '')
}

const ACTED = /^(?:di|ter)\p{L}{5,}$/u

const WITHIN = /\b(?:yang|sehubungan|terkait|karena|lantaran)\b/i

const HANDED: ReadonlySet<string> = new Set(['laporan', 'pengaduan', 'aduan', 'berkas', 'surat'])

function wordBefore({ analysis: { rows } }: Scene, sentence: number, start: number): string {
  const row = rows[sentence]
  return row === undefined ? '' : (row.terms[termAt(row, start) - 1]?.norm ?? '')
}

const GOES_ON = /^ \p{L}/u

const isActive = (text: string, at: number): boolean => /^m[ae]/i.test(text.slice(at, at + 2))
