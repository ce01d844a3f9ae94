/** Whose civil service the event is about: addressed staff, then office, then body, then the article. */
import { NATIONAL, provinceOf } from '../../lexicon/regions/index.js'
import type { RegionMention } from '../../model/mention.js'
import type { Region, RegionLevel } from '../../model/region.js'
import type { RegionContext } from '../mentions/region-resolve.js'
import { resolveRegion } from '../mentions/region-resolve.js'
import { officeLevel } from '../../lexicon/office-class.js'
import { isNationalBody } from '../../lexicon/institutions.js'
import { levelOfOffice } from './level.js'
import type { Actor, RegionChoice } from '../mention.js'
import { PREVENTION } from '../mention.js'
import type { Scene, Trigger } from '../triggers.js'

export interface Places {
  readonly context: RegionContext
  /** The article's own territory: of its most frequent office or body, else of the dateline. */
  readonly main: RegionChoice | null
}

/** Words before a government or territory that make its staff the audience: "ASN di lingkungan Pemkab Landak". */
const AMONG = new Set(['lingkungan', 'lingkup', 'lingkupan', 'jajaran', 'dilingkungan', 'dilingkup', 'asn', 'pns', 'pegawai', 'aparatur', 'birokrasi', 'se-kabupaten', 'se-kota'])

export function findRegion(scene: Scene, trigger: Trigger, actor: Actor | null, subject: number | null, places: Places): RegionChoice | null {
  const addressed = addressedRegion(scene, trigger, places)
  const acting = actor === null ? null : actorRegion(scene, actor, places)
  if (addressed !== null && (acting === null || isWithin(addressed.region, acting.region))) return addressed
  if (acting !== null) return acting
  const own = subject === null ? null : entityRegion(scene, subject, places)
  return own ?? addressed ?? places.main
}

/** A village head's own village is no civil service that an enforcement event is about; a subject counts by its government. */
function entityRegion(scene: Scene, entity: number, places: Places): RegionChoice | null {
  const office = scene.analysis.entities[entity]?.office
  return office?.region == null ? null : choose(office.region, places, officeLevel(office.office))
}

function actorRegion(scene: Scene, actor: Actor, places: Places): RegionChoice | null {
  if (actor.institution !== null) {
    const body = scene.analysis.institutions[actor.institution]
    if (body === undefined) return null
    if (body.region !== null) return choose(body.region, places)
    return isNationalBody(body.institution) ? { region: NATIONAL, start: body.start, end: body.end } : null
  }
  const office = actor.entity === null ? null : scene.analysis.entities[actor.entity]?.office
  if (office == null) return null
  const mention = office.region ?? office.institution?.region ?? null
  if (mention !== null) return choose(mention, places, officeLevel(office.office))
  return levelOfOffice(office) === 'national' ? { region: NATIONAL, start: office.start, end: office.end } : null
}

function addressedRegion(scene: Scene, trigger: Trigger, places: Places): RegionChoice | null {
  if (!PREVENTION.has(trigger.type) && !trigger.aggregate) return null
  const row = scene.analysis.rows[trigger.sentence]
  if (row === undefined) return null
  for (const mention of scene.analysis.regions) {
    if (mention.start < row.sentence.start || mention.end > row.sentence.end) continue
    const before = row.terms.filter(({ end }) => end <= mention.start).slice(-5)
    const index = before.findLastIndex(({ norm }) => AMONG.has(norm))
    if (index < 0 || before.slice(index + 1).some(({ norm }) => !LINKS.has(norm))) continue
    const choice = choose(mention, places)
    if (choice !== null) return choice
  }
  return null
}

/** Words that may stand between the audience and its territory. */
const LINKS = new Set(['di', 'pada', 'pemerintah', 'pemerintahan', 'pemkab', 'pemkot', 'pemko', 'pemprov', 'pemda', 'kabupaten', 'kota', 'provinsi', 'kab', 'prov', 'lingkungan', 'lingkup', 'daerah', 'sekretariat', 'setda', 'se', 'jajaran', 'kecamatan', 'sipil', 'negara'])

/** Resolves a mention against what the whole article says. */
export function choose(mention: RegionMention, places: Pick<Places, 'context'>, level: RegionLevel | null = null): RegionChoice | null {
  const region = resolveRegion(mention, places.context, level)
  return region === null ? null : { region, start: mention.start, end: mention.end }
}

function isWithin(inner: Region, outer: Region): boolean {
  if (outer.level === 'national') return true
  if (inner.code !== null && outer.code !== null) return inner.code.startsWith(outer.code)
  return provinceOf(inner)?.code === provinceOf(outer)?.code
}
