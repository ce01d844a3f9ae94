/** Whether an article tells a case of a breach, asked of all of it: no sentence need hold the whole. */
import type { Analysis } from '../analysis.js'
import type { Engine } from '../engine.js'
import { rowHasTag, type TermRow } from '../patterns/term.js'
import { isServantPost } from '../subjects/candidates.js'
import type { Subjects } from '../subjects/subjects.js'
import type { SentenceTheme } from './sentence-theme.js'

/** Steps of a case; beside a civil servant at the opening they tell one, whoever it is. */
const STEPS = ['Penalty', 'Removed', 'Suspect', 'Report', 'Convict'] as const
/** Who handles a case. */
const HANDLERS = ['SupervisorWord', 'CivilServiceBody', 'Convict', 'Trial'] as const

/** Beside a deed any of them tells a case. */
const ANY_STEP = [...STEPS, ...HANDLERS, 'Examine'] as const

/** Sentences at the opening in which a step must stand. */
const LEDE = 2

/** A lurah, an election and KASN or Bawaslu in one article: a case, though no sentence holds all of it. */
export function tellsCase(
  engine: Engine,
  analysis: Analysis,
  sentences: readonly SentenceTheme[],
  subjects: Subjects,
): boolean {
  const { rows, title } = analysis
  const has = (row: TermRow, names: readonly string[]): boolean =>
    names.some((name) => rowHasTag(row, engine.tags.idOf(name)))
  const own = rows.filter(({ sentence: { index } }) => sentences[index]?.others !== true)
  const servant = ({ sentence: { index } }: TermRow): boolean => sentences[index]?.core === true
  const partial = (row: TermRow): boolean => sentences[row.sentence.index]?.partisan === true || has(row, ['Candidate'])
  const lede = own.filter(({ sentence: { index } }) => index < LEDE).filter((row) => servant(row) && has(row, STEPS))
  const titled = title?.rows.some((row) => has(row, ['Staff', 'Asn']) && has(row, STEPS)) === true
  const opening =
    lede.some(partial) || ((lede.length > 0 || titled) && rows.some((row) => has(row, ['CivilServiceBody'])))
  if (rows.some((row) => has(row, ANY_STEP)) && tellsDeed(engine, analysis, sentences, subjects)) return true
  if (isSupervised(engine, analysis, subjects)) return true
  return (
    ((subjects.main !== null && subjects.accused) || opening) &&
    (own.some(servant) || isServantPost(analysis.entities[subjects.main ?? -1])) &&
    own.some(partial) &&
    rows.some((row) => has(row, HANDLERS))
  )
}

/** "Lurah Sananwetan, Budi, berjoget di panggung paslon": somebody in the civil service and what he did for a candidate, in one sentence. */
function tellsDeed(
  engine: Engine,
  { rows, officials, entities, attributions }: Analysis,
  sentences: readonly SentenceTheme[],
  { scores }: Subjects,
): boolean {
  return officials.some(({ sentence, entity }) => {
    const row = rows[sentence]
    if (row === undefined || sentences[sentence]?.others === true || !scores.has(entity)) return false
    const has = (name: string): boolean => rowHasTag(row, engine.tags.idOf(name))
    return (
      has('Act') &&
      has('Candidate') &&
      !NO_DEED.some(has) &&
      attributions[sentence]?.speaker !== entity &&
      isServantPost(entities[entity])
    )
  })
}

/** Words of sentences that tell what would be, was not or must not be done. */
const NO_DEED = ['Condition', 'Negation', 'UrgeStrong', 'UrgePassive', 'Must'] as const

/** "Kasus yang membelit kepala puskesmas itu berakhir. Panwascam memeriksa lima saksi": whom a supervisor of elections handles, he handles for their sake. */
function isSupervised(engine: Engine, { rows, entities }: Analysis, { main, accused }: Subjects): boolean {
  const entity = entities[main ?? -1]
  if (entity === undefined || !accused || !isServantPost(entity)) return false
  const supervisor = engine.tags.idOf('ElectionSupervisor')
  return entity.mentions.some(({ sentence }) =>
    [0, 1].some((step) => {
      const row = rows[sentence + step]
      return row !== undefined && rowHasTag(row, supervisor)
    }),
  )
}
