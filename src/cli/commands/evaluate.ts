import type { CommandDefinition } from '../command.js'
import { RULES, SCORING } from '../flags/groups.js'

export const evaluate: CommandDefinition = {
  name: 'evaluate',
  arguments: '[gold...]',
  argumentsDescription:
    'gold articles: .jsonl files, or folders of articles with expected.json; the sets of the gate file if none are named',
  summary: 'compare what the tool finds with what people coded',
  flags: [SCORING, RULES],
  examples: [
    ['evaluate fixtures/articles --misses', 'precision, recall and F1, and everything that differs'],
    ['evaluate gold.jsonl --gate floors.json', 'fail when accuracy fell below what was reached before'],
  ],
  run: async (terminal, gold, options) => (await import('../evaluate/run.js')).runEvaluate(terminal, gold, options),
}
