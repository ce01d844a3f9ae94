import {
  BARE_ELECTION,
  ELECTION_JOINERS,
  ELECTION_PHRASES,
  LAW_WORDS,
  NO_ELECTION_AFTER,
} from '../../lexicon/elections.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { ElectionMention } from '../../model/mention.js'
import type { StructuredText, Token } from '../../model/text.js'
import { normAt } from './date/words.js'
import { electionYear } from './election/year.js'

interface Found {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly year: number | null
}

/**
 * All elections named in a text, in order: "Pilkada Serentak 2024", "Pilgub Jateng 2018" (a Pilkada), "PSU Pilkada
 * 2024". The year is the one told with the name, or with another election joined to it. Names of election bodies and
 * laws are no elections. Linear time, never throws.
 */
export function findElections(doc: StructuredText): ElectionMention[] {
  return doc.sentences.flatMap(({ tokens, index }) =>
    shareYears(tokens, joinReruns(readElections(tokens))).map(({ start, end, name, year }) => ({
      kind: 'election',
      start: tokens[start]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      name,
      year,
      sentence: index,
    })),
  )
}

function readElections(tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens[at])) {
      at++
      continue
    }
    const election = electionAt(tokens, at)
    if (election !== null && !isPartOfName(tokens, at, election.year)) found.push(election)
    at = election?.end ?? at + 1
  }
  return found
}

const PHRASES = phrasesByFirstWord()

const mayBegin = wordFact(({ norm }) => PHRASES.has(norm) || norm === BARE_ELECTION)

function electionAt(tokens: readonly Token[], at: number): Found | null {
  const norm = normAt(tokens, at)
  const phrase = PHRASES.get(norm)?.find(({ words }) => words.every((word, i) => normAt(tokens, at + i) === word))
  if (phrase !== undefined) return withYear(tokens, at, at + phrase.words.length, phrase.name)
  return norm === BARE_ELECTION ? bareElection(tokens, at) : null
}

function withYear(tokens: readonly Token[], start: number, nameEnd: number, name: string): Found {
  const bracketEnd = abbreviationEnd(tokens, nameEnd)
  const { year, end } = electionYear(tokens, bracketEnd)
  return { start, end, name, year }
}

/** "Pemilihan Serentak 2024", "Pemilihan tahun 2024": the election of heads of region in the language of its law. */
function bareElection(tokens: readonly Token[], at: number): Found | null {
  const simultaneous = normAt(tokens, at + 1) === 'serentak'
  const from = simultaneous ? at + 2 : at + 1
  const after = normAt(tokens, from) === 'tahun' ? from + 1 : from
  const { year, end } = electionYear(tokens, after)
  if (year !== null && end === after + 1) return { start: at, end, name: 'Pilkada', year }
  return simultaneous ? withYear(tokens, at, from, 'Pilkada') : null
}

/** "Pemilihan Umum (Pemilu)": the bracket belongs to the name. */
function abbreviationEnd(tokens: readonly Token[], at: number): number {
  if (normAt(tokens, at) !== '(' || normAt(tokens, at + 2) !== ')') return at
  return PHRASES.has(normAt(tokens, at + 1)) ? at + 3 : at
}

/** "Tindak pidana pemilu" is a kind of crime, "pidana Pilkada 2024" names the election. */
const ROLES = new Set(['pidana'])

/** "Badan Pengawas Pemilu", "UU Pilkada", "Undang-Undang (UU) Pemilu", "Nomor 7 Tahun 2017 tentang Pemilihan Umum". */
function isPartOfName(tokens: readonly Token[], at: number, year: number | null): boolean {
  const before = normAt(tokens, at - 1) === ')' ? at - 2 : at - 1
  if (NO_ELECTION_AFTER.has(normAt(tokens, before))) return true
  if (ROLES.has(normAt(tokens, before))) return year === null
  if (normAt(tokens, before) !== 'tentang') return false
  return tokens[before - 1]?.kind === 'number' || LAW_WORDS.has(normAt(tokens, before - 1))
}

/** "PSU Pilkada 2024" is one election; without a year "PSU Pilwalkot" is told by the rerun, which has a year of its own. */
function joinReruns(found: readonly Found[]): Found[] {
  const joined: Found[] = []
  for (const election of found) {
    const before = joined.at(-1)
    if (before?.name === 'PSU' && before.end === election.start && election.name !== 'PSU')
      joined[joined.length - 1] = {
        ...election,
        start: before.start,
        name: election.year === null ? before.name : `PSU ${election.name}`,
      }
    else joined.push(election)
  }
  return joined
}

/** "Pemilu dan Pilkada Serentak 2024": both are of 2024. */
function shareYears(tokens: readonly Token[], found: readonly Found[]): Found[] {
  const shared = [...found]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]]
    if (one && next && one.year === null && isJoined(tokens, one.end, next.start))
      shared[i] = { ...one, year: next.year }
  }
  return shared
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false
  return tokens.slice(from, to).every(({ norm }) => ELECTION_JOINERS.has(norm))
}

/** Longest phrase first under each first word. */
function phrasesByFirstWord(): ReadonlyMap<string, typeof ELECTION_PHRASES> {
  const map = new Map<string, (typeof ELECTION_PHRASES)[number][]>()
  for (const phrase of [...ELECTION_PHRASES].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  return map
}
