import { mergePersons } from './merge-persons.js'
import { fitsOffices } from './office-match.js'
import type { Person } from './person-index.js'

/**
 * "Seorang camat dilaporkan. … Camat Rupit Darmawan membantah": somebody of an office is its one named holder, if the
 * text has exactly one.
 * @returns the persons left, in their order.
 */
export function adoptIndefinites(persons: readonly Person[]): readonly Person[] {
  return mergePersons(persons, (person) => {
    if (person.names.length === 0 || person.offices.length === 0) return null
    const somebody = persons.find((other) => isSomebody(other) && mayBe(other, person))
    if (!somebody) return null
    return persons.filter((other) => other.names.length > 0 && mayBe(somebody, other)).length === 1 ? somebody : null
  })
}

function isSomebody(person: Person): boolean {
  return person.indefinite && person.names.length === 0 && person.drafts.every((draft) => !draft.plural)
}

function mayBe(somebody: Person, person: Person): boolean {
  const office = somebody.offices[0]
  return office !== undefined && fitsOffices(office, person.offices) && !isToldLater(somebody, person)
}

/** "Lurah Teluk, Hendri, divonis. … Pada 2015 seorang lurah juga divonis": long after the one who has a name, it is another one. */
const isToldLater = (somebody: Person, person: Person): boolean =>
  (somebody.drafts[0]?.sentence ?? 0) - (person.drafts[0]?.sentence ?? 0) > SOON

/** How many sentences after a name "seorang camat" may still mean its bearer. */
const SOON = 2
