/**
 * One voice for one appeal: "Pemkab X mengajak guru netral" and the head of its education office who then explains it,
 * "Bawaslu" in three sentences, "Tito" beside "Tito Karnavian" speak once.
 */
import { officeClass } from '../../lexicon/office-class.js'
import type { OfficeClass } from '../../lexicon/offices.js'
import type { Entity, InstitutionMention, RegionMention } from '../../model/mention.js'
import type { Analysis } from '../analysis.js'
import type { Actor, EventMention } from './mention.js'

/** Appeals with their actors replaced by the one that stands for them; other mentions as they are. */
export function joinVoices(analysis: Analysis, mentions: readonly EventMention[]): EventMention[] {
  const actors = mentions.flatMap(({ type, actor }) => (type === 'appeal' && actor !== null ? [actor] : []))
  const persons = [...new Set(actors.flatMap(({ entity }) => (entity === null ? [] : [entity])))]
  return mentions.map((mention) =>
    mention.type !== 'appeal' || mention.actor === null
      ? mention
      : { ...mention, actor: voiceOf(analysis, mention.actor, actors, persons) },
  )
}

function voiceOf(analysis: Analysis, actor: Actor, actors: readonly Actor[], persons: readonly number[]): Actor {
  const id =
    actor.entity !== null
      ? persons.find((other) => isFuller(analysis.entities[other], analysis.entities[actor.entity ?? -1]))
      : persons.find((person) => speaksFor(analysis.entities[person], analysis.institutions[actor.institution ?? -1]))
  const person = id === undefined ? undefined : actors.find(({ entity }) => entity === id)
  if (person !== undefined) return person
  return actor.entity !== null
    ? actor
    : (actors.find(({ institution }) => isSameBody(analysis, institution, actor.institution)) ?? actor)
}

/** The same person under a fuller name, or the named holder of an office that stands alone. */
function isFuller(full: Entity | undefined, short: Entity | undefined): boolean {
  if (full === undefined || short === undefined || full === short || full.name === null) return false
  if (short.name === null) return short.office !== null && short.office.office === full.office?.office
  const words = full.name.split(' ')
  const own = short.name.split(' ')
  return own.length < words.length && own.every((word) => words.includes(word))
}

/** Offices of a government that speak for it where the government itself was named as who asks. */
const GOVERNMENT: ReadonlySet<OfficeClass> = new Set(['head-of-region', 'deputy-head', 'secretariat', 'agency'])

function speaksFor(person: Entity | undefined, body: InstitutionMention | undefined): boolean {
  const office = person?.office
  if (office == null || body === undefined) return false
  if (isElsewhere(office.region ?? office.institution?.region ?? null, body.region)) return false
  return body.institution === 'pemda'
    ? GOVERNMENT.has(officeClass(office.office))
    : office.institution?.institution === body.institution
}

function isSameBody({ institutions }: Analysis, a: number | null, b: number | null): boolean {
  const one = institutions[a ?? -1]
  const other = institutions[b ?? -1]
  return one !== undefined && one.institution === other?.institution && !isElsewhere(one.region, other.region)
}

function isElsewhere(a: RegionMention | null, b: RegionMention | null): boolean {
  return a !== null && b !== null && !a.candidates.some((one) => b.candidates.some(({ bare }) => bare === one.bare))
}
