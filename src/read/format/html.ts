import { toSingleArticle } from '../article.js'
import { report } from '../diagnose.js'
import { decodeBytes } from '../encoding.js'
import { type NoArticle, parseHtmlDetailed } from '../html/index.js'
import type { Decoded, ReadContext, RecordFormat, Sample, Source } from '../source.js'
import { wholeDecoder } from './whole.js'

/** A saved web page: one file, one article. The gate is not asked: whether a page is an article shows only once it is read, which is the work. */
export const html: RecordFormat = {
  kind: 'records',
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'amp', 'shtml', 'php', 'aspx'],
  matches: isPage,
  decoder: (source, _sample, context) => wholeDecoder(source, context, (bytes) => decodePage(bytes, source, context)),
}

const OPENING =
  /^(?:\s|\xef\xbb\xbf|<\?xml[^>]{0,200}>|<!--[^>]{0,2000}>)*<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/i
/** "<meta charset=…>" and "<meta http-equiv=… content='text/html; charset=…'>". */
const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i

function isPage({ latin1, mediaType }: Sample): boolean {
  return OPENING.test(latin1) || mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
}

function* decodePage(bytes: Buffer, source: Source, context: ReadContext): Generator<Decoded> {
  const meta = META_CHARSET.exec(bytes.toString('latin1', 0, 4096))?.[1]
  const charset = source.hints.charset ?? meta ?? context.options.encoding
  const { fetchedFrom } = source.hints
  const { article, reason } = parseHtmlDetailed(decodeBytes(bytes, charset), fetchedFrom ? { url: fetchedFrom } : {})
  if (article === null) yield report('warning', 'no-article', source, WHY_NOT[reason ?? 'empty'], 1)
  else {
    const found = { ...article, url: article.url ?? fetchedFrom }
    yield { kind: 'article', article: toSingleArticle(found, source, context), records: 1 }
  }
}

const WHY_NOT: Readonly<Record<NoArticle, string>> = {
  empty: 'The page is empty.',
  list: 'A page that lists articles is none itself.',
  'not-found': 'The page says that the article was not found.',
  redirect: 'The page only leads to another one.',
  'no-text': 'The page holds no text of an article.',
}
