import { containment, HASHES, resemblance, type Signature } from './signature.js'

/** From here on two articles are copies of one: so much of the shorter one stands in the other … */
export const LEAST_CONTAINMENT = 0.6
/** … and so much of both together is common: an article that a long compilation quotes in full is no copy of it. */
export const LEAST_RESEMBLANCE = 0.35

/** Hashes that two signatures must share in a row to be compared at all; copies at the threshold are missed once in forty. */
const ROWS = 3

export function isCopy(a: Signature, b: Signature): boolean {
  return resemblance(a, b) >= LEAST_RESEMBLANCE && containment(a, b) >= LEAST_CONTAINMENT
}

/**
 * Which of the texts are copies of each other, directly or by way of others: for each text the number of its group.
 * Whether two texts belong together depends on nothing but all texts, so their order does not matter.
 */
export function groupCopies(signatures: readonly Signature[]): number[] {
  const groups = new Groups(signatures.length)
  const distinct = joinSame(signatures, groups)
  // a band at a time, so that only one table of buckets is held
  for (let start = 0; start + ROWS <= HASHES; start += ROWS) {
    for (const bucket of bucketsOf(distinct, signatures, start)) joinCopies(bucket, signatures, groups)
  }
  return signatures.map((_, index) => groups.of(index))
}

/** Joins texts that are the same to the word; gives one of each. */
function joinSame(signatures: readonly Signature[], groups: Groups): number[] {
  const first = new Map<string, number>()
  for (const [index, { hashes }] of signatures.entries()) {
    const key = Buffer.from(hashes.buffer).toString('latin1')
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else groups.join(known, index)
  }
  return [...first.values()]
}

function bucketsOf(indices: readonly number[], signatures: readonly Signature[], start: number): Iterable<number[]> {
  const buckets = new Map<string, number[]>()
  for (const index of indices) {
    const key = signatures[index]?.hashes.subarray(start, start + ROWS).join() ?? ''
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [index])
    else bucket.push(index)
  }
  return buckets.values()
}

function joinCopies(bucket: readonly number[], signatures: readonly Signature[], groups: Groups): void {
  for (const [at, one] of bucket.entries()) {
    for (const other of bucket.slice(0, at)) {
      if (groups.of(one) !== groups.of(other) && isCopy(signatures[one] as Signature, signatures[other] as Signature))
        groups.join(one, other)
    }
  }
}

/** Union-find: each group is named by its lowest member. */
class Groups {
  readonly #parents: Uint32Array

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index)
  }

  of(index: number): number {
    let root = index
    while (this.#parents[root] !== root) {
      const above = this.#parents[this.#parents[root] as number] as number
      this.#parents[root] = above
      root = above
    }
    return root
  }

  join(one: number, other: number): void {
    const [low, high] = [this.of(one), this.of(other)].sort((a, b) => a - b) as [number, number]
    this.#parents[high] = low
  }
}
