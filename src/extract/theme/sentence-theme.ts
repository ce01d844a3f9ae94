/** What a sentence is about, by the classes of its words: civil servants, neutrality, elections. */
import type { Engine } from '../engine.js'
import { rowHasTag, type TermRow } from '../patterns/term.js'

export interface SentenceTheme {
  readonly asn: boolean
  /** Civil servants, or words that nearly always mean them. */
  readonly core: boolean
  readonly staff: boolean
  readonly neutral: boolean
  readonly partisan: boolean
  readonly election: boolean
  /** Somebody is asked, told or forbidden something. */
  readonly urged: boolean
  /** Sides in an election are vowed or told to be kept away from, whoever it is that does. */
  readonly vowed: boolean
  /** Somebody is taught, watched or bound by a word or a signature. */
  readonly guided: boolean
  /** Civil servants, an election and a breach are spoken of together. */
  readonly breach: boolean
  /** Speaks of soldiers, police or election staff and of no civil servant. */
  readonly others: boolean
}

export const NOTHING: SentenceTheme = {
  asn: false,
  core: false,
  urged: false,
  vowed: false,
  guided: false,
  staff: false,
  neutral: false,
  partisan: false,
  election: false,
  breach: false,
  others: false,
}

/** The theme of a sentence; `elsewhere` where the article speaks of another neutrality, too. */
export function sentenceTheme(engine: Engine, row: TermRow, elsewhere: boolean): SentenceTheme {
  const has = hasIn(engine, row)
  // "teruskan ke BKN dan PPK": beside the personnel agency the letters are the appointing officer's
  const others = !has('Asn') && !has('Staff') && (has('Security') || (has('ElectionStaff') && !has('CivilServiceBody')))
  // "ikrar netralitas karbon": once another neutrality is the subject, the word counts only beside an election
  const means = !has('OtherSense') && (!elsewhere || (namesElection(has) && has('Asn')))
  return themeOf(has, means, others)
}

/** What it is about at most: mentions take words away from a theme ("Komisi Aparatur Sipil Negara"), other senses and other persons do, too. */
export const themeAtMost = (engine: Engine, row: TermRow): SentenceTheme => themeOf(hasIn(engine, row), true, false)

/** Words of whoever teaches, watches or binds others. */
const GUIDES = ['Explain', 'Taught', 'Eye', 'PledgeVerb'] as const

type HasTag = (tag: string) => boolean

const hasIn =
  ({ tags }: Engine, row: TermRow): HasTag =>
  (tag) =>
    rowHasTag(row, tags.idOf(tag))

const namesElection = (has: HasTag): boolean => has('Election') || has('Contest') || has('Candidate')

function themeOf(has: HasTag, meansNeutrality: boolean, others: boolean): SentenceTheme {
  const election = namesElection(has)
  const asn = has('Asn')
  const core = asn || has('Staff')
  const neutral = meansNeutrality && (has('Neutral') || (core && has('SideTaking')))
  const urged = has('UrgeStrong') || has('UrgePassive') || has('Must')
  return {
    asn,
    core,
    urged,
    staff: core || has('StaffWide'),
    neutral,
    // "jangan ada stiker paslon di ruang guru", "camat berjanji berdiri di atas semua golongan selama pilkada"
    partisan: neutral || has('Partisan') || (core && ((urged && has('Candidate')) || (election && has('Distance')))),
    election,
    guided: GUIDES.some(has),
    // "paslon meneken pakta integritas": candidates bind themselves, not civil servants
    vowed: election && (core || !has('Candidate')) && (urged || has('Vow') || has('PledgeVerb')) && has('Distance'),
    breach: asn && tellsBreach(has, election),
    others,
  }
}

/**
 * "ASN dilaporkan ke Bawaslu", "pelanggaran ASN pada pilkada", "Panwaslu menemukan enam PNS yang mengantar bakal calon": a
 * breach told beside an election or its supervisor, or an act for a candidate that a supervisor or a suspicion is told with.
 */
function tellsBreach(has: HasTag, election: boolean): boolean {
  const supervised = has('SupervisorWord')
  if (
    (election || supervised) &&
    (has('Breach') || has('Report') || has('ReferStrong') || has('Penalty') || has('Punish'))
  )
    return true
  // "17 ASN terseret laporan, sebelas berujung ke BKN"
  if (has('CivilServiceBody') && (has('PassOn') || (has('Suspect') && has('ReportNoun')))) return true
  if (supervised && has('ReportNoun')) return true
  return has('Act') && has('Candidate') && (supervised || has('CivilServiceBody') || has('Suspect'))
}

export function joinThemes(a: SentenceTheme, b: SentenceTheme): SentenceTheme {
  return {
    asn: a.asn || b.asn,
    core: a.core || b.core,
    urged: a.urged || b.urged,
    vowed: a.vowed || b.vowed,
    guided: a.guided || b.guided,
    staff: a.staff || b.staff,
    neutral: a.neutral || b.neutral,
    partisan: a.partisan || b.partisan,
    election: a.election || b.election,
    breach: a.breach || b.breach,
    others: a.others && b.others,
  }
}

/** Terms of a sentence beyond which only the words around a trigger count: a text without full stops is no one sentence. */
const LONG = 90
const WINDOW = 40

/** The theme of the words around a trigger in an overlong sentence; null where the sentence is of common length. */
export function themeAround(engine: Engine, row: TermRow, from: number, to: number): SentenceTheme | null {
  if (row.terms.length <= LONG) return null
  const all = new Uint32Array(row.width)
  for (let i = Math.max(0, from - WINDOW); i < Math.min(row.terms.length, to + WINDOW); i++) {
    for (let w = 0; w < row.width; w++) all[w] = (all[w] ?? 0) | (row.bits[i * row.width + w] ?? 0)
  }
  return sentenceTheme(engine, { ...row, all }, false)
}
