/**
 * A backtracking matcher for patterns over the terms of one sentence. compromise's own matcher is greedy without
 * backtracking ("berikrar .? .? #Neutral" misses "berikrar netralitas"); this one finds whatever that one finds, and the rest.
 */
import type { Pattern, PatternNode } from '../model/pattern.js'
import { hasTag, type TagSet, type TermRow } from './term.js'

export interface Match {
  /** First term and one past the last. */
  readonly from: number
  readonly to: number
  readonly groups: ReadonlyMap<string, readonly [number, number]>
}

type Test = (row: TermRow, at: number) => boolean

interface Step {
  /** Accepts one term; null for a step with alternatives of several terms. */
  readonly test: Test | null
  readonly choices: readonly (readonly Step[])[]
  readonly min: number
  readonly max: number
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly group: string | null
}

export interface CompiledPattern {
  readonly source: string
  readonly steps: readonly Step[]
  /** Tags of which every match holds at least one term. */
  readonly required: readonly number[]
}

/** Turns a parsed pattern into steps over numbered tags. */
export function compilePattern(pattern: Pattern, tags: TagSet): CompiledPattern {
  return {
    source: pattern.source,
    steps: pattern.nodes.map((node) => compileNode(node, tags)),
    required: requiredTags(pattern, tags),
  }
}

function requiredTags(pattern: Pattern, tags: TagSet): readonly number[] {
  return pattern.nodes.flatMap(({ atom, min, negative }) =>
    min > 0 && !negative && atom.kind === 'tag' ? [tags.idOf(atom.tag)] : [],
  )
}

function compileNode(node: PatternNode, tags: TagSet): Step {
  const { atom, negative } = node
  const nested = atom.kind === 'or' ? atom.choices.map((choice) => choice.map((part) => compileNode(part, tags))) : []
  const single = nested.every((choice) => choice.length === 1 && isOneTerm(choice[0]))
  const positive = atom.kind === 'or' && !single ? null : termTest(node, tags, nested)
  const test: Test | null = positive !== null && negative ? (row, at) => !positive(row, at) : positive
  return {
    test,
    choices: test === null ? nested : [],
    min: node.min,
    max: node.max,
    atStart: node.atStart,
    atEnd: node.atEnd,
    group: node.group,
  }
}

const isOneTerm = (step: Step | undefined): boolean => step?.test != null && step.min === 1 && step.max === 1

function termTest({ atom }: PatternNode, tags: TagSet, nested: readonly (readonly Step[])[]): Test {
  switch (atom.kind) {
    case 'any':
      return () => true
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
    case 'or': {
      const tests = nested.flatMap((choice) => choice[0]?.test ?? [])
      return (row, at) => tests.some((test) => test(row, at))
    }
    case 'and': {
      const tests = atom.choices.flatMap((choice) => choice.map((part) => termTest(part, tags, [])))
      return (row, at) => tests.every((test) => test(row, at))
    }
  }
}

/** All matches of a pattern in a sentence, left to right, without overlap. */
export function findMatches(pattern: CompiledPattern, row: TermRow): Match[] {
  if (!pattern.required.every((tag) => ((row.all[tag >>> 5] ?? 0) & (1 << (tag & 31))) !== 0)) return []
  const matches: Match[] = []
  for (let at = 0; at < row.terms.length; ) {
    const match = matchAt(pattern, row, at)
    if (match !== null && match.to > match.from) {
      matches.push(match)
      at = match.to
    } else at++
  }
  return matches
}

export function matchAt(pattern: CompiledPattern, row: TermRow, at: number): Match | null {
  const groups = new Map<string, readonly [number, number]>()
  const to = walk(pattern.steps, 0, row, at, groups)
  return to < 0 ? null : { from: at, to, groups }
}

/** Tries the steps from `index` on at term `at`; the end of the match, or -1. */
function walk(
  steps: readonly Step[],
  index: number,
  row: TermRow,
  at: number,
  groups: Map<string, readonly [number, number]>,
): number {
  const step = steps[index]
  if (step === undefined) return at
  if (step.atStart && at !== 0) return -1
  if (step.test === null) return walkChoices(step, steps, index, row, at, groups)
  let count = 0
  while (count < step.max && at + count < row.terms.length && step.test(row, at + count)) count++
  for (; count >= step.min; count--) {
    if (step.atEnd && at + count !== row.terms.length) continue
    const to = walk(steps, index + 1, row, at + count, groups)
    if (to >= 0) return note(step, groups, at, at + count, to)
  }
  return -1
}

function walkChoices(
  step: Step,
  steps: readonly Step[],
  index: number,
  row: TermRow,
  at: number,
  groups: Map<string, readonly [number, number]>,
): number {
  for (const choice of step.choices) {
    const rest = steps.slice(index + 1)
    const head = choice.length
    const to = walk([...choice, ...rest], 0, row, at, groups)
    if (to >= 0) {
      const inner = walk(choice, 0, row, at, new Map())
      return note(step, groups, at, head > 0 && inner > 0 ? inner : at, to)
    }
  }
  return step.min === 0 ? walk(steps, index + 1, row, at, groups) : -1
}

function note(
  step: Step,
  groups: Map<string, readonly [number, number]>,
  from: number,
  to: number,
  end: number,
): number {
  if (step.group !== null && to > from) {
    const before = groups.get(step.group)
    groups.set(step.group, before === undefined ? [from, to] : [Math.min(from, before[0]), Math.max(to, before[1])])
  }
  return end
}
