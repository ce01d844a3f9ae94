/** Persons and bodies beside a trigger who are nobody's audience. */
import { ATTENDANCE, AUDIENCE, EMPLOYED, LEADING_RANKS } from '../../../lexicon/agent-words.js'
import type { Role } from '../../../model/event.js'
import type { OfficialMention } from '../../../model/mention.js'
import type { Span } from '../../../model/span.js'
import type { Actor } from '../../events/mention.js'
import type { Scene } from '../../scene.js'

/** "data antara BKN, Kemendagri, KASN dan Bawaslu": so far behind "antara" none of the bodies acts alone. */
const LISTED = 14

/** They put a place, and a comma ends it. */
const PLACED: ReadonlySet<string> = new Set(['di', 'ke', 'dari', 'pada'])

export function isAudience(scene: Scene, sentence: number, mention: Span): boolean {
  const row = scene.analysis.rows[sentence]
  const ahead = row?.terms.filter(({ end }) => end <= mention.start) ?? []
  const before = ahead.slice(-2)
  const last = before.at(-1)?.norm ?? ''
  if (EMPLOYED.has(last) || LEADING_RANKS.has(last)) return true
  if (ahead.slice(-LISTED).some(({ norm }) => norm === 'antara')) return true
  // "Di Sulbar, KASN mencatat …": the place is set off before the body that acts
  const setOff = scene.analysis.doc.text.slice(before.at(-1)?.end ?? mention.start, mention.start).includes(',')
  return before.some(
    ({ norm }) => AUDIENCE.has(norm) && norm !== 'dan' && norm !== 'oleh' && !(setOff && PLACED.has(norm)),
  )
}

function usable(scene: Scene, mention: OfficialMention): boolean {
  if (mention.indefinite || isAudience(scene, mention.sentence, mention)) return false
  return mention.office !== null || scene.analysis.entities[mention.entity]?.office != null
}

export function personBefore(scene: Scene, sentence: number, offset: number, role: Role): Actor | null {
  const before = scene.analysis.officials.filter(
    (mention) => mention.sentence === sentence && mention.end <= offset && usable(scene, mention),
  )
  return personAt(before.at(-1), role)
}

export function personAfter(scene: Scene, sentence: number, offset: number, role: Role, link: string): Actor | null {
  const row = scene.analysis.rows[sentence]
  const linked = row?.terms.find(({ start, norm }) => start >= offset && norm === link)
  const found =
    linked === undefined
      ? undefined
      : scene.analysis.officials.find((mention) => mention.sentence === sentence && mention.start >= linked.end)
  return personAt(found, role)
}

export function actorNear(scene: Scene, sentence: number, from: number, to: number, role: Role): Actor | null {
  const inside = (span: Span): boolean => span.start >= from && span.start <= to
  const person = scene.analysis.officials.find((mention) => mention.sentence === sentence && inside(mention))
  if (person !== undefined) return personAt(person, role)
  return bodyAt(
    scene,
    scene.analysis.institutions.findIndex((mention) => mention.sentence === sentence && inside(mention)),
    role,
  )
}

/** "Para camat ditatar soal netralitas. Materi dibawakan Sekda Agam Rudi Lado": where nobody acts in a sentence, whom the next one names. */
export function namedNext(scene: Scene, { sentence }: { readonly sentence: number }, role: Role): Actor | null {
  const { officials, entities, rows } = scene.analysis
  if (rows[sentence + 1]?.terms.some(({ norm }) => ATTENDANCE.has(norm)) === true) return null
  const found = officials.find(
    (mention) => mention.sentence === sentence + 1 && usable(scene, mention) && entities[mention.entity]?.name != null,
  )
  return personAt(found, role)
}

/** The body of an index into the institutions as an agent; null for the -1 of a search that found none. */
export function bodyAt(scene: Scene, index: number, role: Role): Actor | null {
  const body = scene.analysis.institutions[index]
  return body === undefined ? null : { entity: null, institution: index, role, span: body }
}

/** A mention of a person as an agent; null where a search found none. */
export function personAt(mention: OfficialMention | undefined, role: Role): Actor | null {
  return mention === undefined ? null : { entity: mention.entity, institution: null, role, span: mention }
}
