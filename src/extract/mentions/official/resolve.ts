import type { DocumentView } from './document-view.js'
import { relateNames } from './name-match.js'
import { nameWords } from './name-words.js'
import { sameActing, sameOffice } from './office-match.js'
import type { OfficeReading } from './office-reader.js'
import type { Draft } from './scan.js'

/** One person, or the unnamed holder of an office, with all drafts that mean it. */
export interface Person {
  /** Names in lower-case words, fullest first is not guaranteed. */
  readonly names: (readonly string[])[]
  readonly offices: OfficeReading[]
  readonly drafts: Draft[]
  readonly indefinite: boolean
}

/** Groups the drafts of a text into persons: first by full names, then short names and bare offices in text order. */
export function resolvePersons(view: DocumentView, drafts: readonly Draft[]): Person[] {
  const persons: Person[] = []
  for (const draft of drafts) if (draft.name && draft.evidence) placeNamed(view, persons, draft)
  for (const draft of drafts) {
    if (draft.name && !draft.evidence) placeBareName(view, persons, draft)
    if (!draft.name && !draft.noHolder) placeOffice(persons, draft)
  }
  return persons
}

function placeNamed(view: DocumentView, persons: Person[], draft: Draft): void {
  const names = draftNames(view, draft)
  const found = findLast(persons, (person) => names.some((name) => isSamePerson(person, name, draft.offices)))
  if (found) extend(found, draft, names)
  else persons.push({ names: [...names], offices: [...draft.offices], drafts: [draft], indefinite: false })
}

function draftNames(view: DocumentView, draft: Draft): (readonly string[])[] {
  return [draft.name, ...draft.aliases].flatMap((name) => (name ? [nameWords(view, name)] : []))
}

function isSamePerson(person: Person, name: readonly string[], offices: readonly OfficeReading[]): boolean {
  return person.names.some((known) => {
    const relation = relateNames(name, known)
    if (relation === 'other') return false
    if (relation === 'same' && name.length > 1) return true
    if (person.offices.length === 0 || offices.length === 0) return relation !== 'spelling' || name.length > 1
    return offices.some((office) => person.offices.some((other) => sameOffice(office, other)))
  })
}

/** A name without any sign of a person counts only if it is a short form of a person already known. */
function placeBareName(view: DocumentView, persons: readonly Person[], draft: Draft): void {
  const names = draftNames(view, draft)
  const name = names[0]
  if (!name) return
  const fits = persons.filter((person) => isSamePerson(person, name, draft.offices))
  const found = latestBefore(fits, draft) ?? fits[0]
  if (found) extend(found, draft, names)
}

function placeOffice(persons: Person[], draft: Draft): void {
  const office = draft.offices[0]
  if (!office || office.candidate) return
  const fits = persons.filter(
    (person) =>
      person.indefinite === draft.indefinite &&
      person.offices.some((other) => sameOffice(office, other) && sameActing(office, other)),
  )
  const exact = fits.filter((person) => person.offices.some((other) => other.acting === office.acting))
  const named = (list: readonly Person[]) => list.filter((person) => person.names.length > 0)
  const found =
    latestBefore(named(exact), draft) ?? latestBefore(named(fits), draft) ?? named(fits)[0] ?? latestBefore(fits, draft)
  if (found) extend(found, draft, [])
  else if (countsAlone(draft, office))
    persons.push({ names: [], offices: [office], drafts: [draft], indefinite: draft.indefinite })
}

const MANY_HOLDERS = new Set(['school-health', 'staff', 'university', 'association', 'party', 'company', 'court'])

/** "guru" or "anggota" alone is a crowd; with "seorang", a body or a place it is somebody. */
function countsAlone(draft: Draft, office: OfficeReading): boolean {
  if (draft.indefinite) return true
  if (!office.office.standsAlone && !office.complete) return false
  return office.complete || !MANY_HOLDERS.has(office.office.class)
}

function extend(person: Person, draft: Draft, names: readonly (readonly string[])[]): void {
  for (const name of names)
    if (!person.names.some((known) => relateNames(name, known) === 'same')) person.names.push(name)
  person.offices.push(...draft.offices)
  person.drafts.push(draft)
}

function latestBefore(persons: readonly Person[], draft: Draft): Person | undefined {
  let best: Person | undefined
  let bestAt = -1
  for (const person of persons) {
    for (const other of person.drafts) {
      if (other.from < draft.from && other.from > bestAt) {
        best = person
        bestAt = other.from
      }
    }
  }
  return best
}

function findLast<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i]
    if (item !== undefined && test(item)) return item
  }
  return undefined
}
