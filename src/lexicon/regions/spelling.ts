/** Words of a name as the tokens of a text have them: lower case, no final stop, a slash apart. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('/', ' / ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
}

/** Name without blanks, hyphens, dots and apostrophes: "Tulang Bawang" and "Tulangbawang" have one key. Names of territories are ASCII. */
export function squash(name: string): string {
  const lower = name.toLowerCase()
  return /^[a-z]+$/.test(lower) ? lower : lower.replace(/[^a-z0-9]+/g, '')
}

/** Other spellings that follow from a name: hyphens opened or dropped, words joined or hyphenated, Sumatra, Kep. */
export function variantsOf(plain: readonly string[]): (readonly string[])[] {
  const open = plain.flatMap((word) => word.split('-'))
  if (open.length === 1) return []
  const out: (readonly string[])[] = [plain, open]
  out.push([open.join('')])
  if (open.length === 2) out.push([open.join('-')])
  if (plain.some((word) => word.includes('-'))) out.push(plain.map((word) => word.replaceAll('-', '')))
  if (open[0] === 'kepulauan') out.push(['kep', ...open.slice(1)])
  return out.flatMap((words) => (words.includes('sumatera') ? [words, sumatra(words)] : [words]))
}

function sumatra(words: readonly string[]): string[] {
  return words.map((word) => (word === 'sumatera' ? 'sumatra' : word))
}
