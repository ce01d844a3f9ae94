import { Tokenizer } from 'htmlparser2'
import { INLINE_TAGS, SILENT_TAGS } from './tags.js'

/** "&amp;quot;" reaches us as "&quot;", "&lt;p&gt;" as "<p>": the page was escaped twice. */
const LEFT_ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i
const LEFT_TAG =
  /<\/?(?:p|br|div|span|strong|b|i|u|em|a|li|ul|ol|h[1-6]|table|tbody|tr|td|font|blockquote|img|figure|figcaption)(?:\s[^<>]{0,500})?\/?>/i
/** Three layers of escaping have not been seen; the bound keeps "&amp;amp;amp;…" cheap. */
const LAYERS = 2

export function isDoublyEncoded(text: string): boolean {
  return text.includes('&') ? LEFT_ENTITY.test(text) || LEFT_TAG.test(text) : text.includes('<') && LEFT_TAG.test(text)
}

/** Decodes what is still encoded in text that has been decoded once; tags left in it become line breaks or nothing. */
export function decodeAgain(text: string): string {
  let decoded = text
  for (let layer = 0; layer < LAYERS && isDoublyEncoded(decoded); layer++) decoded = decodeLayer(decoded)
  return decoded
}

function decodeLayer(text: string): string {
  const parts: string[] = []
  let silent: string | null = null
  let name = ''
  const add = (part: string) => silent ?? parts.push(part)
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => add(text.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname(start, end) {
        name = text.slice(start, end).toLowerCase()
        if (!INLINE_TAGS.has(name)) add('\n')
      },
      onopentagend() {
        if (SILENT_TAGS.has(name)) silent ??= name
      },
      onclosetag(start, end) {
        const closed = text.slice(start, end).trim().toLowerCase()
        if (closed === silent) silent = null
        if (!INLINE_TAGS.has(closed)) add('\n')
      },
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return parts.join('')
}
