/** How far a date stands from an act, clause boundaries counted. */
import type { DateMention } from '../../../model/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { isSpokenDay } from './kind.js'

export function nearest(scene: Scene, trigger: Trigger, dates: readonly DateMention[]): DateMention | null {
  let best: { date: DateMention; reach: number } | null = null
  for (const date of dates) {
    const reach = reachOf(scene, trigger, date)
    if (best === null || reach < best.reach) best = { date, reach }
  }
  return best?.date ?? null
}

/** What a clause boundary between an act and a date weighs, in characters. */
const BOUNDARY = 40
const BOUNDARIES =
  /[,;]|\b(?:kemudian|lalu|sementara|sedangkan|namun|setelah|sebelum|karena|lantaran|sehingga)\b|\bdan (?=(?:me|di|ber)[a-z])|\b(?:dan|lalu)$/g
export const LONGEST_GAP = 300
/** As much of a verb as tells that it is one. */
const VERB_START = 4
/** As long as a link at the start of a trigger may be: "karena mendukung". */
const LINK = 10
/** What a date that nothing settles weighs: a resolved one of the sentence comes first. */
export const UNRESOLVED = 1000

/** How far a date is from an act: "memeriksa T pada 18 Oktober, kemudian menyerahkan kasusnya" dates the first. */
export function reachOf(scene: Scene, trigger: Trigger, date: DateMention): number {
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
  // "diklarifikasi pada 29 Januari dan hasilnya disampaikan pada 30 Januari"
  const closed = before && CLOSED.test(between) ? CLAUSE : 0
  const fronted = before && isFronted(scene, trigger, date) ? SUBORDINATE : 0
  // "menjalani pemeriksaan dan lima hari kemudian dinyatakan bersalah": the day is that of the verb behind it
  const next =
    !before && NEXT.test(between) && VERB.test(scene.analysis.doc.text.slice(date.end, date.end + VERB_AFTER))
      ? SUBORDINATE
      : 0
  return to - from + next + closed + fronted + BOUNDARY * (inner.match(BOUNDARIES)?.length ?? 0) + open + set + reason
}

/** What it weighs that an act is told in a subordinate clause, where the day is set off at the end: it is that of the main verb. */
const SUBORDINATE = 240
const REASON = /^\W*(?:karena|lantaran|sebab|akibat|gara-gara|buntut|menyusul|terkait|atas)\b/i
const LINKS = new Set(
  'yang karena lantaran setelah usai terkait sehubungan perihal menyusul imbas gegara atas sebab akibat gara-gara soal'.split(
    ' ',
  ),
)

const CLOSED = /^\)?,?\s+(?:dan|serta|lalu|sedangkan)\s/i
/** What it weighs that a day ends the clause before. */
const CLAUSE = 80
const NEXT = /\b(?:dan|lalu|kemudian|serta)\s+(?:pada\s+)?$/i
const VERB = /^\)?,?\s+(?:di|me|ber|ter)\p{Ll}{3,}/u
const VERB_AFTER = 12

/** "Setelah meminta keterangan saksi pada 2 Oktober, Bawaslu menyerahkan …": the day is that of the clause before the comma. */
function isFronted({ analysis: { doc } }: Scene, { sentence }: Trigger, date: DateMention): boolean {
  const start = doc.sentences[sentence]?.start ?? date.start
  if (date.start - start > LONGEST_CLAUSE) return false
  return FRONTED.test(doc.text.slice(start, date.start)) && /^\)?,/.test(doc.text.slice(date.end, date.end + 2))
}

const FRONTED = /^\W*(?:Setelah|Sesudah|Usai|Seusai|Selepas|Sebelum|Selain|Tidak hanya|Tak hanya|Bukan hanya)\s+\p{Ll}/u
const LONGEST_CLAUSE = 160

/** "memanggil dua guru yang diduga mengampanyekan salah satu calon, Rabu". */
function isSubordinate(scene: Scene, { sentence, from, to }: Trigger): boolean {
  const terms = scene.analysis.rows[sentence]?.terms.slice(Math.max(0, from - 2), to) ?? []
  return terms.some(({ norm }) => LINKS.has(norm))
}
