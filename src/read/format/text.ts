import { toTextArticle } from '../article.js'
import { report } from '../diagnose.js'
import { decodeBytes } from '../encoding.js'
import { normalise } from '../normalise.js'
import type { Decoded, ReadContext, RecordFormat, Source } from '../source.js'
import { wholeDecoder } from './whole.js'

/** Plain text: one file, one article. Whatever no other format claims is read as text. */
export const text: RecordFormat = {
  kind: 'records',
  name: 'text',
  extensions: ['txt', 'text', 'md'],
  matches: () => false,
  decoder: (source, _sample, context) => wholeDecoder(source, context, (bytes) => decodeText(bytes, source, context)),
}

function* decodeText(bytes: Buffer, source: Source, context: ReadContext): Generator<Decoded> {
  const content = normalise(decodeBytes(bytes, source.hints.charset ?? context.options.encoding))
  if (content.trim() === '')
    yield report('warning', 'empty-file', source, 'The file is empty: it holds nothing but white space.', 1)
  else if (isRuledOut(bytes, source, context)) yield { kind: 'passed', articles: 1, records: 1 }
  else yield { kind: 'article', article: toTextArticle(content, source, context), records: 1 }
}

/** A title that stands beside the file may hold the words that the file lacks. */
function isRuledOut(bytes: Buffer, { hints }: Source, { options }: ReadContext): boolean {
  return options.gate !== undefined && !hints.title && !options.gate(bytes, 0, bytes.length)
}
