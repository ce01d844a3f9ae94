/** Persons told by initials only: "seorang lurah berinisial FM", "AR (Dinas Perikanan)", later "FM". */
import { ACRONYMS } from '../../lexicon/acronyms.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { Entity, InstitutionMention, OfficialMention, RegionMention } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import type { Sentence, StructuredText, Token } from '../../model/text.js'

import { namesServant } from './named-servant.js'

interface Officials {
  readonly mentions: readonly OfficialMention[]
  readonly entities: readonly Entity[]
}

interface Found {
  readonly token: Token
  readonly sentence: Sentence
  readonly at: number
  /** "berinisial" stands before it. */
  readonly introduced: boolean
}

const CUES = new Set(['inisial', 'berinisial', 'inisialnya', 'alias'])
/** "pelapor berinisial MU", "saksi RT": who tells of the accused is none. */
const INFORMERS = new Set(['pelapor', 'pelapornya', 'saksi'])
const isInitials = wordFact(({ text }) => /^\p{Lu}{1,3}$/u.test(text))
const isCapitalised = wordFact(({ kind, text }) => kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text))
const isInCapitals = wordFact(({ kind, text }) => kind === 'word' && text === text.toUpperCase())

/** Adds the persons whom the text knows by initials. Mentions stay ordered; entity numbers stay as they are, new ones follow. */
export function addInitials(
  doc: StructuredText,
  officials: Officials,
  regions: readonly RegionMention[],
  bodies: readonly InstitutionMention[],
): Officials {
  const taken = [...officials.mentions.flatMap(({ name }) => name ?? []), ...regions, ...bodies]
  const groups = new Map<string, Found[]>()
  for (const found of candidates(doc, taken, endsOfPosts(officials.mentions))) {
    const group = groups.get(found.token.text)
    if (group === undefined) groups.set(found.token.text, [found])
    else group.push(found)
  }
  const mentions = [...officials.mentions]
  const entities = officials.entities.map((entity) =>
    entity.name !== null && ACRONYMS.has(entity.name) && !isInitialled(doc, entity)
      ? { ...entity, name: null, nameSpan: null }
      : entity,
  )
  for (const [name, all] of groups) {
    if (!all.some(({ introduced }) => introduced) && (all.length < 2 || name.length < 2 || !all.some(isSubject)))
      continue
    const id = holderOf(doc, name, all, mentions, entities) ?? entities.length
    const added = all.map(({ token, sentence }) => toMention(token, sentence, id))
    mentions.push(...added)
    entities[id] = withMentions(entities[id], id, name, all[0]?.token ?? { start: 0, end: 0 }, added)
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities }
}

/** "guru SD berinisial KM": letters that are something else where nobody says so. */
const isInitialled = ({ text }: StructuredText, { nameSpan }: Entity): boolean =>
  nameSpan !== null && /inisial\s+$/i.test(text.slice(Math.max(0, nameSpan.start - 12), nameSpan.start))

/** Where posts end whose holder is "oknum" or "seorang" and has no name. */
const endsOfPosts = (mentions: readonly OfficialMention[]): ReadonlySet<number> =>
  new Set(
    mentions.flatMap(({ name, office, indefinite, end }) =>
      name === null && office !== null && indefinite ? end : [],
    ),
  )

function candidates(doc: StructuredText, taken: readonly Span[], posts: ReadonlySet<number>): Found[] {
  const spans = [...taken].sort((a, b) => a.start - b.start)
  const defined = bracketed(doc)
  let next = 0
  return doc.sentences.flatMap((sentence) => {
    if (!sentence.tokens.some(isInitials) || isShouted(sentence)) return []
    return sentence.tokens.flatMap((token, at) => {
      if (!isInitials(token)) return []
      while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next++
      const introduced =
        isCued(sentence.tokens, at) ||
        isListed(sentence.tokens, at) ||
        isAged(sentence.tokens, at) ||
        // "oknum Kades Pangahu, Kecamatan Asparaga, HM."
        (sentence.tokens[at - 1]?.text === ',' && posts.has(sentence.tokens[at - 2]?.end ?? -1))
      const inside = (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start
      const reports = [1, 2, 3].some((back) => INFORMERS.has(sentence.tokens[at - back]?.norm ?? ''))
      // "laporan nomor 02/PB/X/2020"
      const filed = sentence.tokens[at - 1]?.text === '/' || sentence.tokens[at + 1]?.text === '/'
      if (
        inside ||
        reports ||
        filed ||
        (ACRONYMS.has(token.text) && !isAged(sentence.tokens, at) && !isCued(sentence.tokens, at)) ||
        (!introduced && (defined.has(token.text) || inName(sentence, at)))
      )
        return []
      return [{ token, sentence, at, introduced }]
    })
  })
}

/** "lima ASN, yakni AR (Dinas Sosial), BT (Bappeda)": initials with the place where they work. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '(' && namesServant(tokens, 0, at)

const isCued = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => CUES.has(tokens[at - back]?.norm ?? ''))

/** "RT (45) dan MB (39 tahun)": an age stands behind. */
const isAged = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '(' &&
  /^\d{2}$/.test(tokens[at + 2]?.text ?? '') &&
  /^(?:\)|tahun|th|thn)$/.test(tokens[at + 3]?.norm ?? '')

/** Words alone in brackets. */
function bracketed(doc: StructuredText): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of doc.sentences)
    for (let i = 2; i < tokens.length; i++)
      if (tokens[i]?.text === ')' && tokens[i - 2]?.text === '(') found.add(tokens[i - 1]?.text ?? '')
  return found
}

/** All capitals: no word of it says anything by its case. */
function isShouted({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length > 3 && words.filter(isInCapitals).length > words.length * 0.6
}

/** "AR diduga", "terhadap HT": a verb or what is done to somebody stands beside; "upacara HKN" has neither. */
function isSubject({ sentence, at, token }: Found): boolean {
  if (token.text.length < 3) return true
  const after = sentence.tokens[at + 1]?.norm ?? ''
  return (
    /^(?:di|me|ber|ter)[a-z]{4,}$/.test(after) || BESIDE.has(sentence.tokens[at - 1]?.norm ?? '') || BESIDE.has(after)
  )
}

const BESIDE = new Set(['terhadap', 'oleh', 'terlapor', 'oknum', 'selaku', 'sebagai', 'juga', 'yang'])

/** Between capitalised words it belongs to a name or a title. */
function inName({ tokens }: Sentence, at: number): boolean {
  return (at > 1 && isCapitalised(tokens[at - 1])) || (at > 0 && isCapitalised(tokens[at + 1]))
}

/** "Oknum ASN berinisial S ini, berstatus sebagai Kepala Sekolah …". */
const HOLDS =
  /^(?: (?:ini|itu|tersebut))?,? (?:yang )?(?:merupakan|adalah|menjabat|berstatus|bertugas|bekerja|berprofesi|tercatat|diketahui|selaku|sebagai)(?: (?:sebagai|selaku|menjabat|merupakan|seorang|oknum)){0,3} $/

/** The person known by these initials, or the unnamed holder of the office that stands beside them. */
function holderOf(
  doc: StructuredText,
  name: string,
  all: readonly Found[],
  mentions: readonly OfficialMention[],
  entities: readonly Entity[],
): number | null {
  const known = entities.find((entity) => entity.name === name)
  if (known !== undefined) return known.id
  for (const { token, sentence, introduced } of all) {
    const before = mentions.findLast(
      (mention) =>
        mention.end <= token.start &&
        token.start - mention.end <= (introduced ? 16 : 3) &&
        mention.start >= sentence.start,
    )
    const after = mentions.find(
      (mention) =>
        mention.start >= token.end &&
        mention.end <= sentence.end &&
        (mention.start - token.end <= 12 || (introduced && HOLDS.test(doc.text.slice(token.end, mention.start)))),
    )
    for (const beside of [before, after])
      if (beside !== undefined && entities[beside.entity]?.name === null) return beside.entity
  }
  return null
}

function toMention(token: Token, sentence: Sentence, entity: number): OfficialMention {
  const { start, end } = token
  return {
    kind: 'official',
    entity,
    name: { start, end },
    office: null,
    sentence: sentence.index,
    indefinite: false,
    start,
    end,
  }
}

function withMentions(
  known: Entity | undefined,
  id: number,
  name: string,
  first: Span,
  added: readonly OfficialMention[],
): Entity {
  const nameSpan = { start: first.start, end: first.end }
  if (known === undefined)
    return { id, name, nameSpan, position: null, positionSpan: null, acting: null, office: null, mentions: added }
  return {
    ...known,
    name: known.name ?? name,
    nameSpan: known.nameSpan ?? nameSpan,
    mentions: [...known.mentions, ...added].sort((a, b) => a.start - b.start),
  }
}
