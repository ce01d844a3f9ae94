/** The territory that goes with a person's office or with a body: of who acts, of who speaks, of who employs a subject. */
import { isNationalBody } from '../../../lexicon/institutions.js'
import { officeLevel } from '../../../lexicon/office-class.js'
import { NATIONAL, regionByCode } from '../../../lexicon/regions/index.js'
import type { Actor, RegionChoice } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { levelOfOffice } from './level.js'
import { choose, type Places, seatOrTerritory } from './territory.js'

export function actorRegion(scene: Scene, actor: Actor, places: Places): RegionChoice | null {
  if (actor.institution !== null) {
    const body = scene.analysis.institutions[actor.institution]
    if (body === undefined) return null
    if (body.region !== null) return seatOrTerritory(choose(body.region, places, body.level ?? null), body.institution)
    return isNationalBody(body.institution) && body.institution !== 'ppk'
      ? { region: NATIONAL, start: body.start, end: body.end }
      : null
  }
  return actor.entity === null ? null : officeRegion(scene, actor.entity, places)
}

function officeRegion(scene: Scene, entity: number, places: Places): RegionChoice | null {
  const office = scene.analysis.entities[entity]?.office
  if (office == null) return null
  const mention = office.region ?? office.institution?.region ?? null
  if (mention !== null) {
    return seatOrTerritory(choose(mention, places, officeLevel(office.office)), office.institution?.institution)
  }
  return levelOfOffice(office) === 'national' ? { region: NATIONAL, start: office.start, end: office.end } : null
}

/** "KASN telah memberi rekomendasi terhadap 61 ASN, kata Ketua Bawaslu Jawa Tengah": the figure is that of the province. */
export function speakerRegion(scene: Scene, { sentence }: Trigger, places: Places): RegionChoice | null {
  const speaker = scene.analysis.attributions[sentence]?.speaker ?? null
  return speaker === null ? null : officeRegion(scene, speaker, places)
}

/** The government that employs a subject: a camat's or a teacher's regency, not the district itself. */
export function employerOf(scene: Scene, entity: number, places: Places): RegionChoice | null {
  const office = scene.analysis.entities[entity]?.office
  const mention = office?.region ?? office?.institution?.region ?? null
  const own = office == null || mention === null ? null : choose(mention, places, officeLevel(office.office))
  if (own === null) return null
  if (own.region.level !== 'district' && own.region.level !== 'village') return own
  const parent = own.region.parentCode === null ? null : regionByCode(own.region.parentCode)
  return parent === null ? null : { ...own, region: parent }
}
