// Whitespace as Unicode has it (JavaScript's \s lacks the separators FS-US and NEL, and adds the byte order mark).
const WHITESPACE = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g
const QUOTES_AND_BRACKETS = /["'“”‘’()]/g

/** The form in which texts are compared: compatibility characters plain, lower case, no quotes or brackets, single spaces. */
export function normalize(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFKC').toLowerCase().replace(QUOTES_AND_BRACKETS, ' ')
  return plain.replace(WHITESPACE, ' ').replace(/^ | $/g, '')
}

/** Set of the words of a list that is written as one string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}
