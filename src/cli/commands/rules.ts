import type { CommandDefinition } from '../command.js'
import { LISTING, RULES } from '../flags/groups.js'

export const rules: CommandDefinition = {
  name: 'rules',
  arguments: '[type...]',
  argumentsDescription: 'event types to list the rules of; all types if none is given',
  summary: 'list event types and the rules that find them, or check rules of your own',
  flags: [RULES, LISTING],
  examples: [
    ['rules', 'the twelve event types'],
    ['rules sanction', 'the rules for sanctions, with their examples'],
    ['rules --rules my-rules.yaml', 'check a rule file: form, examples, counterexamples'],
  ],
  run: async (terminal, types, options) => (await import('../rules/run.js')).runRules(terminal, types, options),
}
