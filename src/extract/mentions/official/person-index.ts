import type { Draft } from './draft.js'
import { officeFamily } from './office-match.js'
import type { OfficeReading } from './office-reader.js'

/** One person, or the unnamed holder of an office, with all drafts that mean it. */
export interface Person {
  /** All forms of the name, as lower-case words. */
  readonly names: (readonly string[])[]
  readonly offices: OfficeReading[]
  readonly drafts: Draft[]
  readonly indefinite: boolean
  /** Place of the latest draft seen so far while the text is walked through; -1 before the first. */
  lastSeen: number
}

/** So many persons with one name word or one kind of office are looked at, latest first: keeps hostile input linear. */
const DEPTH = 32
/** So many forms of one person's name are compared; real articles have two or three. */
const FORMS = 8

/** The persons of a text by name word and by kind of office. */
export class PersonIndex {
  readonly persons: Person[] = []
  private readonly byWord = new Map<string, Person[]>()
  private readonly byFamily = new Map<string, Person[]>()

  create(draft: Draft, names: readonly (readonly string[])[]): Person {
    const person: Person = { names: [], offices: [], drafts: [], indefinite: draft.indefinite, lastSeen: -1 }
    this.persons.push(person)
    this.extend(person, draft, names)
    return person
  }

  extend(person: Person, draft: Draft, names: readonly (readonly string[])[]): void {
    for (const name of names) this.addName(person, name)
    for (const office of draft.offices) this.addOffice(person, office)
    person.drafts.push(draft)
    person.lastSeen = Math.max(person.lastSeen, draft.from)
  }

  /** Persons that share a word with the name, latest created first. */
  withWordOf(name: readonly string[]): Person[] {
    const found = new Set<Person>()
    for (const word of name) for (const person of latest(this.byWord.get(word))) found.add(person)
    return [...found]
  }

  /** The persons created last, for names that share no whole word ("Afif" for "Afifuddin"). */
  recent(): Person[] {
    return latest(this.persons)
  }

  withOfficeLike(office: OfficeReading): Person[] {
    return latest(this.byFamily.get(officeFamily(office.key)))
  }

  private addName(person: Person, name: readonly string[]): void {
    if (person.names.some((known) => known.join(' ') === name.join(' '))) return
    if (person.names.length < FORMS) person.names.push(name)
    for (const word of name) put(this.byWord, word, person)
  }

  private addOffice(person: Person, office: OfficeReading): void {
    if (person.offices.length < DEPTH) person.offices.push(office)
    put(this.byFamily, officeFamily(office.key), person)
  }
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (list.at(-1) !== person && !latest(list).includes(person)) list.push(person)
}

function latest(list: readonly Person[] | undefined): Person[] {
  return list ? list.slice(-DEPTH).reverse() : []
}
