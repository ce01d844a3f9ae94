import { SERVANT_CLASSES } from '../../../lexicon/office-class.js'
import type { DocumentView } from './document-view.js'
import { mergePersons } from './merge-persons.js'
import type { Person } from './person-index.js'

/** So many sentences back an unnamed office may stand before the initials of its holder. */
const REACH = 8

/**
 * "Camat Tabulahan dilaporkan … Terlapor berinisial DM": initials without an office belong to the unnamed holder told
 * before them, where there is exactly one who can be meant.
 * @returns the persons left, in their order.
 */
export function adoptOffices(view: DocumentView, persons: readonly Person[]): readonly Person[] {
  return mergePersons(persons, (person) => {
    if (person.offices.length > 0 || !isInitialled(view, person)) return null
    const holders = persons.filter((other) => mayBe(other, person))
    return holders.length === 1 ? (holders[0] ?? null) : null
  })
}

function isInitialled(view: DocumentView, person: Person): boolean {
  const name = person.drafts[0]?.name
  if (!name || name.nameTo - name.nameFrom !== 1) return false
  return /^(?:[A-Z]\.?){1,4}$/.test(view.tokens[name.nameFrom]?.text ?? '')
}

function mayBe(holder: Person, person: Person): boolean {
  const first = person.drafts[0]?.sentence ?? 0
  const office = holder.offices[0]
  if (holder.names.length > 0 || !office || !SERVANT_CLASSES.has(office.office.class)) return false
  // "sejumlah guru di SDN 3 … berinisial AK, ER dan DT": several are no holder of one of them
  if ((!office.complete && !holder.indefinite) || holder.drafts.some(({ plural }) => plural)) return false
  return holder.drafts.some((draft) => draft.sentence <= first && draft.sentence >= first - REACH)
}
