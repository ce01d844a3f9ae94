/** Zero-width characters, soft hyphens, marks of direction, control characters other than tab and line breaks. */
const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\u2066-\u206f]|\ufeff|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const BREAK = /[\u0085\u2028\u2029\u000b\u000c]/g
/** Most lines of a page are plain ASCII with single spaces. */
const UNTIDY = /[^ -~]| {2}/
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g

/** One line of text: NFC, invisible characters gone, every run of white space one plain space, trimmed. */
export function tidyLine(text: string): string {
  const trimmed = text.trim()
  if (!UNTIDY.test(trimmed)) return trimmed
  return trimmed.replace(INVISIBLE, '').replace(SPACES, ' ').trim().normalize('NFC')
}

/** As `tidyLine`, but line breaks stay: each line tidied, empty lines left out. */
export function tidyLines(text: string): string[] {
  return text
    .replace(BREAK, '\n')
    .split(/\r\n?|\n/)
    .map(tidyLine)
    .filter((line) => line !== '')
}

/** Lower case, plain quotation marks and dashes, single spaces: the form in which furniture phrases and titles are compared. */
export function comparable(text: string): string {
  return tidyLine(text)
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
}

/** Letters and digits alone: two titles with the same key are the same headline. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
