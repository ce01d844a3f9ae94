/**
 * Whether any rule can still find an event, asked of word classes alone: before officials, speakers, dates, counts and
 * regions are read, which cost ten times as much. Nine in ten of the articles about elections that hold no event end here.
 * What only those mentions tell is taken for granted, so that no article with an event is ever stopped.
 */
import type { Condition } from '../model/rule.js'
import type { Engine, ReadyRule } from './engine.js'
import { rowHasTag, type TermRow } from './patterns/term.js'
import { mayAccuse } from './subjects/accused.js'
import { joinThemes, type SentenceTheme, themeAtMost } from './theme/sentence-theme.js'
import { speaksOfElection } from './theme/theme.js'
import { holdsInTheme, isOfTheme } from './theme/theme-conditions.js'
import { isTopic } from './theme/topic.js'
import type { ArticleWords } from './words.js'

export function mayRulesMatch(engine: Engine, { rows, title }: ArticleWords): boolean {
  const sentences = rows.map((row) => themeAtMost(engine, row))
  const titles = title?.rows.map((row) => themeAtMost(engine, row)) ?? []
  if (!speaksOfElection(engine, [...rows, ...(title?.rows ?? [])], sentences)) return false
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

/**
 * A case is told where a civil servant and a candidate, or taking sides, are spoken of; who is accused, no word tells.
 * Posts that no word class holds are read later, so that an accusation stands for its civil servant here.
 */
function mayTellCase(engine: Engine, rows: readonly TermRow[], sentences: readonly SentenceTheme[]): boolean {
  const [candidate, act, supervisor] = ['Candidate', 'Act', 'ElectionSupervisor'].map((tag) => engine.tags.idOf(tag))
  const has = (row: TermRow | undefined, tag: number | undefined): boolean =>
    row !== undefined && tag !== undefined && rowHasTag(row, tag)
  const partial = sentences.some(({ partisan }) => partisan) || rows.some((row) => has(row, candidate))
  if (partial && sentences.some(({ core }) => core)) return true
  const accusing = rows.map((row) => mayAccuse(engine, row))
  return rows.some(
    (row, at) =>
      (has(row, act) && has(row, candidate)) ||
      (partial && accusing[at]) ||
      (has(row, supervisor) && [at - 1, at, at + 1].some((near) => accusing[near])),
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
function mayHold(condition: Condition, { sentences, case: isCase }: LooseScene, at: number): boolean {
  const sentence = sentences[at]
  if (isOfTheme(condition)) return holdsInTheme(condition, sentence, sentences, at)
  switch (condition) {
    case 'breach':
      return sentence?.core === true
    case 'told':
      return sentence?.neutral === true
    case 'topic':
      return false
    case 'case':
    case 'reported':
      return isCase
    default:
      return true
  }
}
