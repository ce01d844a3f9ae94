import type { CommandDefinition } from '../command.js'
import { COUNTING, FILTERS, WRITING } from '../flags/groups.js'

export const query: CommandDefinition = {
  name: 'query',
  arguments: '<events...>',
  argumentsDescription: 'files that extract wrote as JSON Lines, or - for standard input',
  summary: 'look through, count or convert events that were extracted before',
  flags: [COUNTING, FILTERS, WRITING],
  examples: [
    ['query events.jsonl --region "Jawa Barat" --type sanction', 'read the sanctions of a province'],
    ['query events.jsonl --count province', 'how many events there were in each province'],
    ['query events.jsonl --from 2024-09 --output autumn.csv', 'a part of them as a table for a spreadsheet'],
  ],
  run: async (terminal, inputs, options) => (await import('../query/run.js')).runQuery(terminal, inputs, options),
}
