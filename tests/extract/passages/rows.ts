import type { AsnCount, Event } from '../../../src/model/event.js'

/** Events in the form of the passages' rows: "pledge | 2024-09-18 | ~750 | Pilkada 2024". */
export function rowsOf(events: readonly Event[]): string[] {
  return events.map(({ type, date, asnCount, election }) =>
    [type, date?.edtf ?? '-', countOf(asnCount), election ?? '-'].join(' | '),
  )
}

/** "5", "~200" roughly, ">=300", "<=1000", "50..60", "100..". */
function countOf(count: AsnCount | null): string {
  if (count === null) return '-'
  const { value, min, max, approximate } = count
  if (value === null) return `${min ?? ''}..${max ?? ''}`
  if (approximate) return `~${value}`
  if (max === null) return `>=${value}`
  return min === null ? `<=${value}` : String(value)
}
