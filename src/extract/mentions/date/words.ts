import { MONTHS, type MonthWord } from '../../../lexicon/months.js'
import { CUES } from '../../../lexicon/relative-times.js'
import { UNNUMBERED } from '../../../lexicon/spellings.js'
import { WEEKDAYS } from '../../../lexicon/weekdays.js'
import { wordFact } from '../../../lexicon/word-facts.js'
import type { Token } from '../../../model/text.js'
import type { Cue } from './expression.js'

/** Longest phrase of the lists of relative times, in words. */
const LONGEST_PHRASE = 4
const YEAR = /^(?:19|20)\d\d$/
const DAY_NUMBER = /^\d{1,2}$/

export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? ''
}

/** A year of four digits, 1900 to 2099; else null. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const norm = normAt(tokens, at)
  return YEAR.test(norm) ? Number(norm) : null
}

/** A day of the month, 1 to 31; else null. */
export function dayNumberAt(tokens: readonly Token[], at: number): number | null {
  const norm = normAt(tokens, at)
  const day = DAY_NUMBER.test(norm) ? Number(norm) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** The longest phrase of `list` that starts at a token, at most four words; null if there is none. */
export function phraseAt<V>(
  tokens: readonly Token[],
  at: number,
  list: ReadonlyMap<string, V>,
): { readonly value: V; readonly end: number } | null {
  let phrase = ''
  let found: { value: V; end: number } | null = null
  for (let i = at; i < at + LONGEST_PHRASE && tokens[i]?.kind === 'word'; i++) {
    phrase = i === at ? normAt(tokens, i) : `${phrase} ${normAt(tokens, i)}`
    const value = list.get(phrase)
    if (value !== undefined) found = { value, end: i + 1 }
  }
  return found
}

/** "lalu", "yang lalu", "ini", "mendatang" at a token; no cue leaves `end` where it was. */
export function cueAt(tokens: readonly Token[], at: number): { readonly cue: Cue; readonly end: number } {
  const found = phraseAt(tokens, at, CUES)
  return found ? { cue: found.value, end: found.end } : { cue: null, end: at }
}

/** A hyphen joins date words to one token ("Rabu-Kamis", "Mei-20", "Juni-Juli 2024"): cut into their parts. */
export function splitJoined(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isJoined)) return tokens
  return tokens.flatMap((token) => (isJoined(token) ? cut(token) : [token]))
}

const isJoined = wordFact(({ kind, norm }) => {
  if (kind !== 'word') return false
  const hyphen = norm.indexOf('-')
  return hyphen > 0 && isDateWord(norm.slice(0, hyphen)) && isPart(norm.slice(hyphen + 1))
})

function isDateWord(norm: string): boolean {
  const month: MonthWord | undefined = MONTHS.get(norm)
  return month?.whole === true || WEEKDAYS.has(norm)
}

function isPart(norm: string): boolean {
  return isDateWord(norm) || /^\d{1,4}$/.test(norm)
}

function cut(token: Token): Token[] {
  const hyphen = token.norm.indexOf('-')
  const part = (from: number, to: number, kind: Token['kind']): Token => ({
    kind,
    start: token.start + from,
    end: token.start + to,
    text: token.text.slice(from, to),
    norm: token.norm.slice(from, to),
    id: UNNUMBERED,
  })
  const rest = /\d/.test(token.norm.charAt(hyphen + 1)) ? 'number' : 'word'
  return [part(0, hyphen, 'word'), part(hyphen, hyphen + 1, 'punct'), part(hyphen + 1, token.end - token.start, rest)]
}
