/** What a number near a case counts: its accused, its witnesses, cases, or people who are no civil servants. */

import { BREAKDOWNS, CASE_WORDS, OUTSIDERS, WITNESS_WORDS } from '../../../lexicon/count-cues.js'
import { OUTSIDER_UNITS } from '../../../lexicon/tally-words.js'
import type { CountMention } from '../../../model/mention.js'
import type { Token } from '../../../model/text.js'
import { termAt } from '../../patterns/term.js'
import type { Scene } from '../../scene.js'
import { isOfVillage } from '../../subjects/candidates.js'
import type { Trigger } from '../../triggers/trigger.js'

/** How far around a number its role is told, in terms. */
const AROUND = 6

/** "memeriksa empat saksi dan dua guru yang melihat kejadian": not those whom the case is about. */
export const isWitness = (scene: Scene, count: CountMention): boolean =>
  (standsBeside(scene, count, WITNESS_WORDS) && !isPartyWitness(scene, count)) || isHeardBeside(scene, count)

/** "ditegur karena menjadi saksi partai": who watches the polls for a candidate is the accused. */
const isPartyWitness = ({ analysis }: Scene, { sentence }: CountMention): boolean =>
  analysis.rows[sentence]?.terms.some(({ norm }, i, terms) => norm === 'saksi' && PARTIES.has(wordAt(terms, i + 1))) ===
  true

const PARTIES: ReadonlySet<string> = new Set('partai parpol paslon pasangan calon kandidat caleg tps mandat'.split(' '))

/** "dari keterangan empat guru", "empat guru yang ikut diperiksa", "seorang pejabat yang dihubungi": they are heard beside the accused. */
function isHeardBeside({ analysis }: Scene, { sentence, start, end }: CountMention): boolean {
  const row = analysis.rows[sentence]
  if (row === undefined) return false
  const [from, to] = [termAt(row, start), termAt(row, end)]
  const { terms } = row
  if (PANELS.has(wordAt(terms, from - 1)) || COMPANY.has(wordAt(terms, from - 1)) || isHeardWith(terms, from))
    return true
  if (wordAt(terms, from - 1) === 'keterangan' && HEARD.has(wordAt(terms, from - 2))) return true
  const relative = terms.slice(to, to + RELATIVE_REACH).findIndex(({ norm }) => norm === 'yang') + to
  if (relative < to) return false
  const verb = wordAt(terms, relative + 1)
  return verb === 'dihubungi' || ((verb === 'ikut' || verb === 'turut') && HEARING.has(wordAt(terms, relative + 2)))
}

/** "membentuk majelis pemeriksa beranggotakan lima pejabat": those who judge. */
const PANELS: ReadonlySet<string> = new Set(['beranggotakan', 'dianggotai', 'beranggota', 'digawangi'])

/** "datang memberi klarifikasi dengan membawa dua orang stafnya". */
const COMPANY: ReadonlySet<string> = new Set(['membawa', 'ditemani', 'didampingi', 'mengajak', 'dikawal'])

/** "meminta keterangan beliau dan empat staf": the accused is told by a pronoun, those after him are heard besides. */
const isHeardWith = (terms: readonly Token[], from: number): boolean =>
  AND.has(wordAt(terms, from - 1)) && SINGULAR.has(wordAt(terms, from - 2))

const AND: ReadonlySet<string> = new Set(['dan', 'serta', 'bersama', 'beserta'])
const SINGULAR: ReadonlySet<string> = new Set(['beliau', 'dia', 'ia', 'dirinya', 'bersangkutan', 'terlapor'])

/** "529 peserta yang terdiri dari kepala daerah, sekda dan pimpinan Bawaslu": a total of civil servants and others. */
export function isMixed({ analysis }: Scene, { sentence, end, unit }: CountMention): boolean {
  const row = analysis.rows[sentence]
  if (row === undefined || !TOTALS.has(unit ?? '')) return false
  const next = analysis.rows[sentence + 1]?.terms ?? []
  // "diikuti 50 peserta. Terdiri dari ASN kecamatan serta para kepala desa"
  const goesOn = next.slice(0, 2).some(({ norm }) => BREAKDOWNS.has(norm))
  const rest = [...row.terms.slice(termAt(row, end)), ...(goesOn ? next : [])].slice(0, LIST_REACH)
  const list = rest.findIndex(({ norm }) => BREAKDOWNS.has(norm))
  return (
    list >= 0 &&
    list <= BREAKDOWN_REACH &&
    rest.some(({ norm }, i) => i > list && (OUTSIDERS.has(norm) || isOutsider(rest, i)))
  )
}

/** What a total may count besides civil servants. */
const TOTALS: ReadonlySet<string> = new Set(['peserta', 'orang', 'partisipan', 'audiens', 'pejabat', 'personel'])
/** How far after a total its parts begin, and how far they go, in terms. */
const BREAKDOWN_REACH = 6
const LIST_REACH = 40

/** How far after the number "yang" may stand: "seorang pejabat penting di Pemprov Lampung yang dihubungi". */
const RELATIVE_REACH = 6
const HEARD: ReadonlySet<string> = new Set(['dari', 'berdasarkan', 'menurut', 'atas'])
const HEARING: ReadonlySet<string> = new Set(['diperiksa', 'dimintai', 'diklarifikasi', 'dipanggil', 'didengar'])

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

/** "di antaranya", "lima lainnya", "15 sisanya". */
const PART = /antara|lainnya|sisanya/i

/** "Dari seluruh perkara, 347 di antaranya diteruskan", "delapan pelanggaran, salah satu di antaranya": of what is told before. */
export function countsCases({ analysis }: Scene, { noun, unit, start, end, sentence }: CountMention): boolean {
  if (noun !== 'persons' || unit !== null || !PART.test(analysis.doc.text.slice(start, end))) return false
  const before = analysis.rows[sentence]?.terms.filter((term) => term.end <= start) ?? []
  const persons = (at: number): boolean =>
    analysis.counts.some((count) => count.sentence === at && count.start < start && count.noun !== 'persons')
  if (before.some(isCase)) return !persons(sentence)
  return analysis.rows[sentence - 1]?.terms.some(isCase) === true && !persons(sentence) && !persons(sentence - 1)
}

/** "Dari puluhan nama itu yang dihukum ialah …", "tujuh dari 104 ASN": the whole of which a part is meant. */
export function isWhole({ analysis }: Scene, { sentence, start }: CountMention): boolean {
  const row = analysis.rows[sentence]
  const before = row?.terms[termAt(row, start) - 1]?.norm
  return before === 'dari' || before === 'antara'
}

const OF = /^\s*(?:dari|di antara)\s+$/i

/** "tiga di antara dua belas orang itu": the part that is told right before its whole. */
export const partOf = ({ analysis: { doc, counts } }: Scene, whole: CountMention): CountMention =>
  counts.find(
    ({ sentence, start, end }) =>
      sentence === whole.sentence && start < whole.start && OF.test(doc.text.slice(end, whole.start)),
  ) ?? whole

const isCase = ({ norm }: Token): boolean => CASE_WORDS.has(norm)

/** How far before a step the cases that it takes in are told, in terms. */
const CASES_BEFORE = 9

const NUMBER_WORD = /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?!20\d\d$)\d+)$/

/** "Dua aduan tak terbukti", "enam perkara kami teruskan", "sembilan kades diteruskan": the clause of the act counts cases or people who are no civil servants. */
export function tellsCases(scene: Scene, { sentence, from, to }: Trigger): boolean {
  const { analysis } = scene
  if (analysis.counts.some((count) => count.sentence === sentence && countsCases(scene, count))) return true
  const terms = analysis.rows[sentence]?.terms.slice(Math.max(0, from - CASES_BEFORE), to + 1) ?? []
  return terms.some(
    ({ norm }, i) => NUMBER_WORD.test(norm) && (CASE_WORDS.has(wordAt(terms, i + 1)) || isOutsider(terms, i + 1)),
  )
}

/** "Semua temuan itu sudah direkomendasikan", "menerima sejumlah laporan", "satu temuan masih diproses", "tiga ASN lainnya diproses": of the many cases that an article counts. */
export function tellsMany(scene: Scene, { sentence, from, to }: Trigger): boolean {
  const terms = scene.analysis.rows[sentence]?.terms.slice(Math.max(0, from - CASES_BEFORE), to + 3) ?? []
  return terms.some(({ norm }, i) => {
    if (REST.has(norm))
      return terms.slice(Math.max(0, i - 3), i).some((term) => term.norm !== 'satu' && NUMBER_WORD.test(term.norm))
    const next = wordAt(terms, i + 1)
    if (QUANTITIES.has(norm)) return CASE_WORDS.has(next) || (next === 'asn' && i + 1 < terms.length - 1)
    // "492 surat rekomendasi"
    const paper = next === 'surat' && CASE_WORDS.has(wordAt(terms, i + 2))
    return NUMBER_WORD.test(norm) && (paper || CASE_WORDS.has(next) || (norm !== 'satu' && isOutsider(terms, i + 1)))
  })
}

const QUANTITIES: ReadonlySet<string> = new Set('semua seluruh sejumlah beberapa berbagai semuanya'.split(' '))
const REST: ReadonlySet<string> = new Set('antaranya diantaranya lainnya sisanya'.split(' '))

const wordAt = (terms: readonly Token[], at: number): string => terms[at]?.norm ?? ''

/** "kades", "orang perbekel", "kepala kampung", "kepala daerah". */
function isOutsider(terms: readonly Token[], at: number): boolean {
  const first = at + (wordAt(terms, at) === 'orang' || wordAt(terms, at) === 'oknum' ? 1 : 0)
  const word = wordAt(terms, first)
  const next = wordAt(terms, first + 1)
  return (
    OUTSIDER_UNITS.has(word) ||
    (word === 'kepala' && next === 'daerah') ||
    (VILLAGE_RANKS.has(word) && VILLAGES.has(next))
  )
}

/** Village heads and others told by number between a count and the act of "them". */
export function tellsOutsiders({ analysis }: Scene, count: CountMention, act: Trigger): boolean {
  for (let at = count.sentence; at <= act.sentence; at++) {
    const terms = analysis.rows[at]?.terms ?? []
    const told = terms.some(
      ({ norm, start }, i) =>
        start >= count.end && start < act.start && NUMBER_WORD.test(norm) && isOutsider(terms, i + 1),
    )
    if (told) return true
  }
  return false
}

const VILLAGE_RANKS: ReadonlySet<string> = new Set(['kepala', 'perangkat', 'aparat', 'aparatur'])
const VILLAGES: ReadonlySet<string> = new Set(['desa', 'kampung', 'pekon', 'dusun', 'gampong', 'lingkungan'])

/** "Keduanya", of whom one is a village head, or "enam kepala desa … Keenamnya": no number of civil servants. */
export function isOfOutsiders(scene: Scene, count: CountMention): boolean {
  const { analysis, subjects } = scene
  if (count.noun !== 'persons' || count.value === null) return false
  const { value } = count
  const servants = analysis.counts.some(
    (other) => other.value === value && other.noun !== 'persons' && !isMixed(scene, other),
  )
  if (servants) return false
  return [...subjects.scores.keys()].some((id) => isOfVillage(analysis.entities[id]))
}
