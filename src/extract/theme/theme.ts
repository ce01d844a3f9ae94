/** What an article is about, sentence by sentence: civil servants, neutrality, elections, other neutralities. */
import { officeClass, SERVANT_CLASSES } from '../../lexicon/office-class.js'
import type { Analysis } from '../analysis.js'
import type { Engine } from '../engine.js'
import { rowHasTag, type TermRow } from '../patterns/term.js'
import type { Subjects } from '../subjects/subjects.js'
import { isOpinion } from './opinion.js'
import { joinThemes, NOTHING, type SentenceTheme, sentenceTheme } from './sentence-theme.js'
import { tellsCase } from './told-case.js'

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

export function readTheme(engine: Engine, analysis: Analysis, subjects: Subjects): Theme {
  const tag = (name: string): number => engine.tags.idOf(name)
  const elsewhere = analysis.rows.some((row) => rowHasTag(row, tag('OtherSense')))
  const read = (row: TermRow): SentenceTheme => sentenceTheme(engine, row, elsewhere)
  const sentences = aboutOthers(analysis.rows.map(read))
  const title = analysis.title === null ? null : analysis.title.rows.map(read).reduce(joinThemes, NOTHING)
  const spoken = speaksOfElection(engine, [...analysis.rows, ...(analysis.title?.rows ?? [])], sentences)
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

/** "Ikrar netralitas ASN" is electoral by itself; everything else needs an election or its supervisor in the article. */
export function speaksOfElection(
  engine: Engine,
  rows: readonly TermRow[],
  sentences: readonly SentenceTheme[],
): boolean {
  const named = [engine.tags.idOf('Election'), engine.tags.idOf('SupervisorWord')]
  return (
    sentences.some(({ asn, core, neutral, election, others }) => neutral && (asn || (core && election)) && !others) ||
    rows.some((row) => named.some((tag) => rowHasTag(row, tag)))
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
  const urging = (theme: SentenceTheme): boolean => !theme.others && theme.core && (theme.urged || theme.guided)
  const opening = [...(title === null ? [] : [title]), ...sentences.slice(0, LEDE)]
  // "Pemprov pagari pegawainya dari godaan politik": sides in the headline or the first sentence
  if (opening.slice(0, 2).some(({ core, partisan, others }) => core && partisan && !others)) return true
  if (opening.some(about) || sentences.filter(about).length >= 2) return true
  if (opening.some(({ core }) => core) && opening.some(({ neutral, vowed, others }) => neutral || (vowed && !others)))
    return true
  // "… anak buah mereka yang tidak netral pada Pilkada 2020", and civil servants later
  if (
    opening.some(({ neutral, election, others }) => neutral && election && !others) &&
    sentences.some(({ asn, others }) => asn && !others)
  )
    return true
  // named but once with all its words, and meant again: "penyisiran itu terkait netralitas ASN dalam Pilkada 2020 … titik rawan netralitas"
  const meant = sentences.filter(({ neutral, others }) => neutral && !others)
  if (meant.length >= 2 && meant.some(({ asn, election }) => asn && election)) return true
  // "ASN kita susah diam", and far below "43 ASN kami teruskan ke BKN"
  if (opening.some(({ asn, others }) => asn && !others) && sentences.some(({ breach, others }) => breach && !others))
    return true
  return opening.some(urging) && sentences.some(({ partisan, others }) => partisan && !others)
}

/** Sentences that tell what an article is about: headline, lede and one more. */
const LEDE = 4
