/** Whose civil service the event is about: addressed staff, then office, then body, then the article. */

import { institutionKind, isNationalBody } from '../../../lexicon/institutions.js'
import { officeClass, officeLevel } from '../../../lexicon/office-class.js'
import { NATIONAL, provinceOf, regionByCode } from '../../../lexicon/regions/index.js'
import type { Region } from '../../../model/region.js'
import type { Actor, RegionChoice } from '../../events/mention.js'
import { ENFORCEMENT } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { addressedRegion, countedRegion } from './audience.js'
import { levelOfOffice } from './level.js'
import { choose, type Places, seatOrTerritory } from './territory.js'

export function findRegion(
  scene: Scene,
  trigger: Trigger,
  actor: Actor | null,
  subject: number | null,
  places: Places,
): RegionChoice | null {
  const addressed = trigger.aggregate
    ? (countedRegion(scene, trigger, places) ?? addressedRegion(scene, trigger, places))
    : addressedRegion(scene, trigger, places)
  const acting = actor === null ? null : actorRegion(scene, actor, places)
  if (addressed !== null && (acting === null || isWithin(addressed.region, acting.region)))
    return { ...addressed, addressed: true }
  const host = acting?.region.level === 'national' ? hostRegion(scene, trigger, places) : null
  if (host !== null) return host
  // a court's seat, and a national body in one case, say nothing about whose civil servant it is
  if (acting !== null && !(ENFORCEMENT.has(trigger.type) && !trigger.aggregate && standsAbove(scene, actor, acting)))
    return acting
  const authority = actor === null && ENFORCEMENT.has(trigger.type) ? authorityRegion(scene, trigger, places) : null
  const employer = subject === null ? null : employerOf(scene, subject, places)
  // a supervisor of the province told with the case of a town's secretary leaves it that of the town
  if (authority !== null && employer !== null && !isWithin(authority.region, employer.region)) return employer
  return authority ?? employer ?? addressed ?? places.main ?? acting
}

/** "KASN bersama Bawaslu Kota Batu menggelar sosialisasi": a ceremony that a national body holds with a local one is local; so is a lesson in a local article. */
function hostRegion(scene: Scene, { type, sentence }: Trigger, places: Places): RegionChoice | null {
  if (!CEREMONIES.has(type)) return null
  const row = scene.analysis.rows[sentence]?.sentence
  if (row === undefined) return null
  const host = scene.analysis.institutions.find(
    ({ start, end, region }) => region !== null && start >= row.start && end <= row.end,
  )
  if (host?.region != null) return choose(host.region, places, host.level ?? null)
  return type === 'outreach' ? places.main : null
}

const CEREMONIES: ReadonlySet<string> = new Set(['pledge', 'pact', 'outreach'])

/** "Camat Sukamaju mangkir dari panggilan Panwascam Sukamaju. Laporan dibuat …": the supervisor of a case that nobody speaks for, named last. */
function authorityRegion(scene: Scene, { sentence }: Trigger, places: Places): RegionChoice | null {
  const end = scene.analysis.rows[sentence]?.sentence.end ?? 0
  const supervisor = scene.analysis.institutions.findLast(
    (body) => body.region !== null && body.end <= end && SUPERVISORS.has(body.institution),
  )
  if (supervisor?.region == null) return null
  return choose(supervisor.region, places, supervisor.level ?? null)
}

/** Bodies that take in reports of breaches and handle them, each in its own territory. */
const SUPERVISORS: ReadonlySet<string> = new Set(['bawaslu', 'panwaslih', 'panwaslu', 'panwascam'])

/** Bodies that judge cases of any territory. */
const JUDGES: ReadonlySet<string> = new Set(['court', 'prosecutor', 'police'])

function standsAbove(scene: Scene, actor: Actor | null, { region }: RegionChoice): boolean {
  if (region.level === 'national') return true
  const body = actor?.institution == null ? undefined : scene.analysis.institutions[actor.institution]
  if (body !== undefined) return JUDGES.has(institutionKind(body.institution) ?? '')
  const office = actor?.entity == null ? null : scene.analysis.entities[actor.entity]?.office
  return office != null && JUDGES.has(officeClass(office.office))
}

/** The government that employs a subject: a camat's or a teacher's regency, not the district itself. */
function employerOf(scene: Scene, entity: number, places: Places): RegionChoice | null {
  const office = scene.analysis.entities[entity]?.office
  const mention = office?.region ?? office?.institution?.region ?? null
  const own = office == null || mention === null ? null : choose(mention, places, officeLevel(office.office))
  if (own === null) return null
  if (own.region.level !== 'district' && own.region.level !== 'village') return own
  const parent = own.region.parentCode === null ? null : regionByCode(own.region.parentCode)
  return parent === null ? null : { ...own, region: parent }
}

function actorRegion(scene: Scene, actor: Actor, places: Places): RegionChoice | null {
  if (actor.institution !== null) {
    const body = scene.analysis.institutions[actor.institution]
    if (body === undefined) return null
    if (body.region !== null) return seatOrTerritory(choose(body.region, places, body.level ?? null), body.institution)
    return isNationalBody(body.institution) && body.institution !== 'ppk'
      ? { region: NATIONAL, start: body.start, end: body.end }
      : null
  }
  const office = actor.entity === null ? null : scene.analysis.entities[actor.entity]?.office
  if (office == null) return null
  const mention = office.region ?? office.institution?.region ?? null
  if (mention !== null) {
    return seatOrTerritory(choose(mention, places, officeLevel(office.office)), office.institution?.institution)
  }
  return levelOfOffice(office) === 'national' ? { region: NATIONAL, start: office.start, end: office.end } : null
}

function isWithin(inner: Region, outer: Region): boolean {
  if (outer.level === 'national') return true
  if (inner.code !== null && outer.code !== null) return inner.code.startsWith(outer.code)
  return provinceOf(inner)?.code === provinceOf(outer)?.code
}
