/** The conditions of rules that words alone decide: asked by the sieve before mentions are read, and of triggers after. */
import type { Condition } from '../../model/rule.js'
import type { SentenceTheme } from './sentence-theme.js'

/** Conditions that the theme of a sentence, or of those around it, answers. */
const THEMES = [
  'asn',
  'core',
  'staff',
  'neutral',
  'partisan',
  'election',
  'near-neutral',
  'near-partisan',
  'near-staff',
  'near-election',
] as const satisfies readonly Condition[]
type ThemeCondition = (typeof THEMES)[number]

export function isOfTheme(condition: Condition): condition is ThemeCondition {
  return (THEMES as readonly Condition[]).includes(condition)
}

/** The answer to such a condition, asked at the sentence `at` whose theme is `theme`. */
export function holdsInTheme(
  condition: ThemeCondition,
  theme: SentenceTheme | undefined,
  sentences: readonly SentenceTheme[],
  at: number,
): boolean {
  const near = (test: (theme: SentenceTheme) => boolean): boolean =>
    sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(test)
  switch (condition) {
    case 'near-neutral':
      return near(({ neutral }) => neutral)
    case 'near-partisan':
      return near(({ partisan }) => partisan)
    case 'near-election':
      return near(({ election }) => election)
    case 'near-staff':
      return near(({ staff }) => staff)
    default:
      return theme?.[condition] === true
  }
}

/** Sentences before and behind that are near. */
const NEAR = 2
