/** The conditions that rules need, asked of a trigger and what stands around it. */
import type { Condition } from '../../model/rule.js'
import type { Analysis } from '../analysis.js'
import { holdsPublicOffice, mayHoldOffice, namesake } from '../arguments/agent/public.js'
import { hasTag, rowHasTag, type TermRow } from '../patterns/term.js'
import type { Scene } from '../scene.js'
import { subjectBefore } from '../subjects/before.js'
import { subjectIn } from '../subjects/near.js'
import { type SentenceTheme, themeAround } from '../theme/sentence-theme.js'
import { holdsInTheme, isOfTheme } from '../theme/theme-conditions.js'
import type { Trigger } from './trigger.js'

/** Whether a condition of a rule holds for a trigger; the list of conditions stands in `model/rule.ts`. */
export function holds(scene: Scene, condition: Condition, trigger: Trigger, row: TermRow): boolean {
  const { analysis, theme } = scene
  const at = themeAround(scene.engine, row, trigger.from, trigger.to) ?? theme.sentences[trigger.sentence]
  if (isOfTheme(condition)) return holdsInTheme(condition, at, theme.sentences, trigger.sentence)
  const has = (name: string): boolean => rowHasTag(row, scene.engine.tags.idOf(name))
  switch (condition) {
    case 'topic':
      return theme.topics[trigger.sentence] === true
    case 'case':
      return tellsCaseAt(scene, trigger)
    case 'told':
      return at?.neutral === true && (at.core || has('CivilServiceBody'))
    case 'count':
      return has('Count') || has('Number')
    case 'addressed':
      return has('Addressed') && before(theme.sentences, trigger.sentence, AUDIENCE).some(isStaff)
    case 'supervisor':
      return has('SupervisorWord')
    case 'subject':
      return (
        (tellsCaseAt(scene, trigger) && (theme.told || scene.subjects.main !== null)) ||
        holds(scene, 'accused', trigger, row)
      )
    case 'accused':
      return (
        subjectIn(analysis, scene.subjects, trigger.sentence, trigger) !== null ||
        subjectBefore(analysis, scene.subjects, trigger.sentence) !== null ||
        (at?.staff === true && (has('Somebody') || has('Count'))) ||
        isRelative(scene, trigger, row) ||
        (has('Anaphor') && before(theme.sentences, trigger.sentence, 2).some(isStaff))
      )
    case 'speaker':
      return speaksInOffice(analysis, trigger.sentence) || speaksOn(analysis, trigger.sentence)
    case 'breach':
      return tellsBreach(scene, at, row)
    case 'reported':
      return tellsCaseAt(scene, trigger) && (has('Case') || has('ReportNoun'))
    case 'court':
      return theme.court
    case 'handled':
      return [-1, 0, 1].some((step) => tellsStep(scene, analysis.rows[trigger.sentence + step]))
    case 'named':
      return namesMain(scene, trigger)
    case 'body':
      return trigger.sentence !== analysis.headline
  }
}

/** "Delapan pegawai dihukum karena bolos …": penalties far from any word of an election are of another case. */
function tellsCaseAt({ theme }: Scene, { sentence }: Trigger): boolean {
  return theme.case && theme.electoralAround[sentence] === true
}

/** What a civil servant did for a candidate, told in this sentence or in the next: "Puluhan pegawai diskors. Mereka ikut kampanye calon gubernur". */
function tellsBreach(scene: Scene, at: SentenceTheme | undefined, row: TermRow): boolean {
  if (at === undefined || !at.core || at.others) return false
  const act = scene.engine.tags.idOf('Act')
  return [0, 1].some((step) => {
    const each = scene.analysis.rows[row.sentence.index + step]
    const theme = step === 0 ? at : scene.theme.sentences[row.sentence.index + step]
    return each !== undefined && theme?.election === true && (theme.partisan || rowHasTag(each, act))
  })
}

/** "Kepala SMP yang diduga …": an office before the relative clause is the accused, indefinite or not. */
function isRelative({ engine }: Scene, { from }: Trigger, row: TermRow): boolean {
  if (row.terms[from - 1]?.norm !== 'yang') return false
  const staff = engine.tags.idOf('Staff')
  return [2, 3, 4].some((back) => from >= back && hasTag(row, from - back, staff))
}

/** Sentences back to which whoever is spoken to may have been named. */
const AUDIENCE = 8

const before = (sentences: readonly SentenceTheme[], at: number, reach: number): readonly SentenceTheme[] =>
  sentences.slice(Math.max(0, at - reach), at)

/** "HS menyiarkan langsung kampanye pasangan calon", "Ia menyiarkan …": whoever the case is about is named right before what he did. */
function namesMain({ analysis, subjects }: Scene, { sentence, from, start }: Trigger): boolean {
  const { main, accused } = subjects
  if (main === null || !accused || analysis.attributions[sentence]?.speaker === main) return false
  const near = analysis.rows[sentence]?.terms.slice(Math.max(0, from - BEFORE_DEED), from) ?? []
  if (near.some(({ norm }) => HE.has(norm))) return subjectBefore(analysis, subjects, sentence) === main
  return analysis.officials.some(
    (each) =>
      each.sentence === sentence &&
      each.entity === main &&
      each.name !== null &&
      each.end <= start &&
      each.end >= (near[0]?.start ?? start),
  )
}

/** Words before a deed within which its doer stands. */
const BEFORE_DEED = 8

const HE: ReadonlySet<string> = new Set(['ia', 'dia', 'beliau'])

const isStaff = ({ staff, others }: SentenceTheme): boolean => staff && !others

const STEPS = ['Examine', 'Report', 'Removed', 'Impose', 'Cleared', 'Convict', 'Stop', 'Refer', 'Trial'] as const

function tellsStep({ engine }: Scene, row: TermRow | undefined): boolean {
  return row !== undefined && STEPS.some((name) => rowHasTag(row, engine.tags.idOf(name)))
}

function speaksInOffice(analysis: Analysis, sentence: number): boolean {
  const attribution = analysis.attributions[sentence]
  if (attribution === undefined) return false
  if (attribution.institution !== null) return true
  const { speaker } = attribution
  return (
    speaker !== null &&
    (holdsPublicOffice(analysis.entities[speaker]) ||
      mayHoldOffice(analysis, speaker) ||
      namesake(analysis, speaker) !== null)
  )
}

/** A quotation that was never closed, or goes on in the reporter's words right behind the speaker in force. */
export function speaksOn({ attributions, entities, article, rows }: Analysis, sentence: number): boolean {
  const id = attributions[sentence]?.inForce ?? null
  if (id === null || attributions[sentence]?.speaker != null || !holdsPublicOffice(entities[id])) return false
  const start = rows[sentence]?.sentence.start ?? 0
  const opening = article.text.slice(Math.max(0, start - 1), start + 1)
  return /["“”]/.test(opening) || attributions[sentence - 1]?.speaker === id
}
