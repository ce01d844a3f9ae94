import type { CommandDefinition } from '../command.js'
import { COUNTING, FILTERS, READING, SKIPPING, TALKING, WRITING } from '../flags/groups.js'

export const query: CommandDefinition = {
  name: 'query',
  arguments: '<input...>',
  argumentsDescription:
    'articles (files, folders, globs), or events that extract wrote as JSON Lines; - for standard input',
  summary: 'look through, count or convert events, of articles or extracted before',
  flags: [COUNTING, FILTERS, WRITING, READING, SKIPPING, TALKING],
  examples: [
    ['query events.jsonl --region "Jawa Barat" --type sanction', 'read the sanctions of a province'],
    ['query events.jsonl --count province', 'how many events there were in each province'],
    ['query berita/ --official camat --format table', 'what a folder of articles says about district heads'],
    ['query events.jsonl --from 2024-09 --output autumn.csv', 'a part of them as a table for a spreadsheet'],
  ],
  run: async (terminal, inputs, options) => (await import('../query/run.js')).runQuery(terminal, inputs, options),
}
