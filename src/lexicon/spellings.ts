/** One spelling of a word, number or mark, kept once for all texts. */
export interface Spelling {
  /** From 0; `UNNUMBERED` for one that is not kept. */
  readonly id: number
  readonly text: string
  readonly norm: string
}

/** Spellings kept: running text repeats its words, so that nearly every token has a number; what is met later has none. */
export const MOST_SPELLINGS = 1 << 17
/** Number of all spellings that are not kept. */
export const UNNUMBERED = MOST_SPELLINGS
/** Longest spelling kept; longer ones are addresses and junk. */
const LONGEST_SPELLING = 40

/** Places in the table, twice as many as spellings; 0 is a free one, else a spelling's number and one. */
const PLACES = MOST_SPELLINGS * 2
/** Places tried for one wording: words made to fall on the same place cost no more than others. */
const MOST_TRIES = 256
const table = new Int32Array(PLACES)
const hashes = new Int32Array(MOST_SPELLINGS)
const spellings: Spelling[] = []

/**
 * The spelling of a stretch of text: the same object, strings included, wherever the wording is the same. A norm is
 * made once instead of once a token, and equal norms are one string whose hash is known to every later look-up. The
 * table is our own, so that a wording is cut from the text only when it is met for the first time.
 */
export function spellingAt(text: string, start: number, end: number, normOf: (wording: string) => string): Spelling {
  if (end - start > LONGEST_SPELLING) return unnumbered(text.slice(start, end), normOf)
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const id = (table[place] ?? 0) - 1
    if (id < 0) return learn(text.slice(start, end), hash, place, normOf)
    const spelling = spellings[id]
    if (hashes[id] === hash && spelling !== undefined && spells(spelling.text, text, start, end)) return spelling
    place = (place + 1) & (PLACES - 1)
  }
  return unnumbered(text.slice(start, end), normOf)
}

function spells(wording: string, text: string, start: number, end: number): boolean {
  if (wording.length !== end - start) return false
  for (let at = start; at < end; at++) if (wording.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

function learn(wording: string, hash: number, place: number, normOf: (wording: string) => string): Spelling {
  const id = spellings.length
  if (id >= MOST_SPELLINGS) return unnumbered(wording, normOf)
  const text = copyOf(wording)
  const spelling = { id, text, norm: copyOf(normOf(text)) }
  spellings.push(spelling)
  hashes[id] = hash
  table[place] = id + 1
  return spelling
}

function unnumbered(wording: string, normOf: (wording: string) => string): Spelling {
  return { id: UNNUMBERED, text: wording, norm: normOf(wording) }
}

/**
 * A string of its own: a slice would keep the whole text that it was cut from in memory. As the name of a property it
 * is one with the literals of the code, so that `norm === 'dan'` compares two addresses.
 */
function copyOf(wording: string): string {
  return Object.keys({ [wording]: 0 })[0] ?? wording
}
