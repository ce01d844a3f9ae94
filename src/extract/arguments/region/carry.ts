/** The place of a case told with one of its stages holds for the others, where only a wider body acts or speaks. */
import { isInside } from '../../../lexicon/regions/index.js'
import { ENFORCEMENT, type EventMention, type RegionChoice } from '../../events/mention.js'
import { isSameSubject } from '../../events/same-subject.js'
import type { Scene } from '../../scene.js'
import { employerOf } from './office.js'
import type { Places } from './territory.js'

/** "Seorang ASN Kota Banda Aceh diduga …", told by the supervisor of Aceh, "kami rekomendasikan ke KASN": Banda Aceh's all through. */
export function carryRegions(scene: Scene, events: readonly EventMention[], places: Places): EventMention[] {
  const cases = events.filter(isCase)
  // among figures of many cases a stage without a person is of any of them
  const tallied = events.some(({ trigger }) => trigger.aggregate)
  return events.map((event) => {
    if (event.trigger.aggregate) return ofItsWhole(scene, event, events)
    if (!isCase(event) || event.region?.region.level !== 'province') return event
    if (event.subject === null ? tallied : employerOf(scene, event.subject, places) !== null) return event
    const place = placeOf(scene, event, event.region, cases)
    return place === null ? event : { ...event, region: place }
  })
}

/** "90 ASN Kabupaten Ngada direkomendasikan … Dari angka itu, tujuh orang disanksi", told for the province: a part is of the whole's place. */
function ofItsWhole(scene: Scene, event: EventMention, events: readonly EventMention[]): EventMention {
  const { region, trigger, count } = event
  const share = count?.value ?? null
  if (region === null || share === null || !isShare(scene, trigger.sentence)) return event
  const whole = events.findLast(
    (other) =>
      other.trigger.aggregate &&
      other.trigger.sentence < trigger.sentence &&
      trigger.sentence - other.trigger.sentence <= REACH &&
      (other.count?.value ?? 0) > share,
  )
  return whole?.region != null && isInside(whole.region.region, region.region)
    ? { ...event, region: whole.region }
    : event
}

/** How many sentences before its parts a figure stands. */
const REACH = 4

/** "Dari angka itu", "dari total tersebut": the sentence counts a part of what was told. */
function isShare({ analysis }: Scene, sentence: number): boolean {
  const terms = analysis.rows[sentence]?.terms ?? []
  return terms.some(
    ({ norm }, at) =>
      norm === 'dari' && WHOLES.has(terms[at + 1]?.norm ?? '') && POINTERS.has(terms[at + 2]?.norm ?? ''),
  )
}

const WHOLES: ReadonlySet<string> = new Set(['angka', 'jumlah', 'total', 'sekian', 'mereka', 'jumlahnya'])
const POINTERS: ReadonlySet<string> = new Set(['itu', 'tersebut', 'ini', 'tadi'])

const isCase = ({ type, trigger }: EventMention): boolean => ENFORCEMENT.has(type) && !trigger.aggregate

/** The one regency or city of the same persons' other stages; null where there are several, or another stage is the province's. */
function placeOf(
  scene: Scene,
  event: EventMention,
  { region: outer }: RegionChoice,
  cases: readonly EventMention[],
): RegionChoice | null {
  let only: RegionChoice | null = null
  for (const { subject, region } of cases) {
    if (region === null || region.region === outer || !isInside(region.region, outer)) continue
    if (!isSameSubject(scene, subject, event.subject)) continue
    if (region.region.level !== 'regency' && region.region.level !== 'city') continue
    if (only !== null && only.region.name !== region.region.name) return null
    only = region
  }
  return only
}
