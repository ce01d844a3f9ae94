/**
 * Whether any rule can still find an event, asked of word classes alone: before officials, speakers, dates, counts and
 * regions are read, which cost ten times as much. Nine in ten of the articles about elections that hold no event end here.
 * What only those mentions tell is taken for granted, so that no article with an event is ever stopped.
 */
import type { Condition } from '../model/rule.js'
import type { Engine, ReadyRule } from './engine.js'
import { rowHasTag, type TermRow } from './term.js'
import { isTopic, joinThemes, type SentenceTheme, tellsBreach } from './theme.js'
import type { ArticleWords } from './words.js'

export function mayRulesMatch(engine: Engine, { rows, title }: ArticleWords): boolean {
  const sentences = rows.map((row) => atMost(engine, row))
  const titles = title?.rows.map((row) => atMost(engine, row)) ?? []
  if (!isElectoral(engine, [...rows, ...(title?.rows ?? [])], [...sentences, ...titles])) return false
  // a tally is counted in articles on the topic without any rule
  if (
    sentences.some(({ asn, neutral }) => asn && neutral) ||
    isTopic(
      sentences,
      titles.reduce<SentenceTheme | null>((a, b) => (a === null ? b : joinThemes(a, b)), null),
    )
  )
    return true
  const scene: LooseScene = { sentences, case: mayTellCase(engine, rows, sentences) }
  return rows.some((row, at) => engine.ruleSieve.mayMatch(row, ({ rule }: ReadyRule) => mayMeet(rule.needs, scene, at)))
}

/** What a sentence is about at most: mentions take words away from a theme ("Komisi Aparatur Sipil Negara"), other senses and other persons do, too. */
function atMost(engine: Engine, row: TermRow): SentenceTheme {
  const has = (name: string): boolean => rowHasTag(row, engine.tags.idOf(name))
  const asn = has('Asn')
  const core = asn || has('Staff')
  const urged = has('UrgeStrong') || has('UrgePassive') || has('Must')
  const neutral = has('Neutral') || (core && has('SideTaking'))
  const election = has('Election') || has('Contest') || has('Candidate')
  return {
    asn,
    core,
    staff: core || has('StaffWide'),
    neutral,
    partisan: neutral || has('Partisan') || (core && urged && has('Candidate')),
    election,
    breach: asn && tellsBreach(has, election),
    urged,
    others: false,
  }
}

function isElectoral(engine: Engine, rows: readonly TermRow[], sentences: readonly SentenceTheme[]): boolean {
  const spoken = [engine.tags.idOf('Election'), engine.tags.idOf('SupervisorWord')]
  return (
    rows.some((row) => spoken.some((tag) => rowHasTag(row, tag))) ||
    sentences.some(({ asn, core, neutral, election }) => neutral && (asn || (core && election)))
  )
}

/** A case is told where a civil servant and a candidate, or taking sides, are spoken of; who is accused, no word tells. */
function mayTellCase(engine: Engine, rows: readonly TermRow[], sentences: readonly SentenceTheme[]): boolean {
  const candidate = engine.tags.idOf('Candidate')
  return (
    sentences.some(({ core }) => core) &&
    (sentences.some(({ partisan }) => partisan) || rows.some((row) => rowHasTag(row, candidate)))
  )
}

interface LooseScene {
  readonly sentences: readonly SentenceTheme[]
  readonly case: boolean
}

function mayMeet(needs: readonly (readonly Condition[])[], scene: LooseScene, at: number): boolean {
  return needs.every((choices) => choices.some((condition) => mayHold(condition, scene, at)))
}

/** The conditions of `conditions.ts` as far as words decide them. */
function mayHold(condition: Condition, { sentences, case: told }: LooseScene, at: number): boolean {
  const sentence = sentences[at]
  const near = (test: (theme: SentenceTheme) => boolean): boolean =>
    sentences.slice(Math.max(0, at - 2), at + 3).some(test)
  switch (condition) {
    case 'asn':
    case 'core':
    case 'staff':
    case 'neutral':
    case 'partisan':
    case 'election':
      return sentence?.[condition] === true
    case 'breach':
      return sentence?.core === true
    case 'told':
      return sentence?.neutral === true
    case 'topic':
      return false
    case 'case':
    case 'reported':
      return told
    case 'near-neutral':
      return near(({ neutral }) => neutral)
    case 'near-partisan':
      return near(({ partisan }) => partisan)
    case 'near-staff':
      return near(({ staff }) => staff)
    default:
      return true
  }
}
