/** Numbers that one event takes from elsewhere: the attendance of its ceremony, the persons of its case. */
import type { CountMention } from '../../../model/mention.js'
import { ENFORCEMENT, type EventMention } from '../../events/mention.js'
import type { Scene } from '../../scene.js'
import type { Trigger } from '../../triggers/trigger.js'
import { attendance, isOwned, isToPress } from './audience.js'
import { caseCount } from './case.js'
import { isOfOutsiders } from './kind.js'
import { isCeremony } from './own.js'
import { signersCount } from './signers.js'

export function carryCounts(
  scene: Scene,
  events: readonly EventMention[],
  triggers: readonly Trigger[],
): EventMention[] {
  const gathered = events.map((event) =>
    isCeremony(event.type) && event.type !== 'appeal' && event.type !== 'pact'
      ? { ...event, count: ceremonyCount(scene, event, triggers) }
      : event,
  )
  return gathered.map((event) => ({
    ...event,
    count: ofServants(scene, event, countOf(scene, event, gathered, triggers)),
  }))
}

/** In Yogyakarta a lurah heads a village and is no civil servant. */
const YOGYAKARTA = '34'

function ofServants(
  { analysis }: Scene,
  { region, subject }: EventMention,
  count: CountMention | null,
): CountMention | null {
  if (region?.region.provinceCode !== YOGYAKARTA) return count
  const office = subject === null ? undefined : analysis.entities[subject]?.office?.office
  return count?.unit === 'lurah' || office === 'lurah' ? null : count
}

function countOf(
  scene: Scene,
  event: EventMention,
  events: readonly EventMention[],
  triggers: readonly Trigger[],
): CountMention | null {
  if (event.type === 'appeal') return event.count ?? audienceOf(scene, event, events, triggers)
  if (event.type === 'pact') return signers(event.count) ?? signersCount(scene, event, events, triggers)
  if (!ENFORCEMENT.has(event.type) || event.trigger.aggregate) return event.count
  if (event.count !== null) return isOfOutsiders(scene, event.count) ? null : event.count
  return caseCount(scene, event, events)
}

/** "Keempatnya membacakan ikrar" counts the readers, not who took the pledge. */
function ceremonyCount(scene: Scene, event: EventMention, triggers: readonly Trigger[]): CountMention | null {
  if (event.trigger.aggregate || (event.count !== null && event.count.unit !== null)) return event.count
  return attendance(scene, sentencesOf(event), triggers, event.date)
}

/** The attendance of the ceremony at which an appeal was made: of the same day, and not told to the press afterwards. */
function audienceOf(
  scene: Scene,
  appeal: EventMention,
  events: readonly EventMention[],
  triggers: readonly Trigger[],
): CountMention | null {
  if (sentencesOf(appeal).some((sentence) => isToPress(scene, sentence))) return null
  const ceremony = events.find(
    ({ type, count, date }) =>
      isCeremony(type) &&
      type !== 'appeal' &&
      type !== 'pact' &&
      count !== null &&
      // who pledges by the hundred is the audience too: "Ratusan PNS berikrar … Sekda memperingatkan mereka"
      ((count.min ?? count.value ?? 0) >= HUNDRED || !isOwned(scene, count, triggers)) &&
      (date === appeal.date || date?.edtf === appeal.date?.edtf),
  )
  return ceremony?.count ?? attendance(scene, sentencesOf(appeal), triggers, appeal.date)
}

const HUNDRED = 100

/** "Keempatnya" signed for the others. */
const signers = (count: CountMention | null): CountMention | null => (count?.unit === null ? null : count)

const sentencesOf = ({ triggers }: EventMention): number[] => triggers.map(({ sentence }) => sentence)
