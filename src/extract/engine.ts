/** The rule book made ready to run: tags numbered, patterns compiled. Built once, used for every article. */
import type { EventType } from '../model/event.js'
import type { ContextRule, Rule, RuleBook, TypeRules } from '../model/rule.js'
import { type CompiledPattern, compilePattern } from './patterns/match.js'
import { PatternIndex } from './patterns/pattern-index.js'
import { PatternSieve } from './patterns/pattern-sieve.js'
import { buildTagger, type Tagger } from './patterns/tagger.js'
import { TagSet } from './patterns/term.js'

export interface ReadyRule {
  readonly type: EventType
  readonly rule: Rule
  readonly unless: readonly CompiledPattern[]
}

/** A pattern of a context rule. */
export interface ReadyCue {
  readonly rule: ContextRule
  /** It begins with a word that must not be there: "!(menyebut) (jika|bila)". */
  readonly looksBack: boolean
}

/** Tags that code asks for by name, beside those of the lists. */
export const MENTION_TAGS = ['Number', 'Count', 'Date', 'Region', 'Institution', 'Office', 'Person'] as const

export interface Engine {
  readonly book: RuleBook
  readonly tags: TagSet
  readonly tagger: Tagger
  readonly width: number
  readonly rules: PatternIndex<ReadyRule>
  /** The same rules, asked before mentions are read. */
  readonly ruleSieve: PatternSieve<ReadyRule>
  readonly context: PatternIndex<ReadyCue>
  /** Context rules by a word that is their cue behind a comma. */
  readonly afterComma: ReadonlyMap<string, readonly ContextRule[]>
  readonly types: ReadonlyMap<EventType, TypeRules>
  /** A text without a match of this holds no event: nothing in it is electoral. */
  readonly electoral: RegExp
}

export function buildEngine(book: RuleBook): Engine {
  const tags = new TagSet()
  for (const tag of MENTION_TAGS) tags.idOf(tag)
  const tagger = buildTagger(book.words, tags)
  const compile = (patterns: Rule['match']): CompiledPattern[] =>
    patterns.map((pattern) => compilePattern(pattern, tags))
  const rules = new PatternIndex<ReadyRule>(tags)
  const ruleSieve = new PatternSieve<ReadyRule>(tags, [...MENTION_TAGS, 'CivilServiceBody'])
  for (const { type, rules: rows } of book.types) {
    for (const rule of rows) {
      const ready: ReadyRule = { type, rule, unless: compile(rule.unless) }
      for (const pattern of compile(rule.match)) {
        rules.add(pattern, ready)
        ruleSieve.add(pattern, ready)
      }
    }
  }
  const context = new PatternIndex<ReadyCue>(tags)
  for (const rule of book.context)
    for (const pattern of compile(rule.match))
      context.add(pattern, { rule, looksBack: pattern.steps[0]?.node.negative === true })
  return {
    book,
    tags,
    tagger,
    width: tags.width,
    rules,
    ruleSieve,
    context,
    afterComma: wordsAfterComma(book.context),
    electoral: electoralWords(book),
    types: new Map(book.types.map((rules) => [rules.type, rules])),
  }
}

function wordsAfterComma(rules: readonly ContextRule[]): ReadonlyMap<string, readonly ContextRule[]> {
  const words = new Set(rules.flatMap(({ afterComma }) => afterComma))
  return new Map([...words].map((word) => [word, rules.filter(({ afterComma }) => afterComma.includes(word))]))
}

/** Word classes without one of which no article is electoral (`theme.ts`). */
const ELECTORAL = ['Election', 'SupervisorWord', 'Neutral', 'SideTaking'] as const

function electoralWords(book: RuleBook): RegExp {
  const phrases = ELECTORAL.flatMap((tag) => book.words[tag] ?? [])
  return new RegExp(
    phrases.map((phrase) => phrase.replaceAll(/[^a-z ]/g, '.').replaceAll(' ', '[^a-z]+')).join('|'),
    'i',
  )
}
