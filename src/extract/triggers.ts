/** Rules propose event mentions; context keeps, plans or drops them. */
import type { EventType, Status } from '../model/event.js'
import type { CountMention, RegionMention } from '../model/mention.js'
import type { Condition } from '../model/rule.js'
import type { Span } from '../model/span.js'
import type { Analysis } from './analysis.js'
import { type Cue, cuesOver, findCues } from './context.js'
import type { Engine, ReadyRule } from './engine.js'
import { hopOf } from './hop.js'
import { type Match, occurs } from './match.js'
import { ENFORCEMENT } from './mention.js'
import { holdsPublicOffice, mayHoldOffice, namesake } from './public.js'
import { type Subjects, subjectBefore, subjectIn } from './subjects.js'
import { hasTag, rowHasTag, type TermRow } from './term.js'
import { type SentenceTheme, type Theme, themeAround } from './theme.js'

export interface Trigger extends Span {
  readonly type: EventType
  readonly rule: string
  readonly sentence: number
  /** Terms of the match in its row. */
  readonly from: number
  readonly to: number
  readonly aggregate: boolean
  readonly weak: boolean
  readonly facet: string | null
  /** The act is told by a noun alone ("pemanggilan"), not by a verb. */
  readonly noun: boolean
  readonly status: Status
  /** Set for a row of a tally: the territory and the figure of the row. */
  readonly row?: TallyRow
}

export interface TallyRow {
  readonly region: RegionMention
  readonly count: CountMention | null
}

/** A trigger that does not count, and why: the id of a context cue, a condition, or `unless` with the pattern. */
export interface DroppedTrigger extends Trigger {
  readonly reason: string
}

export interface Triggers {
  readonly kept: readonly Trigger[]
  readonly dropped: readonly DroppedTrigger[]
}

export interface Scene {
  readonly engine: Engine
  readonly analysis: Analysis
  readonly theme: Theme
  readonly subjects: Subjects
}

/**
 * More no article has: those measured have 43 at most. Steps after this one compare triggers and mentions with each
 * other, so that without an end a text that repeats one clause for ever would cost the square of its length.
 */
const MOST_PROPOSALS = 300

export function findTriggers(scene: Scene): Triggers {
  if (!scene.theme.electoral) return { kept: [], dropped: [] }
  const others = (row: TermRow): boolean =>
    !scene.theme.case && scene.theme.sentences[row.sentence.index]?.others === true
  const proposals = scene.analysis.rows
    .filter((row) => !others(row))
    .flatMap((row) => propose(scene, row))
    .slice(0, MOST_PROPOSALS)
  const first = decide(scene, proposals)
  // a case is told where an allegation or a stage stands that needs no other to be one
  const stands = (trigger: Trigger): boolean =>
    trigger.type === 'allegation' ||
    (ENFORCEMENT.has(trigger.type) && !trigger.aggregate && isAccusedIn(scene, trigger))
  const told = scene.theme.case || !first.kept.some(stands)
  return withoutBareNames(told ? first : decide({ ...scene, theme: { ...scene.theme, case: true } }, proposals))
}

function isAccusedIn(scene: Scene, trigger: Trigger): boolean {
  const row = scene.analysis.rows[trigger.sentence]
  return row !== undefined && holds(scene, 'accused', trigger, row)
}

/** A case that is only named ("kasus netralitas") is told where a step of it is. */
function withoutBareNames({ kept, dropped }: Triggers): Triggers {
  const step = kept.some(
    ({ type, aggregate, status, weak }) =>
      ENFORCEMENT.has(type) && !aggregate && status === 'reported' && (type !== 'allegation' || !weak),
  )
  const bare = (trigger: Trigger): boolean => !step && trigger.type === 'allegation' && trigger.weak
  return {
    kept: kept.filter((trigger) => !bare(trigger)),
    dropped: [...dropped, ...kept.filter(bare).map((trigger) => ({ ...trigger, reason: 'needs handled' }))],
  }
}

/** What a rule found in a sentence, with the sentence's cues: judged twice at most. */
interface Proposal {
  readonly ready: ReadyRule
  readonly row: TermRow
  readonly trigger: Trigger
  readonly cues: readonly Cue[]
}

function propose(scene: Scene, row: TermRow): Proposal[] {
  const hits = scene.engine.rules.findAll(row)
  if (hits.length === 0) return []
  const cues = findCues(scene.engine, row)
  return hits.map(({ value: ready, from, to }) => ({
    ready,
    row,
    cues,
    trigger: toTrigger(ready, row, { from: ready.rule.aggregate ? lastFigure(scene, row, from, to) : from, to }),
  }))
}

/** "13 dilaporkan, sementara yang direkomendasikan 9": a stage has the figure that stands next to it. */
function lastFigure({ engine }: Scene, row: TermRow, from: number, to: number): number {
  const number = engine.tags.idOf('Number')
  if (!hasTag(row, from, number)) return from
  let last = from
  for (let i = from + 1; i < to - 1; i++) {
    const before = row.terms[i - 1]?.norm
    if (hasTag(row, i, number) && !hasTag(row, i - 1, number) && before !== 'dari' && before !== 'antaranya') last = i
  }
  return last
}

function decide(scene: Scene, proposals: readonly Proposal[]): Triggers {
  const kept: Trigger[] = []
  const dropped: DroppedTrigger[] = []
  for (const { ready, row, cues, trigger } of proposals) {
    const { reason, status } = judge(scene, ready, trigger, row, cues)
    if (reason === null) kept.push({ ...trigger, status })
    else dropped.push({ ...trigger, status, reason })
  }
  return preferTallies(scene, demoteSmall(scene, withoutStopped(kept)), dropped)
}

/** Up to this many persons are a case ("empat guru dihukum") unless the article counts more elsewhere. */
const FEW = 10

function demoteSmall(scene: Scene, kept: readonly Trigger[]): Trigger[] {
  const figure = (trigger: Trigger): number => {
    const count = scene.analysis.counts.find(({ start, end }) => start < trigger.end && trigger.start < end)
    return count?.value ?? count?.min ?? casesIn(scene.analysis.rows[trigger.sentence], trigger)
  }
  const tallies = kept.filter(({ aggregate }) => aggregate)
  const counted = tallies.some((trigger) => figure(trigger) > FEW)
  return counted
    ? [...kept]
    : kept.map((trigger) => (trigger.aggregate && figure(trigger) <= FEW ? { ...trigger, aggregate: false } : trigger))
}

/** Words that make a figure one of reports, whatever was counted before. */
const REPORTED = /lapor|diduga|terindikasi|temuan|aduan/i

/** "dua laporan": a number of cases in words is a small one; one in figures is what it says. */
function casesIn(row: TermRow | undefined, { from, to }: Trigger): number {
  for (const term of row?.terms.slice(from, to) ?? []) {
    if (UNITS.has(term.norm)) return FEW
    if (term.kind === 'number' && /^\d{1,3}(?:\.\d{3})*$/.test(term.text)) return Number(term.text.replaceAll('.', ''))
  }
  return Number.POSITIVE_INFINITY
}

const UNITS = new Set('dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' '))

/** A figure that a tally rule found is no single case as well. */
/** "menyetop penelusuran video": what a clearance ends is no step beside it. */
function withoutStopped(kept: readonly Trigger[]): Trigger[] {
  const stops = kept.filter(({ type }) => type === 'clearance')
  return kept.filter(
    ({ type, noun, start, end }) =>
      type !== 'investigation' || !noun || !stops.some((stop) => stop.start <= start && end <= stop.end),
  )
}

function preferTallies(scene: Scene, kept: readonly Trigger[], dropped: DroppedTrigger[]): Triggers {
  const wordsOf = ({ start, end }: Trigger): string => scene.analysis.doc.text.slice(start, end)
  const isRepeated = (other: Trigger, trigger: Trigger): boolean => {
    const figure = /^\d[\d.]+/.exec(wordsOf(trigger))?.[0]
    return figure !== undefined && wordsOf(other).startsWith(figure) && !REPORTED.test(wordsOf(trigger))
  }
  // "46 pelanggaran netralitas telah diteruskan" counts what was passed on, no reports; so does "46 pelanggaran itu" after it
  const inStage = (trigger: Trigger): boolean =>
    trigger.type === 'allegation' &&
    trigger.aggregate &&
    kept.some(
      (other) =>
        other.aggregate &&
        other.type !== 'allegation' &&
        (other.sentence === trigger.sentence
          ? other.from === trigger.from && other.to > trigger.to
          : other.start < trigger.start && isRepeated(other, trigger)),
    )
  const inTally = (trigger: Trigger): boolean =>
    !trigger.aggregate &&
    kept.some(
      ({ aggregate, type, sentence, start, end }) =>
        aggregate &&
        type === trigger.type &&
        sentence === trigger.sentence &&
        start < trigger.end &&
        trigger.start < end,
    )
  return {
    kept: kept.filter((trigger) => !inTally(trigger) && !inStage(trigger)),
    dropped: [
      ...dropped,
      ...kept
        .filter((trigger) => inTally(trigger) || inStage(trigger))
        .map((trigger) => ({ ...trigger, reason: 'tally' })),
    ],
  }
}

function toTrigger({ type, rule }: ReadyRule, row: TermRow, { from, to }: Match): Trigger {
  const start = row.terms[from]?.start ?? row.sentence.start
  const end = row.terms[to - 1]?.end ?? row.sentence.end
  return {
    type,
    rule: rule.id,
    sentence: row.sentence.index,
    from,
    to,
    start,
    end,
    aggregate: rule.aggregate,
    weak: rule.weak,
    facet: rule.facet ?? hopOf(type, row, from),
    noun: to === from + 1 && NOUN.test(row.terms[from]?.norm ?? ''),
    status: 'reported',
  }
}

/** Names of steps: "pemeriksaan", "penelusuran", "kajian", "pleno". */
const NOUN = /^(?:pe(?!riksa)|klarifikasi|kajian|pleno|investigasi|registrasi|sidang)/

function judge(
  scene: Scene,
  { type, rule, unless }: ReadyRule,
  trigger: Trigger,
  row: TermRow,
  cues: readonly Cue[],
): { status: Status; reason: string | null } {
  const missing = rule.needs.find((choices) => !choices.some((condition) => holds(scene, condition, trigger, row)))
  if (missing !== undefined) return { status: 'reported', reason: `needs ${missing.join('|')}` }
  const barred = unless.find((pattern) => occurs(pattern, row))
  if (barred !== undefined) return { status: 'reported', reason: `unless ${barred.source}` }
  const over = cuesOver(cues, type, trigger.from, trigger.to).filter(
    (cue) => !rule.ignore.includes(cue.category) && !isQuotedApart(scene, row, cue, trigger),
  )
  const fatal = over.find(({ category }) => category !== 'planned')
  if (fatal !== undefined) return { status: 'reported', reason: fatal.id }
  return { status: over.length > 0 ? 'planned' : 'reported', reason: null }
}

/** `"Semua harus dilayani," kata Bupati usai memimpin deklarasi`: what is said inside a quotation rules nothing outside it. */
function isQuotedApart({ analysis }: Scene, row: TermRow, cue: Cue, trigger: Trigger): boolean {
  const at = row.terms[cue.from]
  const { start, end } = row.sentence
  const quotation = analysis.doc.quotations.find(
    (span) => at !== undefined && span.start <= at.start && at.end <= span.end && span.end > start && span.start < end,
  )
  return quotation !== undefined && (trigger.start >= quotation.end || trigger.end <= quotation.start)
}

/** Whether a condition of a rule holds for a trigger; the list of conditions stands in `model/rule.ts`. */
function holds(scene: Scene, condition: Condition, trigger: Trigger, row: TermRow): boolean {
  const { analysis, theme } = scene
  const at = themeAround(scene.engine, row, trigger.from, trigger.to) ?? theme.sentences[trigger.sentence]
  const near = theme.sentences.slice(Math.max(0, trigger.sentence - 2), trigger.sentence + 3)
  const has = (name: string): boolean => rowHasTag(row, scene.engine.tags.idOf(name))
  switch (condition) {
    case 'asn':
    case 'core':
    case 'staff':
    case 'neutral':
    case 'partisan':
    case 'election':
      return at?.[condition] === true
    case 'topic':
      return theme.topic
    case 'case':
      return theme.case
    case 'told':
      return at?.neutral === true && (at.core || has('CivilServiceBody'))
    case 'near-neutral':
      return near.some(({ neutral }) => neutral)
    case 'near-partisan':
      return near.some(({ partisan }) => partisan)
    case 'near-staff':
      return near.some(({ staff }) => staff)
    case 'count':
      return has('Count') || has('Number')
    case 'supervisor':
      return has('SupervisorWord')
    case 'subject':
      return (theme.case && scene.subjects.main !== null) || holds(scene, 'accused', trigger, row)
    case 'accused':
      return (
        subjectIn(analysis, scene.subjects, trigger.sentence, trigger) !== null ||
        subjectBefore(analysis, scene.subjects, trigger.sentence) !== null ||
        (at?.staff === true && (has('Somebody') || has('Count'))) ||
        isRelative(scene, trigger, row) ||
        (has('Anaphor') && theme.sentences.slice(Math.max(0, trigger.sentence - 2), trigger.sentence).some(isStaff))
      )
    case 'speaker':
      return speaksInOffice(analysis, trigger.sentence) || speaksOn(analysis, trigger.sentence)
    case 'breach':
      return tellsBreach(scene, at, row)
    case 'reported':
      return theme.case && (has('Case') || has('ReportNoun'))
    case 'handled':
      return [-1, 0, 1].some((step) => tellsStep(scene, analysis.rows[trigger.sentence + step]))
    case 'body':
      return trigger.sentence !== analysis.headline
  }
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

const isStaff = ({ staff, others }: SentenceTheme): boolean => staff && !others

const STEPS = ['Examine', 'Report', 'Removed', 'Impose', 'Cleared', 'Convict', 'Stop', 'Refer'] as const

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
