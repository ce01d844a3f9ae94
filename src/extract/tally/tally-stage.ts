/** Which stage the rows of a tally count: told in their sentence, else by the tally that they break down. */
import { CASE_UNITS, PERSON_UNITS, RANKING } from '../../lexicon/tally-words.js'
import type { EventType } from '../../model/event.js'
import type { Token } from '../../model/text.js'
import { hasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import type { Trigger } from '../triggers/trigger.js'
import { figureOf } from './tally-pairs.js'

type StageTags = readonly (readonly [tag: string, stage: EventType])[]

const STAGE_TAGS: StageTags = [
  ['Cleared', 'clearance'],
  ['Removed', 'sanction'],
  ['Impose', 'sanction'],
  ['Refer', 'referral'],
]

/** "Lima ASN dilaporkan dari kabupaten itu": the intake, or the referral that the rows break down. */
const REPORT_TAGS: StageTags = [
  ['Report', 'allegation'],
  ['ReportNoun', 'allegation'],
]

/** Words that also name what is counted ("3 pelanggaran"): they tell the stage where no tally before does. */
const INTAKE_TAGS: StageTags = [['Breach', 'allegation']]

/** Sentences after which rows no longer break down a tally. */
const REACH = 4

/** "Laporan terbanyak datang dari …", "rinciannya": the sentence ranks or lists. */
export const ranks = (row: TermRow): boolean => row.terms.some(({ norm }) => RANKING.has(norm))

export function stageOf(
  scene: Scene,
  row: TermRow,
  previous: TermRow | undefined,
  triggers: readonly Trigger[],
  sum: number,
): EventType | null {
  const { index } = row.sentence
  // what was cleared is seldom broken down: rows behind it are of the figure before
  const told = triggers.filter(
    ({ aggregate, sentence, type }) => aggregate && sentence <= index && (type !== 'clearance' || sentence === index),
  )
  const near = told.filter(({ sentence }) => index - sentence <= REACH)
  if (near.length === 0 && !scene.theme.topic) return null
  // rows add up to no more than what they break down: 19 and 14 cases are none of "37 diteruskan" if there are 20 more
  const whole = (each: Trigger): boolean => figureIn(scene, each) >= sum
  const before =
    near.length === 0 ? near : ([near.filter(whole), told.filter(whole), near].find(({ length }) => length > 0) ?? [])
  const last = before.reduce<Trigger | null>((a, b) => (a !== null && a.end > b.end ? a : b), null)
  const ranking = previous !== undefined && ranks(previous) ? previous : undefined
  const named = (tags: StageTags): EventType | undefined => {
    // "Sembilan orang tidak terbukti, sisanya dikaji. Muna paling banyak": nor is what was cleared ranked
    const ranked = stageIn(scene, ranking, tags)
    return stageIn(scene, row, tags) ?? (ranked === 'clearance' ? undefined : ranked)
  }
  return (
    named(STAGE_TAGS) ??
    // "Berikut sebaran ASN yang dilaporkan:" says itself what its lines count
    (isHeading(previous) ? stageIn(scene, previous, REPORT_TAGS) : undefined) ??
    ([row, ranking].some((each) => each?.terms.some(({ norm }) => ACCUSED.has(norm))) ? 'allegation' : undefined) ??
    (last !== null && namesCases(scene, row) && index - last.sentence > 1 ? 'allegation' : undefined) ??
    (last?.type === 'referral' ? last.type : undefined) ??
    named(REPORT_TAGS) ??
    last?.type ??
    named(INTAKE_TAGS) ??
    (countsCases(row) ? 'allegation' : null)
  )
}

/** A line that ends in a colon and has no figure of its own. */
const isHeading = (row: TermRow | undefined): boolean =>
  row?.sentence.tokens.at(-1)?.text === ':' && !row.terms.some(({ kind }) => kind === 'number')

/** "Provinsi dengan pegawai terlapor terbanyak": who is counted is only accused. */
const ACCUSED: ReadonlySet<string> = new Set(['terlapor', 'teradu'])

/** The largest figure of a tally: its rows do not add up to more. */
function figureIn(scene: Scene, { sentence, start, end }: Trigger): number {
  const terms = scene.analysis.rows[sentence]?.terms.filter((term) => term.start >= start && term.end <= end) ?? []
  return Math.max(0, ...terms.map((term) => figureOf(term) ?? 0))
}

/** "13 ASN dilaporkan dan 9 direkomendasikan": the stage told right behind a number. */
export function stageBehind(scene: Scene, row: TermRow, number: Token): EventType | null {
  const at = row.terms.indexOf(number) + 1
  for (let i = at; i < Math.min(at + BEHIND, row.terms.length); i++) {
    const told = [...REPORT_TAGS, ...STAGE_TAGS].find(([tag]) => hasTag(row, i, scene.engine.tags.idOf(tag)))
    if (told !== undefined && !CASE_UNITS.has(row.terms[i]?.norm ?? '')) return told[1]
  }
  return null
}

/** Words behind a number in which its own stage may stand. */
const BEHIND = 3

function stageIn(scene: Scene, row: TermRow | undefined, tags: StageTags): EventType | undefined {
  return row === undefined ? undefined : tags.find(([tag]) => tells(row, scene.engine.tags.idOf(tag)))?.[1]
}

/** Whether words of a class stand in the row as more than the unit of a number ("3 laporan"). */
function tells(row: TermRow, tag: number): boolean {
  return row.terms.some((_, i) => hasTag(row, i, tag) && row.terms[i - 1]?.kind !== 'number')
}

/** "Daerah yang banyak kasus ASN tak netral antara lain …": a list of its own, not of the stage that was told some sentences before. */
function namesCases(scene: Scene, row: TermRow): boolean {
  const named = row.terms.some(({ norm }, i) => CASE_UNITS.has(norm) && row.terms[i - 1]?.kind !== 'number')
  // "dari total jumlah pelanggaran itu, terbanyak …" breaks down what was told
  const back = row.terms.some(({ norm }) => norm === 'itu' || norm === 'tersebut')
  return named && !back && scene.theme.sentences[row.sentence.index]?.neutral === true
}

const countsCases = (row: TermRow): boolean =>
  row.terms.some(({ norm }) => CASE_UNITS.has(norm) || PERSON_UNITS.has(norm))
