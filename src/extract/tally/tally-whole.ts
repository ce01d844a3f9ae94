/** "Baru 299 PNS dijatuhi sanksi. Sebanyak 210 orang menerima sanksi moral dan 89 orang hukuman disiplin": what adds up to a figure told before are its kinds. */
import type { EventMention } from '../events/mention.js'

export function withoutKinds(events: readonly EventMention[]): EventMention[] {
  const tallies = events.filter(
    ({ trigger, count }) => trigger.aggregate && trigger.row === undefined && count !== null,
  )
  const kinds = new Set(tallies.filter((event) => addsUp(event, tallies)))
  return kinds.size === 0 ? [...events] : events.filter((event) => !kinds.has(event))
}

function addsUp({ type, trigger }: EventMention, tallies: readonly EventMention[]): boolean {
  const same = tallies.filter((each) => each.type === type)
  const beside = same.filter((each) => each.trigger.sentence === trigger.sentence)
  const sum = beside.reduce((total, { count }) => total + (count?.value ?? Number.NaN), 0)
  return beside.length > 1 && same.some((each) => !beside.includes(each) && each.count?.value === sum)
}
