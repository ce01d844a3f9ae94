import { EVENT_TYPES } from '../../model/event.js'
import type { RuleBook, TypeRules } from '../../model/rule.js'
import { createPipeline } from '../../pipeline.js'
import { ApplicationError, EXIT_CHECK_FAILED, EXIT_DONE } from '../errors.js'
import { unknownValue } from '../suggestion.js'
import { count } from '../talk/summary.js'
import { say, type Terminal, widthOf } from '../terminal.js'
import { failedExamples } from './check.js'
import { loadRules } from './load.js'
import { renderOverview, renderTypeRules } from './render.js'

export interface RulesOptions {
  readonly format?: 'text' | 'json'
  readonly rules?: string
}

/** `netralitas rules`: lists event types or their rules, or checks a user's rule file; resolves to the exit code. */
export async function runRules(terminal: Terminal, types: readonly string[], options: RulesOptions): Promise<number> {
  const unknown = types.find((type) => !(EVENT_TYPES as readonly string[]).includes(type))
  if (unknown !== undefined) throw new ApplicationError(unknownValue('type', unknown, EVENT_TYPES))
  const { book, added } = await loadRules(options.rules)
  if (added !== null && types.length === 0) return check(terminal, options.rules ?? '', book, added)
  const chosen = types.length === 0 ? book.types : book.types.filter(({ type }) => types.includes(type))
  terminal.stdout.write(
    options.format === 'json' ? toJson(book, chosen) : toText(book, chosen, types.length > 0, widthOf(terminal)),
  )
  return EXIT_DONE
}

async function check(terminal: Terminal, path: string, book: RuleBook, added: TypeRules): Promise<number> {
  const failed = failedExamples(await createPipeline({ book }), added)
  for (const line of failed) say(terminal, `${path}: ${line}`)
  const examples = added.rules.reduce((sum, rule) => sum + rule.examples.length + rule.counterexamples.length, 0)
  say(terminal, `${path}: ${count(added.rules.length, 'rule')}, ${count(examples, 'example')}, ${failed.length} failed`)
  return failed.length === 0 ? EXIT_DONE : EXIT_CHECK_FAILED
}

function toText(book: RuleBook, types: readonly TypeRules[], withRules: boolean, width: number): string {
  return withRules ? types.map((type) => renderTypeRules(type, width)).join('\n') : renderOverview(book, width)
}

/** The rules as they are written in their files. */
function toJson(book: RuleBook, types: readonly TypeRules[]): string {
  const written = types.map((type) => ({
    ...type,
    rules: type.rules.map((rule) => ({
      ...rule,
      match: rule.match.map(({ source }) => source),
      unless: rule.unless.map(({ source }) => source),
    })),
  }))
  return `${JSON.stringify({ hash: book.hash, types: written }, null, 2)}\n`
}
