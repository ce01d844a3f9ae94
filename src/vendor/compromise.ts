/**
 * The only file that imports compromise. Its match syntax (documented, known to JavaScript people) is the language
 * that rules are written in; `compromise/one` parses it when rules are compiled. Its English tokenizer and tagger
 * never see an article.
 */
import nlp from 'compromise/one'
import type { Pattern, PatternAtom, PatternNode } from '../model/pattern.js'

/** One parsed step as compromise gives it; fields that we refuse are listed in `REFUSED`. */
interface Reg {
  readonly word?: string
  readonly tag?: string
  readonly regex?: RegExp
  readonly anything?: boolean
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly Reg[])[]
  readonly operator?: 'or' | 'and'
  readonly optional?: boolean
  readonly greedy?: boolean
  readonly min?: number
  readonly max?: number
  readonly negative?: boolean
  readonly start?: boolean
  readonly end?: boolean
  readonly group?: string
  readonly [other: string]: unknown
}

/** Parts of the syntax that only make sense with compromise's own English model. */
const REFUSED = ['fuzzy', 'method', 'root', 'switch', 'chunk', 'machine', 'sense', 'typed', 'id'] as const

const HYPHENATED = /[a-z]-[a-z]/i

/** `.*` and `x+` stay inside a sentence; the cap keeps matching linear on an endless one. */
const MANY = 60

/**
 * Parses a pattern in compromise's match syntax.
 * @throws Error that says which part is unknown or empty
 */
export function parsePattern(source: string): Pattern {
  const regs = nlp.parseMatch(source) as unknown as readonly Reg[]
  if (HYPHENATED.test(source.replaceAll(/\([^)]*\)|\/[^/]*\//g, '')))
    throw new Error(
      `compromise splits a hyphenated word outside brackets, our tokens do not: write (segan-segan|segan) in "${source}"`,
    )
  if (regs.length === 0) throw new Error(`empty pattern: "${source}"`)
  return { source, nodes: regs.map((reg) => toNode(reg, source)) }
}

function toNode(reg: Reg, source: string): PatternNode {
  for (const key of REFUSED) {
    if (reg[key] !== undefined) throw new Error(`"${key}" matching is not supported in rules: "${source}"`)
  }
  const repeats = reg.greedy === true
  const min =
    reg.optional && !(reg.min ?? 0) ? 0 : (reg.min ?? (reg.anything && repeats && reg.max === undefined ? 0 : 1))
  return {
    atom: toAtom(reg, source),
    min,
    max: reg.max ?? (repeats ? MANY : 1),
    negative: reg.negative === true,
    atStart: reg.start === true,
    atEnd: reg.end === true,
    group: reg.group === undefined ? null : String(reg.group),
  }
}

function toAtom(reg: Reg, source: string): PatternAtom {
  if (reg.anything) return { kind: 'any' }
  if (reg.tag !== undefined) return { kind: 'tag', tag: reg.tag }
  if (reg.fastOr !== undefined) return { kind: 'words', words: [...reg.fastOr] }
  if (reg.regex !== undefined) return { kind: 'regex', source: reg.regex.source }
  if (reg.choices !== undefined) {
    const choices = reg.choices.map((choice) => choice.map((part) => toNode(part, source)))
    return { kind: reg.operator === 'and' ? 'and' : 'or', choices }
  }
  if (reg.word !== undefined) return { kind: 'word', word: reg.word.toLowerCase() }
  throw new Error(`cannot read a part of the pattern "${source}"`)
}
