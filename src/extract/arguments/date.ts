/** When the act happened: a date of its own sentence, else the date of the occasion. */
import type { EventType } from '../../model/event.js'
import type { DateMention } from '../../model/mention.js'
import { PREVENTION } from '../mention.js'
import { rowHasTag } from '../term.js'
import type { Scene, Trigger } from '../triggers.js'

/** Days of national votes since 2014, which articles name all the time and which are never the day of the event. */
const VOTING_DAYS = new Set([
  '2014-04-09',
  '2014-07-09',
  '2015-12-09',
  '2017-02-15',
  '2018-06-27',
  '2019-04-17',
  '2020-12-09',
  '2020-09-23',
  '2024-02-14',
  '2024-11-27',
  '2025-04-19',
  '2025-08-27',
])
const VOTING_WORDS = new Set([
  'pemungutan',
  'pencoblosan',
  'mencoblos',
  'memilih',
  'coblosan',
  'pungut',
  'pelaksanaan',
  'digelar',
  'dilaksanakan',
  'berlangsung',
  'dijadwalkan',
])

/** True for the day of a vote, of a campaign's start and the like, told with an election word beside it. */
export function isVotingDay(scene: Scene, date: DateMention): boolean {
  const row = scene.analysis.rows[date.sentence]
  if (row === undefined) return false
  const election = rowHasTag(row, scene.engine.tags.idOf('Election'))
  if (date.edtf !== null && VOTING_DAYS.has(date.edtf)) return true
  if (!election) return false
  const { published } = scene.analysis
  const later = published !== null && date.edtf !== null && date.edtf > published
  return (
    later ||
    (date.edtf === null ? false : nearWord(scene, date, VOTING_WORDS) && date.form !== 'weekday' && isBareDate(date))
  )
}

const isBareDate = (date: DateMention): boolean =>
  date.form === 'day-month' || date.form === 'month' || date.form === 'year'

function nearWord(scene: Scene, date: DateMention, words: ReadonlySet<string>): boolean {
  const row = scene.analysis.rows[date.sentence]
  return row?.terms.some((term) => words.has(term.norm) && Math.abs(term.start - date.start) < 60) === true
}

/** Words before a date that tie it to the act told, not to the telling: "diklarifikasi pada Senin, ujar Ubay". */
const OF_THE_ACT = new Set(['pada', 'tanggal', 'tertanggal', 'bertanggal', 'sejak', 'per', 'hari'])
/** How far a date may stand before or after the speech verb, in characters. */
const BEFORE_CUE = 30
const AFTER_CUE = 140

/** The date belongs to the words of a speaker ("kata Joko, Senin (7/10/2024)"), not to what he tells. */
export function isStatementDate(scene: Scene, date: DateMention, trigger: Trigger | null): boolean {
  const { attributions, doc, rows } = scene.analysis
  const attribution = attributions[date.sentence]
  if (attribution?.cue == null || attribution.kind === 'carried' || attribution.kind === null) return false
  if (doc.quotations.some(({ start, end }) => start < date.start && date.end < end)) return false
  const { cue } = attribution
  const after = cue.end <= date.start
  const [left, right] = after ? [cue.end, date.start] : [date.end, cue.start]
  if (right - left > (after ? AFTER_CUE : BEFORE_CUE)) return false
  const before = rows[date.sentence]?.terms.findLast(({ end }) => end <= date.start)?.norm ?? ''
  const between = trigger !== null && trigger.start >= left && trigger.start < right
  return !between && !(trigger !== null && OF_THE_ACT.has(before))
}

/** Dates of the sentence that can be the trigger's own, nearest first. */
export function ownDate(scene: Scene, trigger: Trigger, rivals: readonly Trigger[]): DateMention | null {
  const dates = scene.analysis.dates.filter(
    (date) => date.sentence === trigger.sentence && !date.asOf && !isVotingDay(scene, date),
  )
  const own = PREVENTION.has(trigger.type)
    ? dates.filter((date) => fitsPrevention(scene, trigger, date))
    : dates.filter((date) => fitsStep(scene, trigger, date, rivals))
  return own.sort((a, b) => distance(trigger, a) - distance(trigger, b))[0] ?? null
}

/** An appeal has the day on which it is spoken: other days in its sentence are those of laws, votes and plans. */
function fitsPrevention(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (date.form === 'year') return false
  return trigger.type !== 'appeal' || isSpokenDay(scene, date)
}

const WEEKDAY =
  /senin|selasa|rabu|kamis|jum[\u2019']?at|sabtu|minggu|ahad|kemarin|hari ini|tadi|siang ini|pagi ini|malam/i

/** A day told the way news tells when somebody spoke: with its weekday, or as "kemarin", "tadi pagi". */
function isSpokenDay(scene: Scene, date: DateMention): boolean {
  return (
    DAYLIKE.has(date.form) &&
    date.form !== 'interval' &&
    WEEKDAY.test(scene.analysis.doc.text.slice(date.start, date.end + 8))
  )
}

function fitsStep(scene: Scene, trigger: Trigger, date: DateMention, rivals: readonly Trigger[]): boolean {
  if (isStatementDate(scene, date, trigger) && trigger.type !== 'clearance') return false
  return !rivals.some((rival) => rival.type !== trigger.type && distance(rival, date) < distance(trigger, date))
}

const distance = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0

/** Words of a neighbouring sentence that give a step its day: "Surat keputusannya berlaku sejak Senin (8/3/2021)". */
const DAY_TELLERS: Partial<Record<EventType, ReadonlySet<string>>> = {
  allegation: new Set([
    'bermula',
    'berawal',
    'kejadian',
    'peristiwa',
    'terjadi',
    'direkam',
    'diunggah',
    'acara',
    'kegiatan',
    'unggahan',
  ]),
  sanction: new Set([
    'sk',
    'surat',
    'suratnya',
    'keputusan',
    'keputusannya',
    'ditandatangani',
    'diteken',
    'diserahkan',
    'tertanggal',
    'bertanggal',
    'berlaku',
    'hukuman',
  ]),
  referral: new Set([
    'surat',
    'suratnya',
    'berkas',
    'berkasnya',
    'bertanggal',
    'tertanggal',
    'rekomendasi',
    'rekomendasinya',
  ]),
  regulation: new Set(['se', 'surat', 'edaran', 'bertanggal', 'tertanggal', 'bernomor', 'diteken', 'ditandatangani']),
}

/** The day of a step that the next or the previous sentence tells. */
export function neighbourDate(scene: Scene, trigger: Trigger, triggers: readonly Trigger[]): DateMention | null {
  const tellers = DAY_TELLERS[trigger.type]
  if (tellers === undefined) return null
  for (const sentence of [trigger.sentence + 1, trigger.sentence - 1, trigger.sentence + 2]) {
    const row = scene.analysis.rows[sentence]
    if (
      row === undefined ||
      !row.terms.some(({ norm }) => tellers.has(norm)) ||
      triggers.some((other) => other.sentence === sentence && other.type !== trigger.type)
    )
      continue
    const date = scene.analysis.dates.find(
      (each) =>
        each.sentence === sentence &&
        DAYLIKE.has(each.form) &&
        !isVotingDay(scene, each) &&
        !isStatementDate(scene, each, trigger),
    )
    if (date !== undefined) return date
  }
  return null
}

/** Day of the article's main occasion: the first day told with the lede, the venue or the words of a speaker. */
export function occasionDate(scene: Scene): DateMention | null {
  const days = scene.analysis.dates.filter((date) => DAYLIKE.has(date.form) && !isVotingDay(scene, date) && !date.asOf)
  const early = days.filter((date) => date.sentence <= 5 || isStatementDate(scene, date, null))
  return early.find((date) => isSpokenDay(scene, date)) ?? early[0] ?? null
}

const DAYLIKE: ReadonlySet<DateMention['form']> = new Set(['full', 'day-month', 'weekday', 'relative', 'interval'])

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

/** As-of date of a tally; none for a past election that it is compared with; else the day of the statement. */
export function tallyDate(scene: Scene, trigger: Trigger, speaker: number | null): DateMention | null {
  const { dates, elections, published } = scene.analysis
  const occasion = occasionDate(scene)
  const now = Number((occasion?.edtf ?? published ?? '9999').slice(0, 4))
  const past = elections.some(({ sentence, year }) => sentence === trigger.sentence && year !== null && year < now - 1)
  if (past) return null
  const asOf =
    dates.findLast((date) => date.asOf && date.sentence <= trigger.sentence) ?? dates.find((date) => date.asOf)
  if (asOf !== undefined) return asOf
  return (
    dates.find((date) => date.sentence === trigger.sentence && isStatementDate(scene, date, null)) ??
    speechDate(scene, speaker) ??
    occasion
  )
}
