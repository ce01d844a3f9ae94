import { BARE_ELECTION, BETWEEN_ELECTION_AND_YEAR, ELECTION_NAMES } from '../../../lexicon/elections.js'
import { MONTHS } from '../../../lexicon/months.js'
import type { Token } from '../../../model/text.js'
import { dayNumberAt, normAt, yearAt } from '../date/words.js'

/** "Pemilihan Gubernur dan Wakil Gubernur Sulawesi Tenggara Tahun 2024": how far a year may be, in tokens. */
const FARTHEST = 12
/** Words of a region's name between an election and its year: "Pilkada Musi Rawas Utara 2024". */
const MOST_NAME_WORDS = 5

const YEAR_WORDS: ReadonlySet<string> = new Set(['tahun', 'thn', 'th'])

/** The year told with an election, across "serentak tahun", a region or a day; without one, `end` is `from`. */
export function electionYear(
  tokens: readonly Token[],
  from: number,
): { readonly year: number | null; readonly end: number } {
  const afterDay = dayEnd(tokens, from)
  if (afterDay !== null) return { year: yearAt(tokens, afterDay), end: afterDay + 1 }
  let names = 0
  for (let at = from; at < from + FARTHEST; at++) {
    const year = yearAt(tokens, at)
    if (year !== null) return normAt(tokens, at + 1) === 'orang' ? { year: null, end: from } : { year, end: at + 1 }
    const day = names > 0 && BEFORE_DAY.has(normAt(tokens, at)) ? dayEnd(tokens, at) : null
    if (day !== null) return { year: yearAt(tokens, day), end: day + 1 }
    if (isPassable(tokens, at)) continue
    if (!isName(tokens[at]) || ++names > MOST_NAME_WORDS) break
  }
  return { year: null, end: from }
}

/** "Pilkada serentak pada 27 November 2024", "yang akan berlangsung Desember 2015": the place of the year, if the day of the vote follows the name. */
function dayEnd(tokens: readonly Token[], from: number): number | null {
  let at = from
  while (BEFORE_DAY.has(normAt(tokens, at))) at++
  const month = dayNumberAt(tokens, at) === null ? at : at + 1
  return MONTHS.has(normAt(tokens, month)) && yearAt(tokens, month + 1) !== null ? month + 1 : null
}

const BEFORE_DAY: ReadonlySet<string> = new Set(
  `serentak nasional pada di tanggal bulan yang akan bakal digelar dilaksanakan diselenggarakan dihelat berlangsung jatuh`.split(
    /\s+/,
  ),
)

/** "serentak", "tahun", "di tahun", "dan Wakil", brackets around an abbreviation. */
function isPassable(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at)
  if (BETWEEN_ELECTION_AND_YEAR.has(norm) || norm === '(' || norm === ')') return true
  if (norm === 'di' || norm === 'pada') return YEAR_WORDS.has(normAt(tokens, at + 1))
  return norm === 'dan' && normAt(tokens, at + 1) === 'wakil'
}

/** A word of a region's name; another election's name ends the search. */
function isName(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    !ELECTION_NAMES.has(token.norm) &&
    token.norm !== BARE_ELECTION
  )
}
