import { MONTHS } from '../../../lexicon/months.js'

/** Shorter words are too near to each other ("maret", "mei", "juni", "juli"). */
const SHORTEST = 5
const MOST_EDITS = 2

/**
 * The month meant by a misspelt word between a day and a year ("5 Novemver 2024"); null if none or several are near.
 * Only that slot is tight enough for a guess.
 */
export function misspeltMonth(norm: string): number | null {
  if (norm.length < SHORTEST) return null
  const edits = norm.length > 6 ? MOST_EDITS : 1
  const near = [...MONTHS].filter(
    ([name, { whole }]) => whole && Math.abs(name.length - norm.length) <= edits && distance(name, norm) <= edits,
  )
  const months = new Set(near.map(([, { month }]) => month))
  return months.size === 1 ? ([...months][0] ?? null) : null
}

/** Edits between two short words; neighbours that changed place count as one. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
