import { toJson } from './plain-text.js'
import type { OutputFormat } from './writer.js'

export const json: OutputFormat = {
  name: 'json',
  endings: ['.json'],
  description: 'one document: articles with their events, diagnostics, summary',
  keepsDiagnostics: true,
  createWriter: ({ tool }) => ({
    begin: () => `{"tool":${toJson(tool)},\n"articles":[`,
    article: (article, events, index) => `${index === 0 ? '' : ','}\n${toJson({ ...article, events })}`,
    end: (summary, diagnostics) =>
      `\n],\n"diagnostics":[${diagnostics.map((diagnostic) => `\n${toJson(diagnostic)}`).join(',')}\n],\n"summary":${toJson(summary)}}\n`,
  }),
}
