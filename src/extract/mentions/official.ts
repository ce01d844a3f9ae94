import type { Entity, InstitutionMention, OfficialMention, RegionMention } from '../../model/mention.js'
import type { StructuredText } from '../../model/text.js'
import { viewOf } from './official/document-view.js'
import { entityOf, mentionOf } from './official/entities.js'
import { resolvePersons } from './official/resolve.js'
import { scanDocument } from './official/scan.js'

/** Persons and offices of a text. */
export interface Officials {
  /** In text order. */
  readonly mentions: readonly OfficialMention[]
  /** By entity id. */
  readonly entities: readonly Entity[]
}

/**
 * Finds everybody in office (and persons shown by title or speech verb) and groups all their mentions: full name,
 * short name, nickname, bare office. Pronouns are no mentions. Spans are UTF-16 offsets into `doc.text`.
 */
export function findOfficials(
  doc: StructuredText,
  regions: readonly RegionMention[],
  institutions: readonly InstitutionMention[],
): Officials {
  const view = viewOf(doc, regions, institutions)
  const drafts = scanDocument(view)
  const persons = resolvePersons(view, drafts)
  const entities = persons.map((person, id) => {
    const mentions = person.drafts.map((draft) => mentionOf(view, draft, id)).sort((a, b) => a.start - b.start)
    return entityOf(view, person, id, mentions)
  })
  const mentions = entities
    .flatMap((entity) => entity.mentions)
    .sort((a, b) => a.start - b.start || a.entity - b.entity)
  return { mentions, entities }
}
