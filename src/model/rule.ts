import type { EventType, Role } from './event.js'
import type { Pattern } from './pattern.js'

/**
 * What a sentence must hold besides the match. `a|b` in a rule's `needs` = one of them; the list = all of them.
 * `asn`: words for civil servants · `core`: those or words that nearly always mean them (camat, guru) · `staff`: those or wider words (pegawai, camat, guru) · `neutral`: the word neutrality ·
 * `partisan`: that or words for taking sides · `election`: an election or candidate · `topic`: the article is about the
 * neutrality of the civil service · `case`: the article tells a case of a breach · `told`: the sentence itself holds civil servants and neutrality · `subject`: the article knows whose conduct it is about · `accused`: the sentence, or one just before it, names that person ·
 * `count`: a number of civil servants or of cases · `supervisor`: an election supervisor · `speaker`: somebody in office is the speaker ·
 * `breach`: the sentence tells what a civil servant did for a candidate · `reported`: it speaks of a report or case of an article that tells one · `court`: the article tells of a trial · `handled`: the sentence, or one beside it, tells a step of a case · `named`: the sentence names the accused of the main case, who does not speak · `near-neutral`, `near-staff`, `near-election`: within two sentences · `addressed`: civil servants spoken of shortly before are spoken to ("Bapak Ibu") · `body`: stands outside the headline.
 */
export const CONDITIONS = [
  'asn',
  'core',
  'staff',
  'neutral',
  'partisan',
  'election',
  'topic',
  'case',
  'told',
  'subject',
  'accused',
  'count',
  'supervisor',
  'speaker',
  'near-neutral',
  'near-partisan',
  'near-staff',
  'near-election',
  'addressed',
  'handled',
  'named',
  'breach',
  'reported',
  'court',
  'body',
] as const
export type Condition = (typeof CONDITIONS)[number]

export interface Rule {
  readonly id: string
  readonly match: readonly Pattern[]
  /** All of the outer list, one of each inner list. */
  readonly needs: readonly (readonly Condition[])[]
  /** Patterns that forbid the match when they occur in the sentence. */
  readonly unless: readonly Pattern[]
  /** Ids of context categories that do not apply to this rule ("tidak terbukti" is a negation by nature). */
  readonly ignore: readonly string[]
  readonly aggregate: boolean
  /** Supports an event told elsewhere; where the article tells that act only as planned, a weak trigger makes no event. */
  readonly weak: boolean
  /** Stage within the type: two events of one case stay two when both have a facet and these differ (examined by the supervisor, tried in court). */
  readonly facet: string | null
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
  readonly note: string | null
}

/** How the primary official of a type is found, in order of preference. */
export const AGENT_SOURCES = [
  'by-phrase',
  'clause-subject',
  'leader-cue',
  'institution-voice',
  'speaker',
  'message-author',
  'institution',
  'reader',
  'main-speaker',
  'next-speaker',
  'ceremony-leader',
  'in-force',
  'told-by',
  'document-owner',
  'authority',
  'handling-body',
  'pledge-reader',
  'site-head',
  'court',
  'giver',
  'signers',
  'signed-by',
  'paper-author',
  'named-signer',
] as const
export type AgentSource = (typeof AGENT_SOURCES)[number]

export interface TypeRules {
  readonly type: EventType
  /** Indonesian label for people. */
  readonly label: string
  readonly about: string
  readonly role: Role
  readonly agent: readonly AgentSource[]
  readonly rules: readonly Rule[]
}

/** A cue that changes what a trigger in its scope says. */
export interface ContextRule {
  readonly id: string
  readonly category: ContextCategory
  readonly match: readonly Pattern[]
  /** Words that are the cue only where they stand behind a comma. */
  readonly afterComma: readonly string[]
  /** Where the trigger stands seen from the cue. */
  readonly direction: 'forward' | 'backward' | 'both'
  /** How many terms the scope reaches; it ends earlier at a terminator. */
  readonly scope: number
  /** Event types that it concerns; empty = all. */
  readonly types: readonly EventType[]
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const CONTEXT_CATEGORIES = [
  'negated',
  'conditional',
  'hypothetical',
  'planned',
  'demanded',
  'denied',
  'cited',
  'general',
  'terminator',
] as const
export type ContextCategory = (typeof CONTEXT_CATEGORIES)[number]

/** Everything that decides what counts, compiled. */
export interface RuleBook {
  readonly types: readonly TypeRules[]
  readonly context: readonly ContextRule[]
  /** Word classes: tag -> phrases in lower case. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** sha256 (first 16 hex digits) over rules and word classes. */
  readonly hash: string
}
