/** Longest line of a text that was broken by hand at a fixed width. */
const WIDEST = 120
/** Fewest line breaks from which a width can be told. */
const FEWEST_BREAKS = 4
/** Share of the breaks that must be forced by the width. */
const FORCED_SHARE = 0.7

/** Tells line breaks that only a fixed line width forced from those that end a paragraph. */
export type WrapTest = (text: string, breakAt: number) => boolean

/**
 * Looks at the whole text: if most of its lines are so long that the next line's first word would not have fitted, it
 * is hard-wrapped, and such breaks end nothing. Returns null for a text that is not.
 */
export function findWrapping(text: string): WrapTest | null {
  const width = longestLine(text)
  if (width === null) return null
  let breaks = 0
  let forced = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text.charAt(at + 1) === '\n' || text.charAt(at - 1) === '\n') continue
    breaks++
    if (isForced(text, at, width)) forced++
  }
  if (breaks < FEWEST_BREAKS || forced < breaks * FORCED_SHARE) return null
  return (whole, at) => isForced(whole, at, width)
}

/** Length of the longest line; null if it is too long for a hard-wrapped text. Stops at the first such line. */
function longestLine(text: string): number | null {
  let longest = 0
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    longest = Math.max(longest, end - start)
    if (longest > WIDEST) return null
    start = end + 1
  }
  return longest
}

function isForced(text: string, at: number, width: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return at > start && at - start + 1 + firstWordLength(text, at + 1) > width
}

function firstWordLength(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from <= WIDEST && !' \n'.includes(text.charAt(at))) at++
  return at - from
}
