/** When the act happened: a date of its own sentence, else the date of the occasion. */

import { BASIS_WORDS, REPORT_WORDS } from '../../../lexicon/date-tellers.js'
import type { DateMention } from '../../../model/mention.js'
import { PREVENTION } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isBasisDate, isBound, isPaperDate, isSpokenDay, isStatementDate, isVotingDay, termsBefore } from './kind.js'
import { nearest, reachOf } from './reach.js'

/** Dates of the sentence that can be the trigger's own, nearest first. */
export function ownDate(scene: Scene, trigger: Trigger, rivals: readonly Trigger[]): DateMention | null {
  const dates = scene.analysis.dates.filter(
    (date) =>
      date.sentence === trigger.sentence &&
      (!date.asOf || isEffective(scene, trigger, date)) &&
      !isAhead(scene, trigger, date) &&
      !isVotingDay(scene, date, trigger),
  )
  const own = PREVENTION.has(trigger.type)
    ? dates.filter((date) => fitsPrevention(scene, trigger, date))
    : dates.filter((date) => fitsStep(scene, trigger, date, rivals))
  return nearest(scene, trigger, own)
}

/** "Besok kami plenokan": no day of what has happened. */
const isAhead = ({ analysis: { published } }: Scene, { status }: Trigger, { edtf }: DateMention): boolean =>
  status !== 'planned' && published !== null && edtf?.length === WHOLE_DAY && edtf > published

/** Letters of a day. */
const WHOLE_DAY = 10

/** "Pemanggilan dilakukan atas dugaan sikap tidak netral saat pendaftaran calon 10 Januari lalu": the day of the act that a case is named by. */
export function dayOfAct(scene: Scene, trigger: Trigger): DateMention | null {
  const date = scene.analysis.dates.find(
    (each) => each.sentence === trigger.sentence && each.start >= trigger.end && !isStatementDate(scene, each, trigger),
  )
  if (date === undefined || date.asOf || isVotingDay(scene, date, trigger)) return null
  const between = scene.analysis.doc.text.slice(trigger.end, date.start)
  return ACTED.test(between) && !/[;]|, (?:pada )?$/.test(between) ? date : null
}

const ACTED = /\b(?:saat|ketika|sewaktu|kala|tatkala)\b/i

/** "diberhentikan per 1 Desember", "penanganannya ditutup per 9 Maret": the day on which one step of a case takes effect. */
export function isEffective(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (!ENDING.has(trigger.type) || trigger.aggregate || date.start < trigger.end) return false
  const between = scene.analysis.doc.text.slice(trigger.end, date.start)
  // "mengeluarkan SP3 untuk Lurah Anu, Dian Pertiwi, per 30 November": a name in apposition is no other clause
  return (
    between.length <= EFFECT_REACH &&
    /(?:^|\s)per\s+(?:tanggal\s+)?$/i.test(between) &&
    !/;|, (?:me|di|ter)[a-z]/.test(between)
  )
}

const ENDING: ReadonlySet<string> = new Set(['sanction', 'clearance'])
const EFFECT_REACH = 80

/** An appeal has the day on which it is spoken: other days in its sentence are those of laws, votes and plans. */
function fitsPrevention(scene: Scene, trigger: Trigger, date: DateMention): boolean {
  if (date.form === 'year' || date.edtf?.length === YEAR) return false
  if (trigger.type === 'regulation' ? isBasisDate(scene, date) : isPaperDate(scene, date)) return false
  // "Pembentukan satgas ini tindak lanjut dari rapat tanggal 23 Juli": the day of what came before
  if (termsBefore(scene, date, BASIS_REACH).some(({ norm, start }) => start >= trigger.end && BASIS_WORDS.has(norm)))
    return false
  return trigger.type !== 'appeal' || (isSpokenDay(scene, date) && !isBound(scene, date))
}

/** Letters of a year alone: "tahun ini" dates no ceremony. */
const YEAR = 4

/** How far before a day the words of a basis stand, in terms. */
const BASIS_REACH = 14

function fitsStep(scene: Scene, trigger: Trigger, date: DateMention, rivals: readonly Trigger[]): boolean {
  if (isStatementDate(scene, date, trigger) && trigger.type !== 'clearance' && !isReadOut(scene, trigger)) return false
  if (date.form === 'relative' && date.edtf?.length === YEAR && date.start >= trigger.end) return false
  if (date.form === 'year' && isOfVote(scene, date)) return false
  // "Dari Januari, panwas menangani tujuh kasus": from when the figure counts
  if (
    (trigger.aggregate || (date.form === 'month' && date.end <= trigger.start)) &&
    SINCE.has(termsBefore(scene, date, 1)[0]?.norm ?? '')
  )
    return false
  // "SUMENEP, Selasa (12/11) – Bawaslu menyatakan tiga ASN yang dilaporkan …": the day of the news
  if (date.start < (scene.analysis.dateline?.end ?? 0)) return false
  if (isOfAnother(scene, trigger, date) || isBeforeMain(scene, trigger, date) || isOnlySource(scene, trigger, date))
    return false
  // "SK tertanggal 1 Maret menyebut mereka menghadiri deklarasi": an act has not the day of the paper that tells it
  if (trigger.type === 'allegation' && isPaperDate(scene, date)) return false
  if (trigger.type !== 'allegation' && isOfReport(scene, trigger, date)) return false
  // "Dalam surat tanggal 9 Januari BKN menyatakan … dan merekomendasikan …": the day before them holds for both
  const ahead = date.end <= trigger.start && rivals.every(({ start }) => date.end <= start)
  if (trigger.type !== 'allegation' && ahead) return true
  const reach = reachOf(scene, trigger, date)
  return !rivals.some((rival) => rival.type !== trigger.type && reachOf(scene, rival, date) < reach)
}

/** "tidak netral dalam pemilihan bupati dan wakil bupati pada 2024": the year of the vote. */
function isOfVote({ analysis }: Scene, { start }: DateMention): boolean {
  return /\b(?:pemilihan|pemilu|pil(?:kada|gub|bup|wali|walkot|pres|eg)) (?:[^\d\s,.]+ ){0,9}(?:pada |tahun )*$/i.test(
    analysis.doc.text.slice(Math.max(0, start - 90), start),
  )
}

const SINCE: ReadonlySet<string> = new Set(['sejak', 'dari', 'mulai', 'semenjak'])

/** "S terekam pada 17 Oktober, sedangkan R ketahuan …": the day of somebody else. */
const isOfAnother = ({ analysis: { doc } }: Scene, trigger: Trigger, date: DateMention): boolean =>
  date.end <= trigger.start && /\b(?:sedangkan|sementara|adapun)\b/i.test(doc.text.slice(date.end, trigger.start))

/** "Setelah dilakukan klarifikasi, foto itu ternyata diambil pada 14 Agustus": the day of the clause behind the comma. */
function isBeforeMain({ analysis: { doc, rows } }: Scene, trigger: Trigger, date: DateMention): boolean {
  if (date.start < trigger.end || !/,\s+\p{Ll}/u.test(doc.text.slice(trigger.end, date.start))) return false
  // "Setelah memeriksa kepala dinas, Y, pada 2 Oktober, Bawaslu …"
  if (/^\)?,/.test(doc.text.slice(date.end, date.end + 2))) return false
  const before = rows[trigger.sentence]?.terms.slice(Math.max(0, trigger.from - 2), trigger.from) ?? []
  return before.some(({ norm }) => AFTERS.has(norm))
}

const AFTERS: ReadonlySet<string> = new Set(['setelah', 'sesudah', 'usai', 'seusai', 'selepas'])

/** "Berdasarkan penelusuran Bawaslu, pada 9 September ia mengunggah …", "hasil pemeriksaan dibawa ke ibu kota pada Ahad": the day of what follows. */
function isOnlySource({ analysis }: Scene, trigger: Trigger, date: DateMention): boolean {
  if (!trigger.noun || date.start < trigger.end) return false
  const terms = analysis.rows[trigger.sentence]?.terms.slice(Math.max(0, trigger.from - 2), trigger.from + 1) ?? []
  return terms.some(({ norm }) => SOURCES.has(norm))
}

const SOURCES: ReadonlySet<string> = new Set('berdasar berdasarkan hasil hasilnya menurut'.split(' '))

/** "ujar hakim saat membacakan amar putusan, Selasa (17/11)": whoever says so imposes it that day. */
function isReadOut({ analysis }: Scene, { type, sentence }: Trigger): boolean {
  if (type !== 'sanction') return false
  const terms = analysis.rows[sentence]?.terms ?? []
  return terms.some(
    ({ norm }, i) => READS.has(norm) && terms.slice(i + 1, i + 4).some((term) => RULINGS.has(term.norm)),
  )
}

const READS: ReadonlySet<string> = new Set(['membacakan', 'pembacaan', 'dibacakan', 'sidang', 'persidangan'])
const RULINGS: ReadonlySet<string> = new Set('putusan putusannya vonis amar'.split(' '))

/** "Bawaslu meregistrasi laporan terhadap camat itu, Kamis (21/3)": a weekday behind a comma is that of the sentence's verb. */
const isSetOff = (scene: Scene, date: DateMention): boolean =>
  isSpokenDay(scene, date) &&
  /,\s*(?:pada\s+)?(?:hari\s+)?$/.test(scene.analysis.doc.text.slice(date.start - 12, date.start))

/** How far before a day the words of a report stand, in terms. */
const REPORTED = 5

/** "Pemeriksaan ini tindak lanjut laporan yang diterima pada Rabu (2/10)": the day of the report. */
const isOfReport = (scene: Scene, { end }: Trigger, date: DateMention): boolean =>
  !isSetOff(scene, date) &&
  termsBefore(scene, date, REPORTED).some(
    ({ norm, start }, i, terms) =>
      start >= end &&
      REPORT_WORDS.has(norm) &&
      // "mengkaji laporan tersebut pada Kamis": what is examined
      !(norm === 'laporan' && POINTERS.has(terms[i + 1]?.norm ?? '')),
  )

const POINTERS: ReadonlySet<string> = new Set(['tersebut', 'itu', 'ini', 'dimaksud'])
