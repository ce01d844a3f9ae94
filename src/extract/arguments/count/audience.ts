/** How many attended a ceremony: a number of persons told with words of an assembly, near the act or in the lede. */
import { ASSEMBLY_WORDS, EXPECTED_WORDS, GATHERED_WORDS } from '../../../lexicon/count-cues.js'
import type { CountMention, DateMention } from '../../../model/mention.js'
import { ENFORCEMENT } from '../../events/mention.js'
import { termAt } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { occasionDate } from '../date/occasion.js'
import { isMixed } from './kind.js'
import { sumParts } from './parts.js'

/** How far from the act its attendance is told, in sentences; the lede tells it for the whole article. */
const NEAR = 10
const LEDE = 3

/** The attendance told for acts in these sentences, on this day. */
export function attendance(
  scene: Scene,
  sentences: readonly number[],
  triggers: readonly Trigger[],
  date: DateMention | null,
): CountMention | null {
  const near = scene.analysis.counts.filter(
    (count) =>
      isCrowd(count) &&
      !isMixed(scene, count) &&
      !isExpected(scene, count) &&
      !isSingledOut(scene, count) &&
      isNear(scene, count.sentence, sentences, date) &&
      isGathered(scene, count, triggers) &&
      !isOfOtherDay(scene, count.sentence, date),
  )
  const sums = sumParts(scene, near)
  return sums.sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null
}

/** "Seluruh 7.300 pegawai wajib hadir": no attendance yet. */
function isExpected({ analysis }: Scene, { sentence, end }: CountMention): boolean {
  const row = analysis.rows[sentence]
  return row !== undefined && EXPECTED_WORDS.has(row.terms[termAt(row, end)]?.norm ?? '')
}

/** "31 pimpinan SKPD dan 21 camat dipanggil ke depan", "lima orang maju": some of those who stand there. */
export function isSingledOut({ analysis }: Scene, { sentence, end }: CountMention): boolean {
  const { start = end, end: to = end } = analysis.doc.sentences[sentence] ?? {}
  return end >= start && TO_THE_FRONT.test(analysis.doc.text.slice(end, Math.min(to, end + FRONT)))
}

const FRONT = 60
const TO_THE_FRONT = /^[^,.]*\b(?:dipanggil|diminta|maju|tampil) (?:maju )?ke depan\b/i

const sizeOf = ({ value, min }: CountMention): number => value ?? min ?? 0

/** One person and a handful are speakers, not the audience. */
const isCrowd = (count: CountMention): boolean => sizeOf(count) >= 6

/** What is told without a day belongs to the article's occasion, or to the act told right before it. */
function isNear(scene: Scene, sentence: number, sentences: readonly number[], date: DateMention | null): boolean {
  const distance = Math.min(...sentences.map((each) => Math.abs(each - sentence)))
  if (distance <= 1) return true
  const occasion = occasionDate(scene)?.edtf ?? null
  const onOccasion = date?.edtf == null || occasion === null || overlaps(date.edtf, occasion)
  const dated = scene.analysis.dates.some((each) => each.sentence === sentence)
  return (onOccasion || dated) && (sentence <= LEDE || distance <= NEAR)
}

function isGathered(scene: Scene, count: CountMention, triggers: readonly Trigger[]): boolean {
  if (isOwned(scene, count, triggers)) return false
  if (count.unit === 'peserta' || count.unit === 'partisipan' || count.unit === 'audiens') return true
  const terms = scene.analysis.rows[count.sentence]?.terms ?? []
  // "508 laporan dengan total ASN yang terlibat 986 orang": a figure of cases
  if (terms.some(({ norm }) => CASE_FIGURES.has(norm))) return false
  return terms.some(({ norm }) => ASSEMBLY_WORDS.has(norm) || GATHERED_WORDS.has(norm))
}

const CASE_FIGURES = new Set(['laporan', 'kasus', 'perkara', 'pengaduan', 'aduan', 'temuan'])

/** "di hadapan 300 pegawai yang mengikuti apel": an audience, whatever else the sentence tells. */
function isBeforeAudience({ analysis }: Scene, { sentence, start, end }: CountMention): boolean {
  const row = analysis.rows[sentence]
  if (row === undefined) return false
  const after = termAt(row, end)
  const who = row.terms[after]?.norm === 'yang' ? (row.terms[after + 1]?.norm ?? '') : ''
  return row.terms[termAt(row, start) - 1]?.norm === 'hadapan' || ASSEMBLY_WORDS.has(who)
}

const DOES: ReadonlySet<string> = new Set(['pledge', 'pact'])
const SAME_SUBJECT = 120

/** "Sebanyak 23 pegawai kelurahan mengucapkan ikrar": they do the act told after them, and are not counted as its audience. */
export function isOwned(scene: Scene, count: CountMention, triggers: readonly Trigger[]): boolean {
  if (isBeforeAudience(scene, count)) return false
  if (triggers.some((each) => isUrgedBy(count, each))) return true
  if (triggers.some(({ type, sentence }) => sentence === count.sentence && ENFORCEMENT.has(type))) return true
  const act = triggers.find(
    ({ type, sentence, start }) =>
      DOES.has(type) && sentence === count.sentence && start >= count.end && start - count.end <= SAME_SUBJECT,
  )
  if (act === undefined) return false
  const terms = scene.analysis.rows[count.sentence]?.terms ?? []
  return !terms.some(({ norm, start }) => ASSEMBLY_WORDS.has(norm) && start < act.end)
}

/** "memperingatkan 1.900 honorer supaya tidak ikut tim sukses": all of them, wherever they are. */
const isUrgedBy = ({ sentence, start }: CountMention, { type, ...trigger }: Trigger): boolean =>
  type === 'appeal' && trigger.sentence === sentence && start >= trigger.end && start - trigger.end <= 2

/** The sentence of the number tells another day than that of the act. */
function isOfOtherDay({ analysis }: Scene, sentence: number, date: DateMention | null): boolean {
  if (date?.edtf == null) return false
  const days = analysis.dates.filter((each) => each.sentence === sentence && each.edtf !== null && !each.asOf)
  return days.length > 0 && !days.some(({ edtf }) => overlaps(edtf ?? '', date.edtf ?? ''))
}

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** "Dihubungi terpisah, Jumat (11/10)": spoken to the press, not to an assembly. */
const TO_PRESS =
  /\b(?:dihubungi|terpisah|melalui (?:telepon|sambungan|pesan)|lewat (?:telepon|pesan)|keterangan tertulis|siaran pers|keterangan pers|rilis)\b/i

export function isToPress({ analysis }: Scene, sentence: number): boolean {
  const row = analysis.doc.sentences[sentence]
  return row !== undefined && TO_PRESS.test(analysis.doc.text.slice(row.start, row.end))
}
