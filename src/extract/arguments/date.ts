/** When the act happened: a date of its own sentence, else the date of the occasion. */
import { BASIS_WORDS, REPORT_WORDS } from '../../lexicon/date-tellers.js'
import type { DateMention } from '../../model/mention.js'
import { PREVENTION } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'
import {
  DAYLIKE,
  isBasisDate,
  isBound,
  isPaperDate,
  isSpokenDay,
  isStatementDate,
  isVotingDay,
  termsBefore,
} from './date-kind.js'

/** Dates of the sentence that can be the trigger's own, nearest first. */
export function ownDate(scene: Scene, trigger: Trigger, rivals: readonly Trigger[]): DateMention | null {
  const dates = scene.analysis.dates.filter(
    (date) =>
      date.sentence === trigger.sentence &&
      (!date.asOf || isEffective(scene, trigger, date)) &&
      !isVotingDay(scene, date, trigger),
  )
  const own = PREVENTION.has(trigger.type)
    ? dates.filter((date) => fitsPrevention(scene, trigger, date))
    : dates.filter((date) => fitsStep(scene, trigger, date, rivals))
  return nearest(scene, trigger, own)
}

/** "diberhentikan per 1 Desember", "penanganannya ditutup per 9 Maret": the day on which one step of a case takes effect. */
export function isEffective(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (!ENDING.has(trigger.type) || trigger.aggregate || date.start < trigger.end) return false
  const between = scene.analysis.doc.text.slice(trigger.end, date.start)
  return between.length <= EFFECT_REACH && /(?:^|\s)per\s+(?:tanggal\s+)?$/i.test(between) && !/[,;]/.test(between)
}

const ENDING: ReadonlySet<string> = new Set(['sanction', 'clearance'])
const EFFECT_REACH = 60

function nearest(scene: Scene, trigger: Trigger, dates: readonly DateMention[]): DateMention | null {
  let best: { date: DateMention; reach: number } | null = null
  for (const date of dates) {
    const reach = reachOf(scene, trigger, date)
    if (best === null || reach < best.reach) best = { date, reach }
  }
  return best?.date ?? null
}

/** An appeal has the day on which it is spoken: other days in its sentence are those of laws, votes and plans. */
function fitsPrevention(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (date.form === 'year') return false
  if (trigger.type === 'regulation' ? isBasisDate(scene, date) : isPaperDate(scene, date)) return false
  // "Pembentukan satgas ini tindak lanjut dari rapat tanggal 23 Juli": the day of what came before
  if (termsBefore(scene, date, BASIS_REACH).some(({ norm, start }) => start >= trigger.end && BASIS_WORDS.has(norm)))
    return false
  return trigger.type !== 'appeal' || (isSpokenDay(scene, date) && !isBound(scene, date))
}

/** How far before a day the words of a basis stand, in terms. */
const BASIS_REACH = 14

function fitsStep(scene: Scene, trigger: Trigger, date: DateMention, rivals: readonly Trigger[]): boolean {
  if (isStatementDate(scene, date, trigger) && trigger.type !== 'clearance') return false
  if (date.form === 'relative' && date.edtf?.length === 4 && date.start >= trigger.end) return false
  // "SK tertanggal 1 Maret menyebut mereka menghadiri deklarasi": an act has not the day of the paper that tells it
  if (trigger.type === 'allegation' && isPaperDate(scene, date)) return false
  if (trigger.type !== 'allegation' && isOfReport(scene, trigger, date)) return false
  // "Dalam surat tanggal 9 Januari BKN menyatakan … dan merekomendasikan …": the day before them holds for both
  const ahead = date.end <= trigger.start && rivals.every(({ start }) => date.end <= start)
  if (trigger.type !== 'allegation' && ahead) return true
  const reach = reachOf(scene, trigger, date)
  return !rivals.some((rival) => rival.type !== trigger.type && reachOf(scene, rival, date) < reach)
}

/** How far before a day the words of a report stand, in terms. */
const REPORTED = 5

/** "Pemeriksaan ini tindak lanjut laporan yang diterima pada Rabu (2/10)": the day of the report. */
const isOfReport = (scene: Scene, { end }: Trigger, date: DateMention): boolean =>
  termsBefore(scene, date, REPORTED).some(({ norm, start }) => start >= end && REPORT_WORDS.has(norm))

/** What a clause boundary between an act and a date weighs, in characters. */
const BOUNDARY = 40
const BOUNDARIES =
  /[,;]|\b(?:kemudian|lalu|sementara|sedangkan|namun|setelah|sebelum|karena|lantaran|sehingga)\b|\bdan (?=(?:me|di|ber)[a-z])/g
const LONGEST_GAP = 300
/** As much of a verb as tells that it is one. */
const VERB_START = 4
/** As long as a link at the start of a trigger may be: "karena mendukung". */
const LINK = 10
/** What a date that nothing settles weighs: a resolved one of the sentence comes first. */
const UNRESOLVED = 1000

/** How far a date is from an act: "memeriksa T pada 18 Oktober, kemudian menyerahkan kasusnya" dates the first. */
function reachOf(scene: Scene, trigger: Trigger, date: DateMention): number {
  const before = date.end <= trigger.start
  const [from, to] = before ? [date.end, trigger.start] : [trigger.end, date.start]
  if (to <= from) return 0
  const between = scene.analysis.doc.text.slice(from, Math.min(to, from + LONGEST_GAP))
  // the comma that sets off the date itself is no boundary: "diteruskan ke BKN, Rabu (6/11)"; "pada 11 Oktober dan
  // diusulkan" has one that the verb after it tells
  const upToVerb = before ? between + scene.analysis.doc.text.slice(to, to + VERB_START) : between
  const inner = before ? upToVerb.replace(/^\W+/, '') : between.replace(/\W+$/, '')
  const open = date.edtf === null ? UNRESOLVED : 0
  const set =
    !before && /,\s*$/.test(between) && isSpokenDay(scene, date) && isSubordinate(scene, trigger) ? SUBORDINATE : 0
  // "menurunkan pangkatnya pada 18 November karena mendukung salah satu calon": the day is that of the main verb
  const reason = before && REASON.test(between + scene.analysis.doc.text.slice(to, to + LINK)) ? SUBORDINATE : 0
  return to - from + BOUNDARY * (inner.match(BOUNDARIES)?.length ?? 0) + open + set + reason
}

/** What it weighs that an act is told in a subordinate clause, where the day is set off at the end: it is that of the main verb. */
const SUBORDINATE = 160
const REASON = /^\W*(?:karena|lantaran|sebab|akibat|gara-gara|buntut|menyusul|terkait|atas)\b/i
const LINKS = new Set('yang karena lantaran setelah usai terkait atas sebab akibat gara-gara soal'.split(' '))

/** "memanggil dua guru yang diduga mengampanyekan salah satu calon, Rabu". */
function isSubordinate(scene: Scene, { sentence, from, to }: Trigger): boolean {
  const terms = scene.analysis.rows[sentence]?.terms.slice(Math.max(0, from - 2), to) ?? []
  return terms.some(({ norm }) => LINKS.has(norm))
}

/** The lede and what follows it, in sentences of some length: captions and bylines of a word or two do not count. */
const EARLY = 6
const SHORTEST = 8

const lastEarly = new WeakMap<Scene, number>()

function earlyEnd(scene: Scene): number {
  let end = lastEarly.get(scene)
  if (end === undefined) {
    const long = scene.analysis.rows.filter(({ terms }) => terms.length >= SHORTEST)
    end = long[EARLY - 1]?.sentence.index ?? scene.analysis.rows.length
    lastEarly.set(scene, end)
  }
  return end
}

/** True for an act told in the first sentences. */
export const isEarly = (scene: Scene, sentence: number): boolean => sentence <= earlyEnd(scene)

const occasions = new WeakMap<Scene, DateMention | null>()

/** Day of the article's main occasion: the first day told with the lede, the venue or the words of a speaker. */
export function occasionDate(scene: Scene): DateMention | null {
  let occasion = occasions.get(scene)
  if (occasion === undefined) {
    occasion = findOccasion(scene)
    occasions.set(scene, occasion)
  }
  return occasion
}

function findOccasion(scene: Scene): DateMention | null {
  const days = scene.analysis.dates.filter((date) => canBeOccasion(scene, date))
  const early = days.filter((date) => isEarly(scene, date.sentence) || isStatementDate(scene, date, null))
  const spoken = early.filter((date) => isSpokenDay(scene, date))
  const resolved = ({ edtf }: DateMention): boolean => edtf !== null
  return spoken.find(resolved) ?? spoken[0] ?? early.find(resolved) ?? early[0] ?? onlyDay(scene, days)
}

/** The day that an article tells late, if it tells no other. */
function onlyDay(scene: Scene, days: readonly DateMention[]): DateMention | null {
  const told = days.filter((date) => date.edtf !== null && isSpokenDay(scene, date))
  return new Set(told.map(({ edtf }) => edtf)).size === 1 ? (told[0] ?? null) : null
}

/** A day, or days, that have come: no campaign months, no vote, no paper, nothing that only begins or ends. */
function canBeOccasion(scene: Scene, date: DateMention): boolean {
  if (!DAYLIKE.has(date.form) || date.asOf) return false
  if (date.edtf !== null && (date.edtf.slice(0, 10) > (scene.analysis.published ?? '9999') || !DAY.test(date.edtf)))
    return false
  return !isVotingDay(scene, date) && !isPaperDate(scene, date) && !isBound(scene, date)
}

const DAY = /^\d{4}-\d\d-\d\d/

/** Day on which a person speaks: a date in one of his statements, else none. */
export function speechDate(scene: Scene, entity: number | null): DateMention | null {
  if (entity === null) return null
  for (const { speaker, sentence } of scene.analysis.attributions) {
    if (speaker !== entity) continue
    const date = scene.analysis.dates.find(
      (each) => each.sentence === sentence && isSpokenDay(scene, each) && isStatementDate(scene, each, null),
    )
    if (date !== undefined) return date
  }
  return null
}

const THIS = /^\s*(?:\S+\s+){0,2}(?:tersebut|ini|itu)\b/i
const ON_OCCASION =
  /^\W*(?:selesai|usai|seusai|setelah itu|sesudah itu|acara|kegiatan|rangkaian|(?:dalam|pada|di) (?:kesempatan|acara|kegiatan|akhir))\b/i

const EARLIER =
  /^\W*(?:sebelumnya|(?:secara |dihubungi |ditemui |dikonfirmasi |dikonfirmasi secara |dimintai (?:tanggapan|konfirmasi) |ditanya )?terpisah|di (?:tempat|lokasi|kesempatan) (?:terpisah|lain|berbeda))\b|\bbeberapa (?:waktu|hari|pekan|minggu|bulan|saat) (?:yang )?(?:lalu|silam)\b/i

/** "Sebelumnya, Hassanudin juga meminta …", "beberapa waktu yang lalu": an act of another day than the article's occasion. */
export function isEarlierDay({ analysis }: Scene, { sentence }: Trigger): boolean {
  const row = analysis.doc.sentences[sentence]
  return row !== undefined && EARLIER.test(analysis.doc.text.slice(row.start, Math.min(row.end, row.start + 400)))
}

/** "Selesai penandatanganan, Kanreg menggelar bimbingan teknis": told as a part of the article's occasion; so is "sosialisasi tersebut". */
export function isOnOccasion({ analysis }: Scene, { sentence, end }: Trigger): boolean {
  const start = analysis.doc.sentences[sentence]?.start ?? 0
  if (THIS.test(analysis.doc.text.slice(end, end + 40))) return true
  return ON_OCCASION.test(analysis.doc.text.slice(start, start + 40))
}
