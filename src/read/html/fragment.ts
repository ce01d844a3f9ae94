import { Parser } from 'htmlparser2'

const INLINE = new Set(
  'a abbr b bdi bdo big cite code dfn em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '),
)
const SKIPPED = new Set(['script', 'style', 'template', 'noscript'])

/** Text of a piece of HTML as it stands in a CSV or JSON field: block tags are line breaks, entities decoded. */
export function htmlToText(fragment: string): string {
  const parts: string[] = []
  let skipped = 0
  const parser = new Parser({
    onopentagname(name) {
      if (SKIPPED.has(name)) skipped += 1
      if (!INLINE.has(name)) parts.push('\n')
    },
    ontext(text) {
      if (skipped === 0) parts.push(text)
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipped -= 1
      if (!INLINE.has(name)) parts.push('\n')
    },
  })
  parser.end(fragment)
  const lines = parts.join('').normalize('NFC').split('\n')
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}
