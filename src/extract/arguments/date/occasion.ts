/** The day of the article's main occasion, and which acts are told as a part of it. */

import { APPEAL_NAMES } from '../../../lexicon/date-tellers.js'
import type { DateMention } from '../../../model/mention.js'
import { once } from '../../once.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { DAYLIKE, isBound, isPaperDate, isSpokenDay, isStatementDate, isVotingDay } from './kind.js'

/** The lede and what follows it, in sentences of some length: captions and bylines of a word or two do not count. */
const EARLY = 6
const SHORTEST = 8

const earlyEnd = once(({ analysis: { rows } }: Scene): number => {
  const long = rows.filter(({ terms }) => terms.length >= SHORTEST)
  return long[EARLY - 1]?.sentence.index ?? rows.length
})

/** True for an act told in the first sentences. */
export const isEarly = (scene: Scene, sentence: number): boolean => sentence <= earlyEnd(scene)

/** Day of the article's main occasion: the first day told with the lede, the venue or the words of a speaker. */
export const occasionDate = once((scene: Scene): DateMention | null => {
  const days = scene.analysis.dates.filter((date) => canBeOccasion(scene, date))
  const early = days.filter((date) => isEarly(scene, date.sentence) || isStatementDate(scene, date, null))
  const spoken = early.filter((date) => isSpokenDay(scene, date) || isSpokenPeriod(scene, date))
  const resolved = ({ edtf }: DateMention): boolean => edtf !== null
  return spoken.find(resolved) ?? spoken[0] ?? early.find(resolved) ?? early[0] ?? onlyDay(scene, days)
})

/** "Rabu-Kamis (11-12/10/2023)": the days of a meeting, told with their weekdays. */
const isSpokenPeriod = ({ analysis: { doc } }: Scene, { form, start, end }: DateMention): boolean =>
  form === 'interval' && WEEKDAYS.test(doc.text.slice(start, end))

const WEEKDAYS = /^(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)/i

/** "Kupang - Kamis, 30 November 2023" in a line of its own: the day on which it was published. */
function isStampLine({ analysis: { published, rows } }: Scene, { edtf, sentence, start }: DateMention): boolean {
  const terms = rows[sentence]?.terms ?? []
  return edtf !== null && edtf === published && terms.length < SHORTEST && (terms[STAMPED]?.start ?? 0) >= start
}

/** Words of a place before the day on which a text was published. */
const STAMPED = 2

/** The day that an article tells late, if it tells no other. */
function onlyDay(scene: Scene, days: readonly DateMention[]): DateMention | null {
  const told = days.filter((date) => date.edtf !== null && isSpokenDay(scene, date))
  return new Set(told.map(({ edtf }) => edtf)).size === 1 ? (told[0] ?? null) : null
}

/** A day, or days, that have come: no campaign months, no vote, no paper, nothing that only begins or ends. */
function canBeOccasion(scene: Scene, date: DateMention): boolean {
  if (!DAYLIKE.has(date.form) || date.asOf || isStampLine(scene, date)) return false
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

/** "Pesan itu sudah ia tulis di grup lurah, Kamis malam": the day of an appeal, told behind it. */
export function messageDate({ analysis }: Scene, { sentence }: Trigger): DateMention | null {
  const [first, next] = analysis.rows[sentence + 1]?.terms ?? []
  if (!APPEAL_NAMES.has(first?.norm ?? '') || !THIS_ONE.has(next?.norm ?? '')) return null
  return analysis.dates.find((date) => date.sentence === sentence + 1 && DAYLIKE.has(date.form)) ?? null
}

const THIS_ONE: ReadonlySet<string> = new Set(['itu', 'tersebut', 'ini', 'disampaikan', 'diutarakan', 'dilontarkan'])

/** "Per hari ini (kemarin, red) laporan yang kami pegang hanya dua": the day that a speaker calls today. */
export function quotedToday({ analysis }: Scene, entity: number | null): DateMention | null {
  const { dates, attributions, doc } = analysis
  const today = dates.find(
    ({ form, edtf, sentence, start, end }) =>
      form === 'relative' &&
      edtf?.length === 10 &&
      attributions[sentence]?.speaker === entity &&
      doc.sentences[sentence]?.quotation != null &&
      TODAY.test(doc.text.slice(start, end)),
  )
  return today ?? null
}

const TODAY = /^(?:hari ini|(?:pagi|siang|sore|malam) ini|tadi (?:pagi|siang|sore)|(?:pagi|siang|sore) tadi)\b/i

const THIS = /^\s*(?:\S+\s+){0,2}(?:tersebut|ini|itu)\b/i
const ON_OCCASION =
  /^\W*(?:selesai|usai|seusai|setelah itu|sesudah itu|acara|kegiatan|rangkaian|(?:dalam|pada|di) (?:kesempatan|acara|kegiatan|akhir))\b/i

const EARLIER =
  /^\W*(?:sebelumnya|(?:secara |dihubungi |ditemui |dikonfirmasi |dikonfirmasi secara |dimintai (?:tanggapan|konfirmasi) |ditanya )?terpisah|di (?:tempat|lokasi|kesempatan) (?:terpisah|lain|berbeda))\b|\bbeberapa (?:waktu|hari|pekan|minggu|bulan|saat) (?:yang )?(?:lalu|silam)\b/i

/** "Sebelumnya, Hassanudin juga meminta …", "beberapa waktu yang lalu": an act of another day than the article's occasion. */
export function isEarlierDay({ analysis }: Scene, { sentence }: Trigger): boolean {
  const { attributions } = analysis
  const speaker = attributions[sentence]?.speaker ?? null
  // "Sebelumnya, Sekda meminta … . "Saya mengajak …," lanjutnya": who speaks on is still at what came before
  for (let at = sentence; at > sentence - SPEECH; at--) {
    if (at < sentence && (speaker === null || attributions[at]?.speaker !== speaker)) return false
    if (startsEarlier(analysis, at)) return true
  }
  return false
}

/** How many sentences of one speaker "Sebelumnya" reaches. */
const SPEECH = 4

function startsEarlier({ doc }: Scene['analysis'], sentence: number): boolean {
  const row = doc.sentences[sentence]
  return row !== undefined && EARLIER.test(doc.text.slice(row.start, Math.min(row.end, row.start + 400)))
}

/** "Selesai penandatanganan, Kanreg menggelar bimbingan teknis": told as a part of the article's occasion; so is "sosialisasi tersebut". */
export function isOnOccasion({ analysis }: Scene, { sentence, end }: Trigger): boolean {
  const start = analysis.doc.sentences[sentence]?.start ?? 0
  if (THIS.test(analysis.doc.text.slice(end, end + 40))) return true
  return ON_OCCASION.test(analysis.doc.text.slice(start, start + 40))
}
