/**
 * Persons introduced by name before their office is told: "Talifao Zendrato bisa bernapas lega. Camat Idanogawo itu …".
 * A capitalised name that recurs, and an office holder without a name told right after it, are one person.
 */
import { officeClass, SERVANT_CLASSES } from '../../lexicon/office-class.js'
import { DEMONSTRATIVES } from '../../lexicon/speech-verbs.js'
import { wordFact } from '../../lexicon/word-facts.js'
import type { Entity, InstitutionMention, OfficialMention, RegionMention } from '../../model/mention.js'
import type { Span } from '../../model/span.js'
import type { Sentence, StructuredText, Token } from '../../model/text.js'

interface Officials {
  readonly mentions: readonly OfficialMention[]
  readonly entities: readonly Entity[]
}

interface NameRun extends Span {
  readonly words: readonly string[]
  readonly sentence: number
  /** Opens the sentence, where every word has a capital. */
  readonly opens: boolean
}

const isNameWord = wordFact(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text))
/** How many times a name must stand for it to be one. */
const RECURS = 3

export function addPlainPersons(
  doc: StructuredText,
  officials: Officials,
  regions: readonly RegionMention[],
  bodies: readonly InstitutionMention[],
  inTitle: readonly Entity[],
): Officials {
  const nameless = officials.entities.filter(({ name, office }) => name === null && office !== null)
  const heading = inTitle.find(
    ({ name, office }) => name === null && office?.region != null && isServant(office.office),
  )
  if (nameless.length === 0 && heading === undefined) return officials
  const taken = [...officials.mentions, ...regions, ...bodies].sort((a, b) => a.start - b.start)
  const cover: Cover = { taken, next: 0, reach: 0 }
  const groups = groupByPerson(doc.sentences.flatMap((sentence) => nameRuns(sentence, cover)))
  const entities = [...officials.entities]
  const mentions = [...officials.mentions]
  for (const person of officials.entities) {
    joinHolder(doc, person, nameless, entities, mentions)
    takeTitle(heading, entities[person.id], entities)
  }
  for (const runs of groups.values()) {
    if (runs.length < RECURS || !runs.some(({ opens }) => !opens)) continue
    const holder =
      nameless.find((entity) => entities[entity.id]?.name === null && isIntroducedBy(doc, entity, runs[0])) ??
      holderOfTitle(heading, runs, entities)
    if (holder === undefined) continue
    const added = runs.map(
      ({ start, end, sentence }): OfficialMention => ({
        kind: 'official',
        entity: holder.id,
        name: { start, end },
        office: null,
        sentence,
        indefinite: false,
        start,
        end,
      }),
    )
    const longest = runs.reduce((a, b) => (b.words.length > a.words.length ? b : a))
    entities[holder.id] = {
      ...holder,
      name: longest.words.join(' '),
      nameSpan: { start: longest.start, end: longest.end },
      mentions: [...holder.mentions, ...added].sort((a, b) => a.start - b.start),
    }
    mentions.push(...added)
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities }
}

/** "Camat Anu Kehilangan Kursi" above "Andi Rahmat tak lagi berkantor di Anu. … Rahmat": whoever opens the text holds the office of the headline. */
function holderOfTitle(heading: Entity | undefined, runs: readonly NameRun[], entities: Entity[]): Entity | undefined {
  const first = runs[0]
  if (heading === undefined || first === undefined || first.sentence > 1 || first.words.length < 2) return undefined
  if (isHeld(heading, entities)) return undefined
  const holder = { ...heading, id: entities.length, nameSpan: null, positionSpan: null, mentions: [] }
  entities.push(holder)
  return holder
}

/** The same for a name that needs no office to be one. */
function takeTitle(heading: Entity | undefined, person: Entity | undefined, entities: Entity[]): void {
  if (heading === undefined || person === undefined || person.name === null || person.office !== null) return
  const often = person.mentions.length >= RECURS && person.name.includes(' ')
  if (!often || (person.mentions[0]?.sentence ?? 2) > 1 || isHeld(heading, entities)) return
  const { office, position, acting } = heading
  entities[person.id] = { ...person, office, position, acting }
}

/** Whether somebody with a name has an office of that kind. */
const isHeld = ({ office }: Entity, entities: readonly Entity[]): boolean =>
  entities.some((other) => other.name !== null && other.office?.office === office?.office)

const isServant = (office: string): boolean => SERVANT_CLASSES.has(officeClass(office))

/** A person found without an office, and the office told right after: one entity, the holder's. */
function joinHolder(
  doc: StructuredText,
  person: Entity,
  nameless: readonly Entity[],
  entities: Entity[],
  mentions: OfficialMention[],
): void {
  const first = person.mentions[0]
  if (person.name === null || person.office !== null || first === undefined) return
  const holder = nameless.find((entity) => entities[entity.id]?.name === null && isIntroducedBy(doc, entity, first))
  if (holder === undefined) return
  const own = person.mentions.map((mention) => ({ ...mention, entity: holder.id }))
  entities[holder.id] = {
    ...holder,
    name: person.name,
    nameSpan: person.nameSpan,
    mentions: [...holder.mentions, ...own].sort((a, b) => a.start - b.start),
  }
  entities[person.id] = { ...person, name: null, nameSpan: null, mentions: [] }
  mentions.forEach((mention, i) => {
    if (mention.entity === person.id) mentions[i] = { ...mention, entity: holder.id }
  })
}

/** Runs of capitalised words that nothing else has claimed; a single opening word is no evidence of a name. */
function nameRuns(sentence: Sentence, cover: Cover): NameRun[] {
  const runs: NameRun[] = []
  const first = sentence.tokens.findIndex(({ kind }) => kind === 'word')
  for (let i = 0; i < sentence.tokens.length; i++) {
    let end = i
    while (isName(sentence.tokens[end], cover)) end++
    if (end === i) continue
    const words = sentence.tokens.slice(i, end)
    runs.push({
      words: words.map(({ text }) => text),
      start: words[0]?.start ?? 0,
      end: words.at(-1)?.end ?? 0,
      sentence: sentence.index,
      opens: i === first,
    })
    i = end
  }
  return runs
}

/** Spans in order of their start, how many have begun, and how far those reach: tokens are asked for in order. */
interface Cover {
  readonly taken: readonly Span[]
  next: number
  reach: number
}

function isName(token: Token | undefined, cover: Cover): boolean {
  if (token === undefined || !isNameWord(token)) return false
  for (; (cover.taken[cover.next]?.start ?? Number.POSITIVE_INFINITY) <= token.start; cover.next++)
    cover.reach = Math.max(cover.reach, cover.taken[cover.next]?.end ?? 0)
  return token.end > cover.reach
}

/** Runs that begin alike; "Lalu Suhardin" belongs to the "Suhardin" that is told by that word alone. */
function groupByPerson(runs: readonly NameRun[]): Map<string, NameRun[]> {
  const short = new Set(runs.flatMap(({ words, opens }) => (words.length === 1 && !opens ? words : [])))
  const groups = new Map<string, NameRun[]>()
  for (const run of runs) {
    const called = run.words.slice(1).find((word) => short.has(word)) ?? run.words[0]
    const group = groups.get(called ?? '')
    if (group === undefined) groups.set(called ?? '', [run])
    else group.push(run)
  }
  return groups
}

/** "Camat Idanogawo, Kabupaten Nias, itu": the first mention of the holder follows the name's in the same or the next sentence and points back. */
function isIntroducedBy(
  doc: StructuredText,
  entity: Entity,
  name: (Span & { readonly sentence: number }) | undefined,
): boolean {
  const mention = entity.mentions[0]
  if (name === undefined || mention === undefined || mention.start < name.end || mention.sentence - name.sentence > 1)
    return false
  const after =
    doc.sentences[mention.sentence]?.tokens
      .filter(({ start, kind }) => start >= mention.end && kind === 'word')
      .slice(0, 4) ?? []
  return after.some(({ norm }) => DEMONSTRATIVES.has(norm))
}
