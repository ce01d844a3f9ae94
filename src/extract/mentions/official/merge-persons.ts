import type { Person } from './person-index.js'

/** Texts with more persons than this are lists; looking at all pairs would take too long there. */
const MOST = 400

/**
 * Puts persons together that turn out to be one.
 * @param partnerOf the person whose drafts and offices go to the given one, or null.
 * @returns the persons left, in their order.
 */
export function mergePersons(
  persons: readonly Person[],
  partnerOf: (person: Person) => Person | null,
): readonly Person[] {
  if (persons.length > MOST) return persons
  const gone = new Set<Person>()
  for (const person of persons) {
    const partner = gone.has(person) ? null : partnerOf(person)
    if (!partner || partner === person || gone.has(partner)) continue
    person.offices.push(...partner.offices)
    person.drafts.push(...partner.drafts)
    gone.add(partner)
  }
  return gone.size === 0 ? persons : persons.filter((person) => !gone.has(person))
}
