/**
 * A list of words kept as one text, a word a line in the order of code units, and searched by halving: a big list costs
 * its reading only, which matters where a run asks for it a few times.
 */
export class SortedLines {
  /** @param text the words, each ended by a line feed. */
  constructor(private readonly text: string) {}

  /** True if the word is one of the lines. */
  has(word: string): boolean {
    let low = 0
    let high = this.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = Math.max(low, this.text.lastIndexOf('\n', middle - 1) + 1)
      const end = this.text.indexOf('\n', middle)
      const line = this.text.slice(start, end)
      if (line === word) return true
      if (line < word) low = end + 1
      else high = start
    }
    return false
  }
}
