/** How many civil servants the event is about. */
import type { CountMention } from '../../model/mention.js'
import { PREVENTION } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'

const CEREMONIES: ReadonlySet<string> = new Set(['pledge', 'pact', 'outreach', 'coordination', 'appeal'])

/** The count of the trigger's own sentence: coordinated parts summed, the total before its parts, the nearest first. */
export function ownCount(scene: Scene, trigger: Trigger, triggers: readonly Trigger[]): CountMention | null {
  if (trigger.aggregate) return tallyCount(scene, trigger)
  const inSentence = sumParts(
    scene,
    scene.analysis.counts.filter(
      (count) => count.sentence === trigger.sentence && fits(trigger, count) && !isSubjectOf(count, trigger, triggers),
    ),
  )
  const near = (count: CountMention): number =>
    count.start >= trigger.start ? count.start - trigger.start : trigger.start - count.end
  return inSentence.sort((a, b) => rank(a) - rank(b) || near(a) - near(b))[0] ?? null
}

/** "Dalam rakor ini 2.500 ASN menyatakan sikap": the persons do what follows them, the other act has them not. */
function isSubjectOf(count: CountMention, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  const follows = (other: Trigger): boolean =>
    other.sentence === count.sentence && other.start >= count.end && other.start - count.end <= 12
  return (
    trigger.start < count.start &&
    triggers.some((other) => other.type !== trigger.type && CEREMONIES.has(other.type) && follows(other))
  )
}

/** The counted persons are those who do the act named right after them. */
const doesWhatFollows = (count: CountMention, { type, sentence, start }: Trigger): boolean =>
  CEREMONIES.has(type) && sentence === count.sentence && start >= count.end && start - count.end <= 12

/** The figure nearest to the verb that counts it: "21 ASN dilaporkan dan 17 direkomendasikan". */
function tallyCount(scene: Scene, trigger: Trigger): CountMention | null {
  const row = scene.analysis.rows[trigger.sentence]
  const counts = scene.analysis.counts.filter((count) => count.sentence === trigger.sentence)
  const last = row?.terms
    .slice(trigger.from, trigger.to)
    .findLast(({ text }) => /^\d{1,3}(?:\.\d{3})*$|^\d+$/.test(text))
  if (row === undefined || last === undefined)
    return counts.find((count) => count.end > trigger.start && count.start < trigger.end) ?? null
  const named = counts.find((count) => count.start <= last.start && last.end <= count.end)
  if (named !== undefined) return named
  const unit = row.terms[row.terms.indexOf(last) + 1]?.norm ?? ''
  // "314 merupakan pelanggaran" counts the cases of the sentence before, "17 direkomendasikan" the persons of this one
  if (CASES.has(unit) || !counts.some(({ noun }) => noun !== 'persons')) return null
  const value = Number(last.text.replaceAll('.', ''))
  return {
    kind: 'count',
    value,
    min: value,
    max: value,
    approximate: false,
    sentence: trigger.sentence,
    noun: 'asn',
    unit: null,
    start: last.start,
    end: last.end,
  }
}

const CASES = new Set([
  'kasus',
  'laporan',
  'perkara',
  'temuan',
  'pelanggaran',
  'aduan',
  'dugaan',
  'rekomendasi',
  'pengaduan',
])

/** "15 camat dan 21 kepala puskesmas" is 36; "214 orang, terdiri atas 130 PNS dan 84 PPPK" stays 214. */
function sumParts(scene: Scene, counts: readonly CountMention[]): CountMention[] {
  const sums: CountMention[] = []
  for (const count of [...counts].sort((a, b) => a.start - b.start)) {
    const before = sums.at(-1)
    const between = before === undefined ? '' : scene.analysis.doc.text.slice(before.end, count.start)
    if (
      before?.value != null &&
      count.value !== null &&
      count.value > 1 &&
      /^\s*(?:,|dan|serta|, dan|, serta)\s+$/.test(between)
    ) {
      const value = before.value + count.value
      sums[sums.length - 1] = { ...before, value, min: value, max: value, end: count.end }
    } else sums.push(count)
  }
  const total = sums.reduce((most, { value }) => Math.max(most, value ?? 0), 0)
  return sums.filter(
    ({ value }, i) =>
      i === 0 ||
      value === null ||
      value === total ||
      !sums.some(
        (other) =>
          (other.value ?? 0) > value &&
          /terdiri|meliputi|yakni|yaitu/.test(scene.analysis.doc.text.slice(other.end, other.end + 30)),
      ),
  )
}

const rank = (count: CountMention): number => (count.noun === 'asn' ? 0 : count.noun === 'staff' ? 1 : 2)

function fits(trigger: Trigger, count: CountMention): boolean {
  if (trigger.type === 'regulation' || trigger.type === 'oversight') return false
  if (trigger.type === 'appeal') return false
  return count.noun !== 'persons' || PREVENTION.has(trigger.type) || trigger.aggregate || count.unit === null
}

/** How far from the ceremony's own sentences its attendance is told, in sentences. */
const NEAR = 4

/** The attendance of a ceremony: a number of persons told with words of an assembly. */
export function attendance(
  scene: Scene,
  sentences: readonly number[],
  triggers: readonly Trigger[],
): CountMention | null {
  const { analysis } = scene
  const owned = (count: CountMention): boolean => triggers.some((other) => doesWhatFollows(count, other))
  const near = analysis.counts.filter(
    (count) =>
      isCrowd(count) && !owned(count) && sentences.some((sentence) => Math.abs(sentence - count.sentence) <= NEAR),
  )
  const gathered = sumParts(
    scene,
    near.filter(
      (count) =>
        count.unit === 'peserta' ||
        analysis.rows[count.sentence]?.terms.some(({ norm }) => ASSEMBLY.has(norm)) === true,
    ),
  )
  return gathered.sort((a, b) => (b.value ?? b.min ?? 0) - (a.value ?? a.min ?? 0))[0] ?? null
}

/** One person and a handful are speakers, not the audience. */
const isCrowd = ({ value, min }: CountMention): boolean => (value ?? min ?? 0) >= 6

const ASSEMBLY = new Set(
  `peserta pesertanya hadir dihadiri diikuti mengikuti apel upacara berkumpul dikumpulkan memadati menghadiri berbaris dipanggil mengundang diundang jumlahnya sebanyak menyimak undangan hadapan
  disaksikan mengumpulkan bergabung terlibat memenuhi seluruhnya`.split(/\s+/),
)

export const isCeremony = (type: string): boolean => CEREMONIES.has(type)
