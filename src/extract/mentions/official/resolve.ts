import { NAME_OPENINGS } from '../../../lexicon/name-particles.js'
import type { DocumentView } from './document-view.js'
import type { Draft } from './draft.js'
import { adoptIndefinites } from './indefinite.js'
import { adoptOffices } from './initials.js'
import { isClipped, isMisspeltPart, relateNames } from './name-match.js'
import { nameWords } from './name-words.js'
import { fitsOffices, relateOffices, sameActing } from './office-match.js'
import type { OfficeReading } from './office-reader.js'
import { type Person, PersonIndex } from './person-index.js'

/** Groups the drafts of a text into persons: first by names shown as such, then short names and bare offices in text order. */
export function resolvePersons(view: DocumentView, drafts: readonly Draft[]): readonly Person[] {
  const index = new PersonIndex()
  const placed = new Map<Draft, Person>()
  const all = drafts.flatMap((draft) => {
    const parts = draft.name && draft.evidence ? parted(view, index, draft) : [draft]
    for (const part of parts) if (part.name && part.evidence) placed.set(part, placeNamed(view, index, part))
    return parts
  })
  for (const person of index.persons) person.lastSeen = -1
  for (const draft of all) {
    const person = placed.get(draft)
    if (person) person.lastSeen = draft.from
    else if (draft.name) placeBareName(view, index, draft)
    else if (!draft.noHolder) placeOffice(index, draft)
  }
  return adoptIndefinites(adoptOffices(view, index.persons))
}

/**
 * "Kepada Pj Bupati Mimika, Yustus menitipkan …" after "Pj Gubernur Yustus Tebai": one word after a comma that is known as
 * somebody else's short name is no holder of the office before it.
 */
function parted(view: DocumentView, index: PersonIndex, draft: Draft): readonly Draft[] {
  const { name } = draft
  const office = draft.offices[0]
  if (!name || name.titled || !office || draft.offices.length > 1) return [draft]
  if (name.nameTo - name.nameFrom !== 1 || name.from <= office.to - 1 || view.tokens[name.from - 1]?.text !== ',')
    return [draft]
  const words = nameWords(view, name)
  const known = index
    .withWordOf(words)
    .filter((person) => person.names.some((other) => relateNames(words, other) === 'shorter'))
  if (known.length !== 1 || officesAgree(known[0] as Person, draft, true)) return [draft]
  return [
    { ...draft, to: office.to, name: null, aliases: [], evidence: false },
    { ...draft, from: name.from, offices: [], noHolder: false, indefinite: false, plural: false },
  ]
}

function placeNamed(view: DocumentView, index: PersonIndex, draft: Draft): Person {
  const names = draftNames(view, draft)
  const found = names.map((name) => findByName(index, name, draft)).find((person) => person !== undefined)
  if (!found) return index.create(draft, names)
  index.extend(found, draft, names)
  return found
}

/** A name without any sign of a person counts only if it is a short form of a person already known. */
function placeBareName(view: DocumentView, index: PersonIndex, draft: Draft): void {
  const name = draft.name ? nameWords(view, draft.name) : []
  const found = findByName(index, name, draft)
  if (found) index.extend(found, draft, [name])
}

function draftNames(view: DocumentView, draft: Draft): (readonly string[])[] {
  return [draft.name, ...draft.aliases].flatMap((name) => (name ? [nameWords(view, name)] : []))
}

/** The person whose name fits best, of equally good ones the latest told. */
function findByName(index: PersonIndex, name: readonly string[], draft: Draft): Person | undefined {
  const opening =
    name.length === 1 && NAME_OPENINGS.has(name[0] ?? '') ? onlyWithOpening(index, name[0] ?? '') : undefined
  if (opening) return opening
  const direct = index.withWordOf(name).filter((person) => nameFits(person, name, draft))
  if (direct.length > 0) return latestTold(direct)
  return latestTold(index.recent().filter((person) => spellingFits(person, name, draft)))
}

/** "kata Cut", "ujar Andi": an opening alone means the one person of the text whose name it opens. */
function onlyWithOpening(index: PersonIndex, word: string): Person | undefined {
  const persons = index.withWordOf([word]).filter(({ names }) => names.some((name) => opensWith(name, word)))
  return persons.length === 1 ? persons[0] : undefined
}

/** "Ketut" opens "Ketut Sudira" and "I Ketut Sudira". */
function opensWith([first = '', second, ...more]: readonly string[], word: string): boolean {
  if (second === undefined) return false
  return first === word || ((first === 'i' || first === 'ni') && second === word && more.length > 0)
}

function nameFits(person: Person, name: readonly string[], draft: Draft): boolean {
  return person.names.some((known) => {
    const relation = relateNames(name, known)
    if (relation === 'same' && (name.length > 1 || (name[0]?.length ?? 0) >= MARKED)) return !contradicts(person, draft)
    if (relation === 'other' || relation === 'spelling') return false
    return officesAgree(person, draft, true)
  })
}

/** A single name of so many letters seldom stands for two persons of one article. */
const MARKED = 6

/** "Camat Rupit Darmawan" and "Camat Nibung Darmawan" are two persons; full names are one person whatever the office. */
function contradicts(person: Person, draft: Draft): boolean {
  return (
    draftIsShort(draft) &&
    draft.offices.some((office) => person.offices.some((other) => relateOffices(office, other) === 'conflict'))
  )
}

const draftIsShort = ({ name }: Draft): boolean => name !== null && name.nameTo - name.nameFrom === 1

/** Another spelling counts where the office agrees, or where the rest of a longer name does; a clipped name needs a name told before. */
function spellingFits(person: Person, name: readonly string[], draft: Draft): boolean {
  return person.names.some((known) => {
    if (relateNames(name, known) === 'spelling') return officesAgree(person, draft, name.join('').length > 5)
    const part = isMisspeltPart(name, known) || isMisspeltPart(known, name) || isClipped(name, known)
    return part && officesAgree(person, draft, true)
  })
}

function officesAgree(person: Person, draft: Draft, whenUnknown: boolean): boolean {
  if (person.offices.length === 0 || draft.offices.length === 0) return whenUnknown
  return draft.offices.some((office) => fitsOffices(office, person.offices))
}

function placeOffice(index: PersonIndex, draft: Draft): void {
  const office = draft.offices[0]
  if (!office || office.candidate) return
  const found = findHolder(index, office, draft)
  if (found) index.extend(found, draft, [])
  else if (countsAlone(draft, office)) index.create(draft, [])
}

/** Named holders before unnamed ones, the same acting grade before none, those told before later ones. */
function findHolder(index: PersonIndex, office: OfficeReading, draft: Draft): Person | undefined {
  const fits = index.withOfficeLike(office).filter((person) => mayHold(person, office, draft))
  const named = fits.filter((person) => person.names.length > 0)
  const exact = named.filter((person) => person.offices.some((other) => other.acting === office.acting))
  return toldBefore(exact) ?? toldBefore(named) ?? named.at(-1) ?? latestTold(fits)
}

/** "camat itu" may mean the camat or a camat told before, "seorang camat" never the one who has a name. */
function mayHold(person: Person, office: OfficeReading, draft: Draft): boolean {
  if (draft.indefinite !== person.indefinite && (draft.indefinite || office.complete)) return false
  if (!fitsOffices(office, person.offices)) return false
  return person.offices.some((other) => relateOffices(office, other) === 'same' && sameActing(office, other))
}

const MANY_HOLDERS = new Set(['school-health', 'staff', 'university', 'association', 'party', 'company', 'court'])
/** Ranks with many holders at once: without a name or "seorang" they are a crowd ("anggota PPS", "kepala OPD"). */
const CROWD_RANK = /^(?:anggota|komisioner|pengurus|staf|pimpinan)(?:-|$)|^kepala-(?:pemda|kelurahan)$/

/** "guru itu", "dosen tersebut". */
const POINTED: ReadonlySet<string> = new Set(['school-health', 'university'])

/** "guru" or "anggota" alone is a crowd; with "seorang", a body or a place it is somebody. */
function countsAlone(draft: Draft, office: OfficeReading): boolean {
  if (draft.indefinite) return true
  if (CROWD_RANK.test(office.key)) return false
  if (draft.pointed && POINTED.has(office.office.class)) return true
  return MANY_HOLDERS.has(office.office.class) ? office.complete && office.upper : true
}

function toldBefore(persons: readonly Person[]): Person | undefined {
  const best = latestTold(persons)
  return best && best.lastSeen >= 0 ? best : undefined
}

function latestTold(persons: readonly Person[]): Person | undefined {
  let best: Person | undefined
  for (const person of persons) if (!best || person.lastSeen > best.lastSeen) best = person
  return best
}
