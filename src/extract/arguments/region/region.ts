/** Whose civil service the event is about: addressed staff, then office, then body, then the article. */

import { institutionKind } from '../../../lexicon/institutions.js'
import { officeClass } from '../../../lexicon/office-class.js'
import { provinceOf } from '../../../lexicon/regions/index.js'
import type { Region } from '../../../model/region.js'
import type { Actor, RegionChoice } from '../../events/mention.js'
import { ENFORCEMENT } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { addressedRegion, countedRegion } from './audience.js'
import { caseRegion, headRegion, localGovernment } from './case-place.js'
import { actorRegion, employerOf, speakerRegion } from './office.js'
import { choose, type Places } from './territory.js'

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
  if (trigger.aggregate && acting?.region.level === 'national') return speakerRegion(scene, trigger, places) ?? acting
  const host = acting?.region.level === 'national' ? hostRegion(scene, trigger, places) : null
  if (host !== null) return host
  const isCase = ENFORCEMENT.has(trigger.type) && !trigger.aggregate
  const employer = subject === null ? null : employerOf(scene, subject, places)
  // a court's seat, and a national body in one case, say nothing about whose civil servant it is
  if (acting !== null && !(isCase && standsAbove(scene, actor, acting)))
    return (
      (isCase
        ? localCase(scene, trigger, acting, isYetToCome(scene, trigger, subject) ? null : employer, places)
        : null) ?? acting
    )
  const authority = actor === null && ENFORCEMENT.has(trigger.type) ? authorityRegion(scene, trigger, places) : null
  // a supervisor of the province told with the case of a town's secretary leaves it that of the town
  if (authority !== null && employer !== null && !isWithin(authority.region, employer.region)) return employer
  if (acting?.region.level === 'national' && employer === null) return nationalCase(scene, trigger, acting, places)
  const found = authority ?? employer ?? addressed ?? places.main ?? acting
  if (isCase && acting === null && found?.region.level === 'village') return townOf(found, places) ?? found
  // a district's supervisor told of in the article punishes nobody: that is up to the government above it
  return trigger.type === 'sanction' && actor === null ? (localGovernment(found) ?? found) : found
}

/** "Ketua Bawaslu Riau mengatakan Sekda Kampar diperiksa": a case of one regency or city, whichever body of the province acts or speaks. */
function localCase(
  scene: Scene,
  trigger: Trigger,
  acting: RegionChoice,
  employer: RegionChoice | null,
  places: Places,
): RegionChoice | null {
  const outer = acting.region
  if (outer.level !== 'province') return null
  if (employer !== null) return isWithin(employer.region, outer) && employer.region !== outer ? employer : null
  const own = caseRegion(scene, trigger, outer, places)
  return own ?? (countsMany(scene, trigger) ? null : headRegion(scene, outer, places, acting))
}

/** A village employs nobody: the regency or city that it lies in, where the article tells it. */
function townOf(village: RegionChoice, { context }: Places): RegionChoice | null {
  const town = localGovernment(village)?.region ?? onlyTown(context.around) ?? onlyTown(context.dateline)
  return town === null ? null : { ...village, region: town }
}

function onlyTown(regions: readonly Region[]): Region | null {
  const towns = regions.filter(({ level }) => level === 'regency' || level === 'city')
  return towns.length === 1 ? (towns[0] ?? null) : null
}

/** "Bawaslu RI mengusut dua penjabat di Sulawesi Tengah": where the sentence or the lede says, else the nation. */
function nationalCase(scene: Scene, trigger: Trigger, acting: RegionChoice, places: Places): RegionChoice {
  const own = caseRegion(scene, trigger, acting.region, places)
  if (own !== null) return own
  const { main } = places
  const lede = scene.analysis.rows[LEDE]?.sentence.end ?? Number.POSITIVE_INFINITY
  return main !== null && main.start <= lede ? (localGovernment(main) ?? main) : acting
}

/** How far an article tells first what it is about, in sentences. */
const LEDE = 4

/** "31 orang terbukti melanggar": of a whole province, though the headline names where most of them are. */
const countsMany = ({ analysis }: Scene, trigger: Trigger): boolean =>
  analysis.counts.some(({ sentence, value, min }) => sentence === trigger.sentence && (value ?? min ?? 0) >= MANY)

const MANY = 6

/** "Menerima sejumlah laporan … Kades di Muara Enim juga dilaporkan": whoever is told later by an office alone is not of the reports before. */
function isYetToCome({ analysis: { entities } }: Scene, { sentence }: Trigger, subject: number | null): boolean {
  const person = subject === null ? undefined : entities[subject]
  return person?.name === null && (person.mentions[0]?.sentence ?? 0) > sentence
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

function isWithin(inner: Region, outer: Region): boolean {
  if (outer.level === 'national') return true
  if (inner.code !== null && outer.code !== null) return inner.code.startsWith(outer.code)
  return provinceOf(inner)?.code === provinceOf(outer)?.code
}
