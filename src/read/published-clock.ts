import type { Clock } from './published-calendar.js'

/** Named zones, in minutes east of Greenwich. Add a zone here. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
])

const TIME = /(?<!\d)t?(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?!\d)(?: ?(am|pm)(?![a-z]))?/
const COMPACT_TIME = /^t?(\d{2})(\d{2})(?:\d{2})?(?!\d)/
/** Right behind the time: "+07:00", "+0700", "+00", "GMT+7", "UTC", "Z", "WITA". */
const OFFSET = /^ ?\(?(?:utc|gmt)? ?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/
const NAMED = /^ ?\(?(wib|wita|wit|utc|gmt|z)(?![a-z])/
const NAMED_ANYWHERE = /(?<![a-z])(wib|wita|wit)(?![a-z])/

/** Reads the first time of day in a lower-case string, with the zone behind it; null where there is none. */
export function readClock(text: string): Clock | null {
  const match = COMPACT_TIME.exec(text) ?? TIME.exec(text)
  if (!match) return null
  const hour = halfDay(Number(match[1]), match[3])
  const minute = Number(match[2])
  if (hour > 24 || minute > 59) return null
  const rest = text.slice(match.index + match[0].length)
  return { hour, minute, offset: readOffset(rest) }
}

function readOffset(rest: string): number | null {
  const offset = OFFSET.exec(rest)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0))
  const named = NAMED.exec(rest) ?? NAMED_ANYWHERE.exec(rest)
  return ZONES.get(named?.[1] ?? '') ?? null
}

function halfDay(hour: number, mark: string | undefined): number {
  if (mark === 'pm' && hour < 12) return hour + 12
  return mark === 'am' && hour === 12 ? 0 : hour
}
