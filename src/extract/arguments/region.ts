/** Whose civil service the event is about: addressed staff, then office, then body, then the article. */

import { institutionKind, isNationalBody } from '../../lexicon/institutions.js'
import { officeClass, officeLevel } from '../../lexicon/office-class.js'
import { NATIONAL, provinceOf, regionByCode } from '../../lexicon/regions/index.js'
import type { RegionMention } from '../../model/mention.js'
import type { Region, RegionLevel } from '../../model/region.js'
import type { Span } from '../../model/span.js'
import type { Actor, RegionChoice } from '../mention.js'
import { ENFORCEMENT, PREVENTION } from '../mention.js'
import type { RegionContext } from '../mentions/region-resolve.js'
import { resolveRegion } from '../mentions/region-resolve.js'
import type { Scene, Trigger } from '../triggers.js'
import { levelOfOffice } from './level.js'

export interface Places {
  readonly context: RegionContext
  /** The article's own territory: of its most frequent office or body, else of the dateline. */
  readonly main: RegionChoice | null
}

/** Words before a government or territory that make its staff the audience: "ASN di lingkungan Pemkab Landak". */
const AMONG = new Set([
  'lingkungan',
  'lingkup',
  'lingkupan',
  'jajaran',
  'dilingkungan',
  'dilingkup',
  'asn',
  'pns',
  'pegawai',
  'aparatur',
  'birokrasi',
  'se',
  'se-kabupaten',
  'se-kota',
  'se-provinsi',
  'se-kecamatan',
  'sekabupaten',
  'sekota',
])

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
  if (addressed !== null && (acting === null || isWithin(addressed.region, acting.region))) return addressed
  // a court's seat, and a national body in one case, say nothing about whose civil servant it is
  if (acting !== null && !(ENFORCEMENT.has(trigger.type) && !trigger.aggregate && standsAbove(scene, actor, acting)))
    return acting
  const authority = actor === null && ENFORCEMENT.has(trigger.type) ? authorityRegion(scene, trigger, places) : null
  const employer = subject === null ? null : employerOf(scene, subject, places)
  return authority ?? employer ?? addressed ?? places.main ?? acting
}

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

/** "Di Kabupaten Dompu, 21 ASN dilaporkan": the one territory of a sentence that counts. */
function countedRegion(scene: Scene, trigger: Trigger, places: Places): RegionChoice | null {
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  const inside = scene.analysis.regions.filter(
    ({ start, end }) => start >= row.sentence.start && end <= row.sentence.end,
  )
  const free = inside.filter(
    (mention) => !scene.analysis.institutions.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  const only = free.filter(
    (mention) => !scene.analysis.officials.some(({ start, end }) => start <= mention.start && mention.end <= end),
  )
  return only.length === 1 && only[0] !== undefined ? choose(only[0], places) : null
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

/** "Kantor Regional IV BKN Makassar": the town is the seat of an office that serves whole provinces. */
export function seatOrTerritory(choice: RegionChoice | null, institution: string | undefined): RegionChoice | null {
  const province = choice === null || institution !== 'bkn-kanreg' ? null : provinceOf(choice.region)
  return choice === null || province === null ? choice : { ...choice, region: province }
}

function addressedRegion(scene: Scene, trigger: Trigger, places: Places): RegionChoice | null {
  if (!PREVENTION.has(trigger.type) && !trigger.aggregate) return null
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  for (const mention of scene.analysis.regions) {
    if (mention.start < row.sentence.start || mention.end > row.sentence.end) continue
    const before = row.terms.filter(({ end }) => end <= mention.start).slice(-8)
    const index = before.findLastIndex(({ norm }) => AMONG.has(norm))
    if (index < 0 || before.slice(index + 1).some((term) => !LINKS.has(term.norm) && !inBody(scene, term))) continue
    const choice = choose(mention, places)
    if (choice !== null) return choice
  }
  return null
}

const inBody = (scene: Scene, term: Span): boolean =>
  scene.analysis.institutions.some(({ start, end }) => start <= term.start && term.end <= end)

/** Words that may stand between the audience and its territory. */
const LINKS = new Set([
  'di',
  'pada',
  'pemerintah',
  'pemerintahan',
  'pemkab',
  'pemkot',
  'pemko',
  'pemprov',
  'pemda',
  'kabupaten',
  'kota',
  'provinsi',
  'kab',
  'prov',
  'lingkungan',
  'lingkup',
  'daerah',
  'sekretariat',
  'setda',
  'jajaran',
  'kecamatan',
  'sipil',
  'negara',
  'seluruh',
  'wilayah',
  'yang',
  'ada',
])

/** Resolves a mention against what the whole article says. */
export function choose(
  mention: RegionMention,
  places: Pick<Places, 'context'>,
  level: RegionLevel | null = null,
): RegionChoice | null {
  const region = resolveRegion(mention, places.context, level)
  return region === null ? null : { region, start: mention.start, end: mention.end }
}

function isWithin(inner: Region, outer: Region): boolean {
  if (outer.level === 'national') return true
  if (inner.code !== null && outer.code !== null) return inner.code.startsWith(outer.code)
  return provinceOf(inner)?.code === provinceOf(outer)?.code
}
