import { toJson } from './plain-text.js'
import type { OutputFormat } from './writer.js'

export const jsonl: OutputFormat = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  description: 'one event a line with all evidence (JSON Lines)',
  keepsDiagnostics: false,
  createWriter: () => ({
    begin: () => '',
    article: (_article, events) => events.map((event) => `${toJson(event)}\n`).join(''),
    end: () => '',
  }),
}
