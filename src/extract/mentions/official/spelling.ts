/**
 * Number of single-letter changes between two short words, counted up to `limit`; `limit + 1` stands for more.
 * A swap of two neighbours counts once ("Stanley"/"Stnaley").
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (back[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(change, (back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1)
      row.push(best)
    }
    twoBack = back
    back = row
  }
  return Math.min(back[b.length] ?? 0, limit + 1)
}

/** Two spellings of one name word: one change in five letters, two in eight ("Rofiuddin"/"Rofiudin"); short words must agree. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const limit = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
  return limit > 0 && a[0] === b[0] && spellingDistance(a, b, limit) <= limit
}
