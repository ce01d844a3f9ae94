/** Rules propose event mentions; context keeps, plans or drops them. */
import type { EventType, Status } from '../model/event.js'
import type { CountMention, RegionMention } from '../model/mention.js'
import type { Span } from '../model/span.js'
import type { Analysis } from './analysis.js'
import { holds } from './conditions.js'
import { type Cue, cuesOver, findCues } from './context.js'
import type { Engine, ReadyRule } from './engine.js'
import { hopOf } from './hop.js'
import { type Match, occurs } from './match.js'
import { ENFORCEMENT } from './mention.js'
import type { Subjects } from './subjects/subjects.js'
import { hasTag, rowHasTag, type TermRow } from './term.js'
import type { Theme } from './theme.js'
import { demoteSmall, lastFigure, passedOn, preferTallies } from './trigger-tallies.js'

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
    // "Bawaslu telah menyerahkan dugaan pelanggaran netralitas ASN ke BKN"
    (trigger.facet === 'to-central' && !trigger.aggregate && scene.theme.topic) ||
    (ENFORCEMENT.has(trigger.type) && !trigger.aggregate && isAccusedIn(scene, trigger))
  const told = (scene.theme.case && scene.subjects.main !== null) || !first.kept.some(stands)
  return withoutBareNames(
    told ? first : decide({ ...scene, theme: { ...scene.theme, case: true, told: true } }, proposals),
  )
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
    trigger: toTrigger(scene, ready, row, { from: ready.rule.aggregate ? lastFigure(scene, row, from, to) : from, to }),
  }))
}

function decide(scene: Scene, proposals: readonly Proposal[]): Triggers {
  const kept: Trigger[] = []
  const dropped: DroppedTrigger[] = []
  for (const { ready, row, cues, trigger } of proposals) {
    const { reason, status } = judge(scene, ready, trigger, row, cues)
    if (reason === null) kept.push({ ...trigger, status })
    else dropped.push({ ...trigger, status, reason })
  }
  return preferTallies(scene, demoteSmall(scene, passedOn(scene, withoutVerdicts(withoutStopped(kept)))), dropped)
}

/** "menyetop penelusuran video": what a clearance ends is no step beside it. */
function withoutStopped(kept: readonly Trigger[]): Trigger[] {
  const stops = kept.filter(({ type }) => type === 'clearance')
  return kept.filter(
    ({ type, noun, start, end }) =>
      type !== 'investigation' || !noun || !stops.some((stop) => stop.start <= start && end <= stop.end),
  )
}

/** "Terdakwa dinyatakan melanggar Pasal 188": what a court finds is part of its verdict. */
function withoutVerdicts(kept: readonly Trigger[]): Trigger[] {
  const verdicts = kept.filter(({ facet }) => facet === 'court')
  return kept.filter(
    ({ rule, sentence }) =>
      rule !== 'investigation.proven' || !verdicts.some((verdict) => Math.abs(verdict.sentence - sentence) <= 1),
  )
}

function toTrigger({ engine }: Scene, { type, rule }: ReadyRule, row: TermRow, { from, to }: Match): Trigger {
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
    facet: facetOf(engine, type, rule.facet, row, from),
    noun: isNounPhrase(row, from, to) && !isCarriedOut(engine, row, to),
    status: 'reported',
  }
}

/** "Terdakwa dijatuhi hukuman" is a court's sentence, whatever word imposes it; a referral has the hop that its words tell. */
function facetOf(engine: Engine, type: EventType, facet: string | null, row: TermRow, from: number): string | null {
  if (facet === 'discipline' && rowHasTag(row, engine.tags.idOf('Court'))) return 'court'
  return facet ?? hopOf(type, row, from)
}

/** "Penelusuran itu sudah dilakukan Senin": the noun has a verb of its own and with it a day of its own. */
function isCarriedOut(engine: Engine, row: TermRow, to: number): boolean {
  const verb = row.terms.slice(to, to + CARRIED).findIndex(({ norm }) => CARRY.has(norm))
  const date = engine.tags.idOf('Date')
  return (
    verb >= 0 && [1, 2, 3].some((step) => to + verb + step < row.terms.length && hasTag(row, to + verb + step, date))
  )
}

const CARRIED = 6
const CARRY: ReadonlySet<string> = new Set(['dilakukan', 'dilanjutkan', 'digelar', 'berlangsung', 'dilaksanakan'])

/** "pemeriksaan", "hasil pemeriksaan": a step that is only named. */
function isNounPhrase({ terms }: TermRow, from: number, to: number): boolean {
  const head = to === from + 1 || (to === from + 2 && OF_STEP.has(terms[from]?.norm ?? ''))
  return head && NOUN.test(terms[to - 1]?.norm ?? '')
}

const OF_STEP: ReadonlySet<string> = new Set(['hasil', 'proses', 'tahap', 'dalam', 'usai', 'setelah', 'lewat'])

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
