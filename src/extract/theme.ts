/** What an article is about, sentence by sentence: civil servants, neutrality, elections, other neutralities. */
import { officeClass, SERVANT_CLASSES } from '../lexicon/office-class.js'
import type { Analysis } from './analysis.js'
import type { Engine } from './engine.js'
import { holdsPublicOffice } from './public.js'
import type { Subjects } from './subjects/subjects.js'
import { rowHasTag, type TermRow } from './term.js'

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
  /** Civil servants, an election and a breach are spoken of together. */
  readonly breach: boolean
  /** Speaks of soldiers, police or election staff and of no civil servant. */
  readonly others: boolean
}

export interface Theme {
  readonly sentences: readonly SentenceTheme[]
  readonly title: SentenceTheme | null
  /** The article is about the neutrality of the civil service. */
  readonly topic: boolean
  /** The article tells a case of a breach. */
  readonly case: boolean
  /** A breach or a step of its case was found, so that steps need not name the accused again. */
  readonly told: boolean
  /** The article tells of a trial. */
  readonly court: boolean
  /** An election or what goes with it is spoken of: without one no neutrality is electoral. */
  readonly electoral: boolean
}

const NOTHING: SentenceTheme = {
  asn: false,
  core: false,
  urged: false,
  staff: false,
  neutral: false,
  partisan: false,
  election: false,
  breach: false,
  others: false,
}

export function readTheme(engine: Engine, analysis: Analysis, subjects: Subjects): Theme {
  const tag = (name: string): number => engine.tags.idOf(name)
  const elsewhere = analysis.rows.some((row) => rowHasTag(row, tag('OtherSense')))
  const read = (row: TermRow): SentenceTheme => sentenceTheme(row, tag, elsewhere)
  const sentences = aboutOthers(analysis.rows.map(read))
  const title = analysis.title === null ? null : analysis.title.rows.map(read).reduce(joinThemes, NOTHING)
  // "ikrar netralitas ASN" is electoral by itself; everything else needs an election or its supervisor in the article
  const spoken =
    sentences.some(({ asn, core, neutral, election, others }) => neutral && (asn || (core && election)) && !others) ||
    [...analysis.rows, ...(analysis.title?.rows ?? [])].some(
      (row) => rowHasTag(row, tag('Election')) || rowHasTag(row, tag('SupervisorWord')),
    )
  // a case of another kind: civil servants and an election may stand beside it, their neutrality does not
  const otherCase =
    analysis.rows.filter((row) => rowHasTag(row, tag('OtherCase'))).length >= 2 &&
    !sentences.some(({ core, neutral }) => core && neutral)
  const electoral =
    spoken && !otherCase && holdsCivilService(engine, analysis, sentences, title) && !isOpinion(analysis)
  return {
    sentences,
    title,
    electoral,
    topic: elsewhere ? sentences.some(({ asn, neutral }) => asn && neutral) : isTopic(sentences, title),
    case: spoken && tellsCase(engine, analysis, sentences, subjects),
    told: false,
    court:
      analysis.rows.some((row) => rowHasTag(row, tag('Verdict'))) &&
      analysis.rows.some((row) => rowHasTag(row, tag('Court'))),
  }
}

/** Steps of a case; beside a civil servant at the opening they tell one, whoever it is. */
const STEPS = ['Penalty', 'Removed', 'Suspect', 'Report', 'Convict'] as const
/** Who handles a case. */
const HANDLERS = ['SupervisorWord', 'CivilServiceBody', 'Convict', 'Trial'] as const

/** A lurah, an election and KASN or Bawaslu in one article: a case, though no sentence holds all of it. */
function tellsCase(
  engine: Engine,
  { rows, title }: Analysis,
  sentences: readonly SentenceTheme[],
  subjects: Subjects,
): boolean {
  const has = (row: TermRow, names: readonly string[]): boolean =>
    names.some((name) => rowHasTag(row, engine.tags.idOf(name)))
  const servant = ({ sentence: { index } }: TermRow): boolean =>
    sentences[index]?.core === true && sentences[index]?.others !== true
  const side = ({ sentence: { index } }: TermRow): boolean => sentences[index]?.others !== true
  const partial = (row: TermRow): boolean =>
    side(row) && (sentences[row.sentence.index]?.partisan === true || has(row, ['Candidate']))
  const lede = rows.slice(0, 2).filter((row) => servant(row) && has(row, STEPS))
  const titled = title?.rows.some((row) => has(row, ['Staff', 'Asn']) && has(row, STEPS)) === true
  const opening =
    lede.some(partial) || ((lede.length > 0 || titled) && rows.some((row) => has(row, ['CivilServiceBody'])))
  return (
    ((subjects.main !== null && subjects.accused) || opening) &&
    rows.some(servant) &&
    rows.some(partial) &&
    rows.some((row) => has(row, HANDLERS))
  )
}

/**
 * A word of the civil service, an office of it, or the word neutrality: without one of them nothing that parties, an
 * election commission or candidates do concerns civil servants. Whatever holds one passes the byte gate.
 */
function holdsCivilService(
  engine: Engine,
  { rows, title: titled, officials }: Analysis,
  sentences: readonly SentenceTheme[],
  title: SentenceTheme | null,
): boolean {
  const neutral = engine.tags.idOf('Neutral')
  return (
    sentences.some(({ staff }) => staff) ||
    title?.staff === true ||
    rows.some((row) => rowHasTag(row, neutral)) ||
    titled?.rows.some((row) => rowHasTag(row, neutral)) === true ||
    officials.some(({ office }) => office !== null && SERVANT_CLASSES.has(officeClass(office.office)))
  )
}

/** Sentences at either end in which a column says that it is one. */
const MARGIN = 4

/** A column or an essay: it is headed "Opini", or its author says at the end who he is; and nobody in office is cited. */
function isOpinion({ rows, attributions, entities }: Analysis): boolean {
  const opens = rows
    .slice(0, MARGIN)
    .some(({ terms }) => terms.length <= MARGIN && terms.some(({ norm }) => COLUMN.has(norm)))
  const closes = rows
    .slice(-MARGIN)
    .some(({ terms }) => terms.some(({ norm }, i) => isByline(norm, terms[i + 1]?.norm)))
  return (
    (opens || closes) &&
    !attributions.some(
      ({ speaker, kind }) =>
        speaker !== null &&
        kind !== 'carried' &&
        entities[speaker]?.name != null &&
        holdsPublicOffice(entities[speaker]),
    )
  )
}

const COLUMN: ReadonlySet<string> = new Set(['opini', 'kolom', 'esai', 'editorial', 'tajuk'])

/** "Penulis adalah …", "pendapat pribadi". */
function isByline(norm: string, next: string | undefined): boolean {
  if (norm === 'penulis') return next === 'adalah' || next === 'ialah' || next === 'merupakan'
  return norm === 'pendapat' && next === 'pribadi'
}

function sentenceTheme(row: TermRow, tag: (name: string) => number, elsewhere: boolean): SentenceTheme {
  const has = (name: string): boolean => rowHasTag(row, tag(name))
  const election = has('Election') || has('Contest') || has('Candidate')
  const asn = has('Asn')
  // "teruskan ke BKN dan PPK": beside the personnel agency the letters are the appointing officer's
  const others = !asn && (has('Security') || (has('ElectionStaff') && !has('CivilServiceBody')))
  // "ikrar netralitas karbon": once another neutrality is the subject, the word counts only beside an election
  const core = asn || has('Staff')
  const neutral =
    (has('Neutral') || (core && has('SideTaking'))) && !has('OtherSense') && (!elsewhere || (election && asn))
  const urged = has('UrgeStrong') || has('UrgePassive') || has('Must')
  // "jangan ada stiker paslon di ruang guru"
  const partisan = neutral || has('Partisan') || (core && urged && has('Candidate'))
  return {
    asn,
    core,
    urged,
    staff: core || has('StaffWide'),
    neutral,
    partisan,
    election,
    breach: asn && tellsBreach(has, election),
    others,
  }
}

/**
 * "ASN dilaporkan ke Bawaslu", "pelanggaran ASN pada pilkada", "Panwaslu menemukan enam PNS yang mengantar bakal calon": a
 * breach told beside an election or its supervisor, or an act for a candidate that a supervisor or a suspicion is told with.
 */
export function tellsBreach(has: (tag: string) => boolean, election: boolean): boolean {
  const supervised = has('SupervisorWord')
  if ((election || supervised) && (has('Breach') || has('Report'))) return true
  return has('Act') && has('Candidate') && (supervised || has('CivilServiceBody') || has('Suspect'))
}

export function joinThemes(a: SentenceTheme, b: SentenceTheme): SentenceTheme {
  return {
    asn: a.asn || b.asn,
    core: a.core || b.core,
    urged: a.urged || b.urged,
    staff: a.staff || b.staff,
    neutral: a.neutral || b.neutral,
    partisan: a.partisan || b.partisan,
    election: a.election || b.election,
    breach: a.breach || b.breach,
    others: a.others && b.others,
  }
}

/** An article that opens with soldiers, police or election staff and speaks more of them than of civil servants is about them throughout. */
function aboutOthers(sentences: readonly SentenceTheme[]): SentenceTheme[] {
  const opensWithOthers =
    sentences.slice(0, 2).some(({ others }) => others) && !sentences.slice(0, 2).some(({ asn }) => asn)
  const foreign =
    opensWithOthers && sentences.filter(({ others }) => others).length > sentences.filter(({ asn }) => asn).length
  return sentences.map((theme) => (foreign && !theme.asn ? { ...theme, others: true } : theme))
}

export function isTopic(sentences: readonly SentenceTheme[], title: SentenceTheme | null): boolean {
  const about = (theme: SentenceTheme): boolean =>
    !theme.others && ((theme.asn && theme.partisan) || (theme.core && theme.neutral) || theme.breach)
  const urging = (theme: SentenceTheme): boolean => !theme.others && theme.core && theme.urged
  const opening = [...(title === null ? [] : [title]), ...sentences.slice(0, LEDE)]
  // "Pemprov pagari pegawainya dari godaan politik": sides in the headline or the first sentence
  if (opening.slice(0, 2).some(({ core, partisan, others }) => core && partisan && !others)) return true
  if (opening.some(about) || sentences.filter(about).length >= 2) return true
  if (opening.some(({ core }) => core) && opening.some(({ neutral }) => neutral)) return true
  return opening.some(urging) && sentences.some(({ partisan, others }) => partisan && !others)
}

/** Sentences that tell what an article is about: headline, lede and one more. */
const LEDE = 4

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
  return sentenceTheme({ ...row, all }, (name) => engine.tags.idOf(name), false)
}
