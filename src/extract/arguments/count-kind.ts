/** What a number near a case counts: its accused, its witnesses, cases, or people who are no civil servants. */
import { CASE_WORDS, WITNESS_WORDS } from '../../lexicon/count-cues.js'
import { officeClass } from '../../lexicon/office-class.js'
import type { CountMention } from '../../model/mention.js'
import type { Token } from '../../model/text.js'
import { termAt } from '../term.js'
import type { Scene, Trigger } from '../triggers.js'

/** How far around a number its role is told, in terms. */
const AROUND = 6

/** "memeriksa empat saksi dan dua guru yang melihat kejadian": not those whom the case is about. */
export const isWitness = (scene: Scene, count: CountMention): boolean => standsBeside(scene, count, WITNESS_WORDS)

/** One of the words stands near the number. */
export function standsBeside(
  scene: Scene,
  { sentence, start, end }: CountMention,
  words: ReadonlySet<string>,
): boolean {
  const row = scene.analysis.rows[sentence]
  if (row === undefined) return false
  const [from, to] = [termAt(row, start), termAt(row, end)]
  return row.terms.slice(Math.max(0, from - AROUND), to + AROUND).some(({ norm }) => words.has(norm))
}

/** "Dari seluruh perkara, 347 di antaranya diteruskan", "delapan pelanggaran, salah satu di antaranya": of what is told before. */
export function countsCases({ analysis }: Scene, { noun, unit, start, end, sentence }: CountMention): boolean {
  if (noun !== 'persons' || unit !== null || !/\bantara/i.test(analysis.doc.text.slice(start, end))) return false
  const before = analysis.rows[sentence]?.terms.filter((term) => term.end <= start) ?? []
  const persons = (at: number): boolean =>
    analysis.counts.some((count) => count.sentence === at && count.start < start && count.noun !== 'persons')
  if (before.some(isCase)) return !persons(sentence)
  return analysis.rows[sentence - 1]?.terms.some(isCase) === true && !persons(sentence - 1)
}

/** "Dari puluhan nama itu yang dihukum ialah …", "tujuh dari 104 ASN": the whole of which a part is meant. */
export function isWhole({ analysis }: Scene, { sentence, start }: CountMention): boolean {
  const row = analysis.rows[sentence]
  return row !== undefined && row.terms[termAt(row, start) - 1]?.norm === 'dari'
}

const isCase = ({ norm }: Token): boolean => CASE_WORDS.has(norm)

const NUMBER_WORD = /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|\d+)$/

/** "Dua aduan tak terbukti", "enam perkara kami teruskan": the clause of the act counts cases, not persons. */
export function tellsCases(scene: Scene, { sentence, from, to }: Trigger): boolean {
  const { analysis } = scene
  if (analysis.counts.some((count) => count.sentence === sentence && countsCases(scene, count))) return true
  const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - AROUND), to + 1) ?? []
  return terms.some(({ norm }, i) => NUMBER_WORD.test(norm) && CASE_WORDS.has(terms[i + 1]?.norm ?? ''))
}

/** "Keduanya", of whom one is a village head, or "enam kepala desa … Keenamnya": no number of civil servants. */
export function isOfOutsiders({ analysis, subjects }: Scene, count: CountMention): boolean {
  if (count.noun !== 'persons' || count.value === null) return false
  const { value } = count
  const servants = analysis.counts.some((other) => other.value === value && other.noun !== 'persons')
  if (servants) return false
  return [...subjects.scores.keys()].some((id) => {
    const office = analysis.entities[id]?.office
    return office != null && officeClass(office.office) === 'village'
  })
}
