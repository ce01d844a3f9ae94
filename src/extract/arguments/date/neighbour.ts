/** The day of an act that a sentence nearby tells: "Surat keputusannya berlaku sejak Senin (8/3/2021)". */
import { BEGINNINGS, DATE_TELLERS, FAR_TELLERS, PAPER_ACTS, REPORT_WORDS } from '../../../lexicon/date-tellers.js'
import type { DateMention } from '../../../model/mention.js'
import type { Token } from '../../../model/text.js'
import { termAt } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { DAYLIKE, isBasisDate, isPaperDate, isStatementDate, isVotingDay, termsBefore } from './kind.js'

/** Sentences around an act in which its day may be told, the likeliest first; the far ones only after words of a case's beginning. */
const NEIGHBOURS = [1, -1, 2, -2]
const BEHIND = [1, 2]
const FAR = [3, 4, 5, -3]
/** So far behind the act a report of it is told: "Laporan disampaikan warga pada 19 Maret". */
const LATER = [3]

/** `fresh`: whoever it is about is told here for the first time, so that what stands before is of others. */
export function neighbourDate(
  scene: Scene,
  trigger: Trigger,
  triggers: readonly Trigger[],
  fresh = false,
): DateMention | null {
  const broken = brokenLineDate(scene, trigger)
  if (broken !== null) return broken
  const begun =
    trigger.type === 'allegation' && !fresh ? firstDate(scene, trigger, triggers, NEIGHBOURS, BEGINNINGS) : null
  if (begun !== null) return begun
  const far = FAR_TELLERS.get(trigger.type)
  for (const [i, tellers] of (DATE_TELLERS.get(trigger.type) ?? []).entries()) {
    const found =
      firstDate(scene, trigger, triggers, fresh ? BEHIND : NEIGHBOURS, tellers) ??
      (i === 0
        ? far === undefined
          ? null
          : firstDate(scene, trigger, triggers, FAR, far)
        : firstDate(scene, trigger, triggers, LATER, tellers))
    if (found !== null) return found
  }
  return null
}

/** "berita acara" is a paper, no gathering. */
const isMinutes = (terms: readonly Token[], at: number): boolean =>
  terms[at]?.norm === 'acara' && terms[at - 1]?.norm === 'berita'

/** "… ikut kampanye di", "Desa Sering pada 15 Oktober 2020.": a line broken within its sentence goes on in the next. */
function brokenLineDate(scene: Scene, trigger: Trigger): DateMention | null {
  const { doc, dates } = scene.analysis
  const [row, next] = [doc.sentences[trigger.sentence], doc.sentences[trigger.sentence + 1]]
  if (row === undefined || next === undefined || trigger.sentence === scene.analysis.headline) return null
  if (row.end - trigger.end > BROKEN || !/[\p{L}\d,]$/u.test(doc.text.slice(row.start, row.end).trimEnd())) return null
  const goesOn = (date: DateMention): boolean => date.sentence === next.index && date.start - next.start <= REST
  return dates.find((each) => goesOn(each) && fits(scene, trigger, each)) ?? null
}

/** How far before the end of a broken line its act is told, and how far into the next its day, in characters. */
const BROKEN = 160
const REST = 90

function firstDate(
  scene: Scene,
  trigger: Trigger,
  triggers: readonly Trigger[],
  offsets: readonly number[],
  tellers: ReadonlySet<string>,
): DateMention | null {
  for (const offset of offsets) {
    const sentence = trigger.sentence + offset
    const row = scene.analysis.rows[sentence]
    if (row === undefined || !row.terms.some(({ norm }, i) => tellers.has(norm) && !isMinutes(row.terms, i))) continue
    if (triggers.some((other) => other.sentence === sentence && other.type !== trigger.type && !other.noun)) continue
    const date = scene.analysis.dates.find((each) => each.sentence === sentence && fits(scene, trigger, each))
    if (date !== undefined) return date
  }
  return null
}

/** "pelapor mengetahui hal itu pada 26 Juni": the day of nothing but that. */
const LEARNT = new Set(['mengetahui', 'diketahui'])
const ENDS = new Set(['sampai', 'hingga', 'sebelum'])
const PLANS = new Set([
  'akan',
  'bakal',
  'rencananya',
  'dijadwalkan',
  'nanti',
  'mendatang',
  'sedianya',
  'seyogianya',
  'batal',
  'ditunda',
])
/** "pekan depan", but "duduk di deretan depan". */
const PERIODS = new Set(['pekan', 'minggu', 'bulan', 'tahun'])
/** How far around a day its plan is told, in terms. */
const PLANNED = 4

/** "berlangsung sampai 24 Juli", "hari Jumat kami akan melakukan sidang": no day of what has happened. */
function isEndOrPlan(scene: Scene, date: DateMention): boolean {
  if (ENDS.has(termsBefore(scene, date, 1)[0]?.norm ?? '')) return true
  const row = scene.analysis.rows[date.sentence]
  if (row === undefined) return false
  const at = termAt(row, date.start)
  const around = row.terms.slice(Math.max(0, at - PLANNED), at + 2 * PLANNED)
  return around.some(({ norm }, i) => PLANS.has(norm) || (norm === 'depan' && PERIODS.has(around[i - 1]?.norm ?? '')))
}

/** Acts of which news tells the month alone: "satgas kami bentuk awal September ini". */
const MONTHLY: ReadonlySet<string> = new Set(['oversight', 'regulation'])

/** "membenarkan telah meneken surat keputusan, Selasa": the day of the paper, not of the words about it. */
function isOfSpeech(scene: Scene, date: DateMention, trigger: Trigger): boolean {
  if (!isStatementDate(scene, date, trigger)) return false
  const cue = scene.analysis.attributions[date.sentence]?.cue
  const acts = termsBefore(scene, date, PAPER_REACH).some(
    ({ norm, start }) => PAPER_ACTS.has(norm) && start >= (cue?.end ?? 0),
  )
  return trigger.type === 'allegation' || !acts
}

/** How far before a day the verb of its paper stands, in terms. */
const PAPER_REACH = 6

/** How far before a day the words of a report stand, in terms. */
const REPORTED = 6

/** "sejak dimulainya masa kampanye 26 September lalu": the day from which reports are counted. */
const isSince = (scene: Scene, date: DateMention): boolean =>
  termsBefore(scene, date, SINCE).some(({ norm }) => norm === 'sejak' || norm === 'dimulainya')

const SINCE = 6

export function fits(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (date.asOf || isEndOrPlan(scene, date)) return false
  if (
    !(DAYLIKE.has(date.form) || (MONTHLY.has(trigger.type) && date.form === 'month')) ||
    isVotingDay(scene, date) ||
    isOfSpeech(scene, date, trigger)
  )
    return false
  if (trigger.type === 'regulation') return !isBasisDate(scene, date)
  if (termsBefore(scene, date, REPORTED).some(({ norm }) => LEARNT.has(norm))) return false
  if (trigger.type === 'allegation' && isSince(scene, date)) return false
  // "Kami menerima surat KASN tanggal 2 November. Isinya merekomendasikan …"
  if (trigger.type === 'referral' && isPaperDate(scene, date)) return true
  return trigger.type === 'allegation' || !termsBefore(scene, date, REPORTED).some(({ norm }) => REPORT_WORDS.has(norm))
}
