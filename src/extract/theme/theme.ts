/** What an article is about, sentence by sentence: civil servants, neutrality, elections, other neutralities. */
import { officeClass, SERVANT_CLASSES } from '../../lexicon/office-class.js'
import type { Analysis } from '../analysis.js'
import type { Engine } from '../engine.js'
import { rowHasTag, type TermRow } from '../patterns/term.js'
import type { Subjects } from '../subjects/subjects.js'
import { isAbroad } from './abroad.js'
import { isOpinion } from './opinion.js'
import { joinThemes, NOTHING, type SentenceTheme, sentenceTheme } from './sentence-theme.js'
import { tellsCase } from './told-case.js'
import { around, topicOf } from './topic.js'

export interface Theme {
  readonly sentences: readonly SentenceTheme[]
  readonly title: SentenceTheme | null
  /** The article is about the neutrality of the civil service, in whole or in some passage. */
  readonly topic: boolean
  /** Whether it is so at a sentence. */
  readonly topics: readonly boolean[]
  /** The article tells a case of a breach. */
  readonly case: boolean
  /** Sentences in whose surroundings neutrality, sides, an election or its supervisor is spoken of: only there a case can be one of neutrality. */
  readonly electoralAround: readonly boolean[]
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
  const otherCase = isOtherCase(engine, analysis.rows, sentences)
  const electoral =
    spoken &&
    !otherCase &&
    holdsCivilService(engine, analysis, sentences, title) &&
    !isOpinion(analysis) &&
    !isAbroad(engine, analysis)
  const topics = elsewhere
    ? new Array<boolean>(sentences.length).fill(sentences.some(({ asn, neutral }) => asn && neutral))
    : topicOf(sentences, title)
  return {
    sentences,
    title,
    electoral,
    topic: topics.includes(true),
    topics,
    electoralAround: around(
      sentences.flatMap((theme, at) => (isElectoral(engine, theme, analysis.rows[at]) ? [at] : [])),
      sentences.length,
    ),
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
    // "ASN jangan membawa-bawa urusan calon. … itu namanya sudah tidak netral"
    (sentences.some(({ neutral, others }) => neutral && !others) &&
      sentences.some(({ asn, partisan, urged, others }) => asn && partisan && urged && !others)) ||
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

/**
 * A case of another kind: civil servants and an election may stand beside it, their neutrality does not, or only in a
 * question: "Ditanya apakah ada pegawai yang dihukum gara-gara tidak netral, ia menggeleng".
 */
function isOtherCase({ tags }: Engine, rows: readonly TermRow[], sentences: readonly SentenceTheme[]): boolean {
  const [other, condition] = [tags.idOf('OtherCase'), tags.idOf('Condition')]
  return (
    rows.filter((row) => rowHasTag(row, other)).length >= 2 &&
    !rows.some((row, at) => {
      const { core = false, neutral = false, partisan = false, election = false } = sentences[at] ?? {}
      // "perkara korupsi …, juga satu kepala desa yang memandu yel-yel pasangan calon"
      return core && !rowHasTag(row, condition) && (neutral || (partisan && election && !rowHasTag(row, other)))
    })
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

function isElectoral(
  { tags }: Engine,
  { neutral, partisan, election }: SentenceTheme,
  row: TermRow | undefined,
): boolean {
  return neutral || partisan || election || (row !== undefined && rowHasTag(row, tags.idOf('SupervisorWord')))
}
