import type { Rule, RuleBook, TypeRules } from '../../model/rule.js'
import { wrap } from '../../write/wrap.js'
import { count } from '../talk/summary.js'

/** All types: key, label, what it is, number of rules. */
export function renderOverview({ types, hash }: RuleBook, width: number): string {
  const rows = types.flatMap(({ type, label, about, rules }) => [
    `${type.padEnd(15)}${label} (${count(rules.length, 'rule')})`,
    ...indented(about, 15, width),
  ])
  return `${[...rows, '', `rules ${hash}; netralitas rules TYPE lists the rules of a type`].join('\n')}\n`
}

/** One type with its rules, each with examples of what it finds and what it leaves alone. */
export function renderTypeRules({ type, label, about, rules }: TypeRules, width: number): string {
  return `${[`${type}: ${label}`, ...indented(about, 2, width), ...rules.flatMap((rule) => ['', ...ruleLines(rule, width)])].join('\n')}\n`
}

function ruleLines({ id, match, needs, unless, examples, counterexamples, note }: Rule, width: number): string[] {
  return [
    id,
    ...(note === null ? [] : indented(note, 2, width)),
    ...match.flatMap(({ source }) => labelled('match', source, width)),
    ...(needs.length === 0 ? [] : labelled('needs', needs.map((group) => group.join(' or ')).join(', '), width)),
    ...unless.flatMap(({ source }) => labelled('unless', source, width)),
    ...examples.flatMap((text) => labelled('yes', text, width)),
    ...counterexamples.flatMap((text) => labelled('no', text, width)),
  ]
}

const LABEL_COLUMN = 10

function labelled(label: string, text: string, width: number): string[] {
  const [first = '', ...rest] = indented(text, LABEL_COLUMN, width)
  return [`  ${label.padEnd(LABEL_COLUMN - 2)}${first.trimStart()}`, ...rest]
}

function indented(text: string, indent: number, width: number): string[] {
  return wrap(text, Math.max(24, width - indent)).map((line) => ' '.repeat(indent) + line)
}
