const LONGEST_TAG = 2048
const COMMENT_END = Buffer.from('-->')
const ESCAPED_END = /^(?:\\u003e|&(?:amp;)*gt;)/i

/** Where the tag that opens before `at` has been closed; `at` itself where it is none, or one without an end. */
export function tagEnd(bytes: Buffer, at: number, end: number): number {
  if (bytes[at] === 0x21 && bytes[at + 1] === 0x2d) return commentEnd(bytes, at, end)
  for (let next = at; next < Math.min(end, at + LONGEST_TAG); next++) {
    const byte = bytes[next]
    if (byte === 0x3e) return next + 1
    if (byte === 0x3c) return at
    if (byte !== 0x5c && byte !== 0x26) continue
    const escaped = ESCAPED_END.exec(bytes.toString('latin1', next, Math.min(end, next + 24)))
    if (escaped !== null) return next + escaped[0].length
  }
  return at
}

function commentEnd(bytes: Buffer, at: number, end: number): number {
  const close = bytes.subarray(at, Math.min(end, at + LONGEST_TAG)).indexOf(COMMENT_END)
  return close < 0 ? at : at + close + COMMENT_END.length
}
