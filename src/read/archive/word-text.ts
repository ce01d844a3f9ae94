import { Parser } from 'htmlparser2'

/** What an element of a Word document stands for. */
const BREAKS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': '\t', 'w:noBreakHyphen': '-' }
/** Text that is not shown: deleted words, the commands of fields. */
const HIDDEN = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback'])

/** The paragraphs of `word/document.xml`, one a line. */
export function wordText(xml: Buffer): string {
  const parts: string[] = []
  let inText = 0
  let hidden = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        if (HIDDEN.has(name)) hidden++
        else if (name === 'w:t') inText++
        else if (BREAKS[name] !== undefined && hidden === 0) parts.push(BREAKS[name])
      },
      ontext(text) {
        if (inText > 0 && hidden === 0) parts.push(text)
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--
        else if (name === 'w:t') inText--
        else if (name === 'w:p') parts.push('\n')
      },
    },
    { xmlMode: true },
  )
  parser.end(xml.toString('utf8'))
  return parts.join('')
}
