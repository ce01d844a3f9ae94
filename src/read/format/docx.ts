import { Budget, collect, spending } from '../archive/budget.js'
import { wordText } from '../archive/word-text.js'
import { brokenZip, nameOf, openZip } from '../archive/zip-file.js'
import type { ContainerFormat, ReadContext, Sample, Source } from '../source.js'
import { SourceError } from '../source.js'
import { isZip } from './zip.js'

const MAIN_PART = 'word/document.xml'

/** Word documents: a zip archive of which one member holds the text. */
export const docx: ContainerFormat = {
  kind: 'container',
  name: 'docx',
  extensions: ['docx', 'docm'],
  archive: false,
  matches: isWord,
  members,
}

function isWord(sample: Sample): boolean {
  return isZip(sample) && (docx.extensions.includes(sample.extension) || sample.latin1.includes('word/'))
}

async function* members(source: Source, context: ReadContext): AsyncGenerator<Source> {
  const text = Buffer.from(wordText(await mainPart(source, context)))
  yield { path: source.path, name: `${source.name}.txt`, hints: source.hints, chunks: [text] }
}

async function mainPart(source: Source, { limits }: ReadContext): Promise<Buffer> {
  const { zip, size } = await openZip(source)
  const budget = new Budget(limits)
  budget.packed = size
  try {
    for await (const entry of zip.eachEntry()) {
      if (nameOf(entry) !== MAIN_PART) continue
      const stream = await zip.openReadStreamPromise(entry)
      return await collect(spending(stream as AsyncIterable<Buffer>, budget), limits.record)
    }
  } catch (error) {
    throw brokenZip(error)
  } finally {
    zip.close()
  }
  throw new SourceError('broken-archive', `This is no Word document: ${MAIN_PART} is missing in it.`)
}
