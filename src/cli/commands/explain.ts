import type { CommandDefinition } from '../command.js'
import { EXPLAINING, READING, RULES } from '../flags/groups.js'

export const explain: CommandDefinition = {
  name: 'explain',
  arguments: '<input>',
  argumentsDescription: 'a file with the article, or - for standard input',
  summary: 'show why an article has these events and no others',
  flags: [EXPLAINING, READING, RULES],
  examples: [
    ['explain berita.txt', 'its events with the words that prove them, and what was dropped'],
    ['explain berita.txt --why sanction', 'why there is no sanction in it'],
    ['explain arsip.jsonl --record 17 --verbose', 'one of many, with all names and dates recognised'],
  ],
  run: async (terminal, inputs, options) => (await import('../explain/run.js')).runExplain(terminal, inputs, options),
}
