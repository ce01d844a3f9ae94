/**
 * A backtracking matcher for patterns over the terms of one sentence. compromise's own matcher is greedy without
 * backtracking ("berikrar .? .? #Neutral" misses "berikrar netralitas"); this one finds whatever that one finds, and the rest.
 */
import type { Pattern, PatternNode } from '../../model/pattern.js'
import { hasTag, rowHasTag, type TagSet, type TermRow } from './term.js'

export interface Match {
  /** First term and one past the last. */
  readonly from: number
  readonly to: number
}

type Test = (row: TermRow, at: number) => boolean

export interface Step {
  readonly node: PatternNode
  /** Accepts one term; null for a step with alternatives of several terms. */
  readonly test: Test | null
  /** Each alternative with all steps that follow it. */
  readonly branches: readonly (readonly Step[])[]
  readonly min: number
  readonly max: number
  readonly atStart: boolean
  readonly atEnd: boolean
}

export interface CompiledPattern {
  readonly source: string
  readonly steps: readonly Step[]
  /** Tags of which every match holds at least one term. */
  readonly required: readonly number[]
}

/** Turns a parsed pattern into steps over numbered tags. */
export function compilePattern(pattern: Pattern, tags: TagSet): CompiledPattern {
  return { source: pattern.source, steps: compileNodes(pattern.nodes, tags, []), required: requiredTags(pattern, tags) }
}

function requiredTags(pattern: Pattern, tags: TagSet): readonly number[] {
  return pattern.nodes.flatMap(({ atom, min, negative }) =>
    min > 0 && !negative && atom.kind === 'tag' ? [tags.idOf(atom.tag)] : [],
  )
}

/** Compiles from the right, so that every alternative knows what follows it. */
function compileNodes(nodes: readonly PatternNode[], tags: TagSet, rest: readonly Step[]): readonly Step[] {
  let after = rest
  for (const node of [...nodes].reverse()) after = [compileNode(node, tags, after), ...after]
  return after
}

function compileNode(node: PatternNode, tags: TagSet, after: readonly Step[]): Step {
  const { atom, negative, min, max, atStart, atEnd } = node
  const single = atom.kind !== 'or' || atom.choices.every((choice) => choice.length === 1 && isOneTerm(choice[0]))
  const positive = single ? termTest(node, tags) : null
  const test: Test | null = positive !== null && negative ? (row, at) => !positive(row, at) : positive
  const branches = single || atom.kind !== 'or' ? [] : atom.choices.map((choice) => compileNodes(choice, tags, after))
  return { node, test, branches, min, max, atStart, atEnd }
}

const isOneTerm = (node: PatternNode | undefined): boolean =>
  node !== undefined &&
  node.min === 1 &&
  node.max === 1 &&
  (node.atom.kind !== 'or' || node.atom.choices.every((choice) => choice.length === 1 && isOneTerm(choice[0])))

/** "W terekam membagikan kopi, sedangkan S menjadi operator": what stands between two words of a pattern is one clause. */
const CONTRAST = 'sedangkan'

function termTest({ atom }: PatternNode, tags: TagSet): Test {
  switch (atom.kind) {
    case 'any':
      return (row, at) => row.terms[at]?.norm !== CONTRAST
    case 'word':
      return (row, at) => row.terms[at]?.norm === atom.word
    case 'words': {
      const words = new Set(atom.words)
      return (row, at) => words.has(row.terms[at]?.norm ?? '')
    }
    case 'tag': {
      const tag = tags.idOf(atom.tag)
      return (row, at) => hasTag(row, at, tag)
    }
    case 'regex': {
      const regex = new RegExp(atom.source)
      return (row, at) => regex.test(row.terms[at]?.norm ?? '')
    }
    case 'or':
    case 'and': {
      const tests = atom.choices.flatMap((choice) => choice.map((part) => signedTest(part, tags)))
      return atom.kind === 'or'
        ? (row, at) => tests.some((test) => test(row, at))
        : (row, at) => tests.every((test) => test(row, at))
    }
  }
}

function signedTest(node: PatternNode, tags: TagSet): Test {
  const test = termTest(node, tags)
  return node.negative ? (row, at) => !test(row, at) : test
}

/** Whether all tags that a pattern cannot do without occur in the sentence. */
export function canMatch({ required }: CompiledPattern, row: TermRow): boolean {
  for (const tag of required) if (!rowHasTag(row, tag)) return false
  return true
}

/** All matches of a pattern in a sentence, left to right, without overlap. */
export function findMatches(pattern: CompiledPattern, row: TermRow): Match[] {
  if (!canMatch(pattern, row)) return []
  const matches: Match[] = []
  for (let at = 0; at < row.terms.length; ) {
    const to = endOfMatch(pattern, row, at)
    if (to > at) matches.push({ from: at, to })
    at = Math.max(at + 1, to)
  }
  return matches
}

/** Whether a pattern occurs in a sentence. */
export function occurs(pattern: CompiledPattern, row: TermRow): boolean {
  if (!canMatch(pattern, row)) return false
  for (let at = 0; at < row.terms.length; at++) if (endOfMatch(pattern, row, at) > at) return true
  return false
}

/** One past the last term of the match that begins at a term, or -1. */
export function endOfMatch({ steps }: CompiledPattern, row: TermRow, at: number): number {
  return walk(steps, 0, row, at)
}

/** Tries the steps from `index` on at term `at`; the end of the match, or -1. */
function walk(steps: readonly Step[], index: number, row: TermRow, at: number): number {
  const step = steps[index]
  if (step === undefined) return at
  if (step.atStart && at !== 0) return -1
  if (step.test === null) return walkBranches(step, steps, index, row, at)
  let count = 0
  const most = Math.min(step.max, row.terms.length - at)
  while (count < most && step.test(row, at + count)) count++
  for (; count >= step.min; count--) {
    if (step.atEnd && at + count !== row.terms.length) continue
    const to = walk(steps, index + 1, row, at + count)
    if (to >= 0) return to
  }
  return -1
}

function walkBranches(step: Step, steps: readonly Step[], index: number, row: TermRow, at: number): number {
  for (const branch of step.branches) {
    const to = walk(branch, 0, row, at)
    if (to >= 0) return to
  }
  return step.min === 0 ? walk(steps, index + 1, row, at) : -1
}
