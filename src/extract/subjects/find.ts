/** Whose conduct an enforcement article is about. */
import type { Entity, OfficialMention } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import type { Analysis } from '../analysis.js'
import type { Engine } from '../engine.js'
import { hasTag, rowHasTag } from '../patterns/term.js'
import { isAccused } from './accused.js'
import {
  CROWD,
  canBeAccused,
  canBeSubject,
  INITIALS,
  isBarePost,
  isCrowd,
  isServantPost,
  isSomebody,
} from './candidates.js'
import { isBystander, isCalledAccused, isContender, isListedKind } from './mentioned.js'
import type { Subjects } from './subjects.js'
import { SUFFERS, suffers } from './suffers.js'

/** Word classes of enforcement that stand nowhere else: what bare initials need to be an accused and no abbreviation. */
const STRONG_TAGS = [
  'Suspect',
  'Report',
  'Examine',
  'Refer',
  'Removed',
  'Impose',
  'Cleared',
  'Convict',
  'Trial',
] as const

/** All of them: a candidate gains by standing beside them. */
const ENFORCEMENT_TAGS = [...STRONG_TAGS, 'Breach', 'Act', 'Proven', 'Court', 'Penalty', 'Case'] as const

/** A name or initials make an accused likelier than "seorang guru" of the audience. */
const NAMED = 1

export function findSubjects(engine: Engine, analysis: Analysis): Subjects {
  const scores = new Map<number, number>()
  const suffering = new Set<number>()
  for (const entity of analysis.entities) {
    if (!canBeSubject(analysis, entity) && !canBeAccused(entity)) continue
    const mentions = entity.mentions.filter((mention) => isTold(analysis, entity, mention))
    if (mentions.length === 0 || entity.mentions.some((mention) => isContender(analysis, mention))) continue
    const suffered = mentions.filter(
      (mention) =>
        suffers(analysis, mention) ||
        isListedAccused(engine, analysis, mention) ||
        (mention.name !== null && isServantPost(entity) && suffersNext(engine, analysis, mention)),
    ).length
    if (suffered === 0 && !canBeSubject(analysis, entity)) continue
    const told = mentions.reduce((sum, mention) => sum + scoreMention(engine, analysis, entity, mention), 0)
    const score = suffered > 0 ? told + suffered * SUFFERS : told - speechPenalty(analysis, entity)
    if (suffered > 0) suffering.add(entity.id)
    if (score > 0) scores.set(entity.id, score + (entity.name === null ? 0 : NAMED))
  }
  const rank = ([id, score]: readonly [number, number]): number =>
    score - (isCrowd(analysis.entities[id]) ? CROWD : 0) - (isAside(analysis, id) ? ASIDE : 0)
  const ranked = [...scores].sort((a, b) => rank(b) - rank(a))
  const only = ranked.length === 1 ? ranked[0]?.[0] : undefined
  const told = ranked.filter(([id]) => !isOfPastVote(analysis, analysis.entities[id]?.mentions[0]?.sentence ?? 0))
  const best = told.find(([id]) => isSomebody(analysis.entities[id]) || (id === only && suffering.has(id)))
  return {
    scores,
    main: best !== undefined && best[1] >= 1 ? best[0] : null,
    several: (ranked[1]?.[1] ?? 0) >= 2,
    accused: best !== undefined && isAccused(engine, analysis, best[0]),
  }
}

/** What it weighs that somebody is told only of another vote, or only near the end. */
const ASIDE = 2

/** "Pada Pilkada 2013 seorang kepala bagian dicopot" at the end of an article on 2018: nobody of the case it is about. */
function isAside(analysis: Analysis, id: number): boolean {
  const { entities, rows } = analysis
  const first = entities[id]?.mentions[0]?.sentence ?? 0
  if (first <= LEDE) return false
  return first >= rows.length * LATE || isOfPastVote(analysis, first)
}

function isOfPastVote({ elections }: Analysis, first: number): boolean {
  if (first <= LEDE) return false
  const year = elections.find((election) => election.sentence === first && election.year !== null)?.year
  return year != null && elections.some((other) => (other.year ?? 0) > year && other.sentence < first)
}

const LEDE = 3
/** Share of an article's sentences after which it has told its case. */
const LATE = 0.6

/** "Bawaslu memeriksa dua ASN. Keduanya yakni Camat Jelutung, Ridwan dan Lurah Legok, Siti": a list of those of whom the case was told before. */
function isListedAccused(engine: Engine, analysis: Analysis, mention: OfficialMention): boolean {
  if (mention.name === null || !isCalledAccused(analysis, mention)) return false
  const tells = (tags: readonly string[], step: number): boolean => {
    const row = analysis.rows[mention.sentence + step]
    return row !== undefined && tags.some((name) => rowHasTag(row, engine.tags.idOf(name)))
  }
  if (tells(STRONG_TAGS, 0) || tells(STRONG_TAGS, -1)) return true
  // "Oknum ASN berinisial S ini seorang kepala sekolah. Ia terbukti ikut kampanye": initials hide whom a case is about
  return INITIALS.test(analysis.doc.text.slice(mention.name.start, mention.name.end)) && tells(ENFORCEMENT_TAGS, 1)
}

/** The entity is told as somebody, not as an addressee or a kind of people in a list. */
const isTold = (analysis: Analysis, entity: Entity, mention: OfficialMention): boolean =>
  !isBystander(analysis, mention) && !(entity.name === null && isBarePost(entity) && isListedKind(analysis, mention))

function scoreMention(engine: Engine, analysis: Analysis, entity: Entity, mention: OfficialMention): number {
  const row = analysis.rows[mention.sentence]
  if (row === undefined) return 0
  const telling = entity.office === null ? STRONG_TAGS : ENFORCEMENT_TAGS
  const enforced = telling.filter((name) => rowHasTag(row, engine.tags.idOf(name))).length
  if (analysis.attributions[mention.sentence]?.speaker === entity.id) return 0
  if (enforced === 0) return isToldOn(engine, analysis, mention) && isServantPost(entity) ? TOLD_ON : 0
  const marked = mention.indefinite || (entity.name !== null && INITIALS.test(entity.name))
  return Math.min(enforced, 2) / 2 + (marked ? 1 : 0)
}

/** "Kepala dinas itu berada di ruang Gakkumdu. Ia dicecar 19 pertanyaan": the case is told of him in the next sentence. */
function isToldOn(
  engine: Engine,
  { rows, officials, entities }: Analysis,
  { sentence, entity }: OfficialMention,
): boolean {
  const next = rows[sentence + 1]
  if (next === undefined) return false
  const has = (name: string): boolean => rowHasTag(next, engine.tags.idOf(name))
  const tells = ENFORCEMENT_TAGS.some(has) && (has('Anaphor') || next.terms.some(({ norm }) => OF_HIM.test(norm)))
  return (
    tells &&
    !officials.some(
      (other) => other.sentence === sentence + 1 && other.entity !== entity && isServantPost(entities[other.entity]),
    )
  )
}

/** "Yang pertama Lurah Sisir, Budi. Warga melaporkannya …", "Ia dicecar …": the next sentence begins with what is done to him. */
function suffersNext(
  engine: Engine,
  { rows, officials, attributions }: Analysis,
  { sentence, entity }: OfficialMention,
): boolean {
  const next = rows[sentence + 1]
  if (next === undefined || attributions[sentence]?.speaker === entity) return false
  const strong = STRONG_TAGS.map((name) => engine.tags.idOf(name))
  const at = next.terms
    .slice(0, SOON)
    .findIndex(
      ({ norm }, i) =>
        (OBJECT.test(norm) || (PASSIVE.test(norm) && PRONOUNS.has(next.terms[i - 1]?.norm ?? ''))) &&
        strong.some((tag) => hasTag(next, i, tag)),
    )
  return at >= 0 && !officials.some((other) => other.sentence === sentence + 1 && other.entity !== entity)
}

const OBJECT = /^me[a-z]{4,}nya$/
const PASSIVE = /^(?:di|ter|ke)[a-z]{4,}$/
const PRONOUNS: ReadonlySet<string> = new Set(['ia', 'dia', 'beliau'])
/** Words of the next sentence within which it must be told. */
const SOON = 9

/** "menghadirkannya", "kehadirannya". */
const OF_HIM = /^[a-z]{4,}nya$/
const TOLD_ON = 0.5

/** An accused may defend himself once or twice; who explains through the whole article is the source. */
function speechPenalty(analysis: Analysis, entity: Entity): number {
  if (entity.mentions.some(({ indefinite }) => indefinite)) return 0
  const spoken = analysis.attributions.filter(
    ({ speaker, kind, cue }) =>
      speaker === entity.id &&
      (kind === 'direct' || kind === 'indirect') &&
      !(cue !== null && isOfAccused(analysis.doc.text, cue)),
  ).length
  return spoken * 1.2
}

/** "kilahnya", "diminta menjelaskan": words of somebody who is accused. */
const isOfAccused = (text: string, { start, end }: Span): boolean =>
  DEFENDS.test(text.slice(start, end)) || ASKED.test(text.slice(Math.max(0, start - 12), start))

const ASKED = /\b(?:diminta|dimintai|dipanggil untuk|untuk|guna) $/i

/** Verbs of those who are accused: "berdalih", "kilahnya". */
const DEFENDS =
  /berdalih|dalih|berkilah|kilah|beralasan|membantah|bantah|menampik|tampik|mengelak|elak|menepis|menyangkal/i
