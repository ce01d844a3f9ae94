/** Rows of the table of changes, kept between calls: names are compared far too often to make new ones each time. */
let twoBack = new Uint8Array(64)
let back = new Uint8Array(64)
let row = new Uint8Array(64)

/**
 * Number of single-letter changes between two short words, counted up to `limit`; `limit + 1` stands for more.
 * A swap of two neighbours counts once ("Stanley"/"Stnaley"). Only the cells near the diagonal are filled: a cell
 * farther from it than `limit` is above the limit in any case.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  const more = limit + 1
  if (Math.abs(a.length - b.length) > limit) return more
  makeRoom(b.length + 2)
  for (let j = 0; j <= b.length; j++) back[j] = Math.min(j, more)
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i, limit) > limit) return more
    const spare = twoBack
    twoBack = back
    back = row
    row = spare
  }
  return Math.min(back[b.length] ?? more, more)
}

/** Fills the row of letter `i`; the least of its cells, which no later row can go below. */
function fillRow(a: string, b: string, i: number, limit: number): number {
  const more = limit + 1
  const from = Math.max(1, i - limit)
  const to = Math.min(b.length, i + limit)
  row[from - 1] = from === 1 ? Math.min(i, more) : more
  row[to + 1] = more
  let least = row[from - 1] as number
  for (let j = from; j <= to; j++) {
    let best = (back[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
    best = Math.min(best, (back[j] as number) + 1, (row[j - 1] as number) + 1, more)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      best = Math.min(best, (twoBack[j - 2] as number) + 1)
    row[j] = best
    if (best < least) least = best
  }
  return least
}

function makeRoom(cells: number): void {
  if (cells <= row.length) return
  twoBack = new Uint8Array(cells * 2)
  back = new Uint8Array(cells * 2)
  row = new Uint8Array(cells * 2)
}

/** Two spellings of one name word: one change in five letters, two in eight ("Rofiuddin"/"Rofiudin"); short words must agree. */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const limit = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0
  return limit > 0 && a[0] === b[0] && spellingDistance(a, b, limit) <= limit
}
