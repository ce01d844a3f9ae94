import type { CommandDefinition } from '../command.js'
import { FILTERS, MERGING, READING, RESUMING, RULES, SKIPPING, TALKING, WRITING } from '../flags/groups.js'

export const extract: CommandDefinition = {
  name: 'extract',
  arguments: '<input...>',
  argumentsDescription: 'files, folders, patterns ("berita/**/*.html") or - for standard input',
  summary: 'find events in articles and write them down',
  flags: [WRITING, FILTERS, MERGING, READING, SKIPPING, RULES, RESUMING, TALKING],
  examples: [
    ['extract berita/ --output events.csv', 'all articles of a folder, as a table for a spreadsheet'],
    ['extract arsip.jsonl.gz --type sanction,clearance --from 2024', 'how cases ended, from 2024 on'],
    ['extract - --format jsonl < berita.txt', 'standard input, with all evidence'],
    ['extract dump.csv --map text=isi_artikel --map published=tgl', 'a table with column names of its own'],
  ],
  run: async (terminal, inputs, options) => (await import('../extract/run.js')).runExtract(terminal, inputs, options),
}
