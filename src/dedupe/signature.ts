/** MinHash: numbers of which about the same share agree as two texts have runs of words in common. Small, whatever the length of the text. */
export interface Signature {
  readonly hashes: Uint32Array
  /** Number of different runs of words. */
  readonly size: number
}

export const HASHES = 256
/** Words in a run: three are rarely the same by chance, and one changed word spoils only three of them. */
const RUN = 3
const WORD = /[\p{L}\p{N}]+/gu

export function signatureOf(text: string): Signature {
  const runs = runsOf(text)
  const hashes = new Uint32Array(HASHES).fill(0xffffffff)
  for (const run of runs) {
    for (let at = 0; at < HASHES; at++) {
      const hash = mix(run ^ (SEEDS[at] as number))
      if (hash < (hashes[at] as number)) hashes[at] = hash
    }
  }
  return { hashes, size: runs.size }
}

/** Share of all runs of words that both texts have (Jaccard), as estimated. */
export function resemblance(a: Signature, b: Signature): number {
  let same = 0
  for (let at = 0; at < HASHES; at++) if (a.hashes[at] === b.hashes[at]) same++
  return same / HASHES
}

/** Share of the shorter text that stands in the other one: what a cut leaves high. */
export function containment(a: Signature, b: Signature): number {
  const share = resemblance(a, b)
  const common = (share / (1 + share)) * (a.size + b.size)
  return Math.min(1, common / Math.max(1, Math.min(a.size, b.size)))
}

function runsOf(text: string): Set<number> {
  const words = Array.from(text.normalize('NFKC').toLowerCase().matchAll(WORD), ([word]) => hashOf(word))
  const runs = new Set<number>()
  for (let start = 0; start === 0 || start + RUN <= words.length; start++) {
    let run = 0
    for (const word of words.slice(start, start + RUN)) run = mix(Math.imul(run, 31) + word)
    runs.add(run)
  }
  return runs
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Spreads the bits of a number over all 32 (the last step of MurmurHash3). */
function mix(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Fixed, so that a text has the same signature everywhere and always. */
const SEEDS = Uint32Array.from({ length: HASHES }, (_, at) => mix(Math.imul(at + 1, 0x9e3779b9)))
