import type { Event, EventRegion, EventType, Official, Status } from '../model/event.js'
import { daysOf } from './days.js'

/** Which events are wanted; what is left out is not asked about. An event that lacks the value asked about is left out. */
export interface Filter {
  readonly types?: readonly EventType[] | undefined
  /** Name with or without level word, or Kemendagri code; a province stands for all regions in it. */
  readonly region?: string | undefined
  /** Part of a name or office, of anybody who takes part. */
  readonly official?: string | undefined
  /** Earliest and latest date (EDTF); an event counts when any of its days lies between. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly minAsn?: number | undefined
  /** "Pilkada 2024", or "Pilkada" for all years. */
  readonly election?: string | undefined
  readonly status?: Status | 'all' | undefined
  readonly minConfidence?: number | undefined
}

type Test = (event: Event) => boolean

/** The filter as one test. Nothing asked: announced events are left out, everything else passes. */
export function compileFilter(filter: Filter): Test {
  const { types, region, official, from, to, minAsn, election, status = 'reported', minConfidence } = filter
  const tests: (Test | undefined)[] = [
    status === 'all' ? undefined : (event) => event.status === status,
    types && ((event) => types.includes(event.type)),
    region === undefined ? undefined : regionTest(region),
    official === undefined ? undefined : officialTest(official),
    from === undefined && to === undefined ? undefined : dateTest(from, to),
    minAsn === undefined ? undefined : (event) => (event.asnCount?.value ?? event.asnCount?.min ?? -1) >= minAsn,
    election === undefined ? undefined : electionTest(election),
    minConfidence === undefined ? undefined : (event) => event.confidence >= minConfidence,
  ]
  const asked = tests.filter((test) => test !== undefined)
  return (event) => asked.every((test) => test(event))
}

const LEVEL_WORD = /^(provinsi|kabupaten|kota|kecamatan|kelurahan|desa) /

function regionTest(wanted: string): Test {
  const name = plain(wanted)
  const bare = name.replace(LEVEL_WORD, '')
  const province = name === bare || name.startsWith('provinsi ')
  const matches = (region: EventRegion): boolean => {
    const own = plain(region.name)
    if (own === name || own.replace(LEVEL_WORD, '') === name) return true
    if (region.code !== null && (region.code === name || region.code.startsWith(`${name}.`))) return true
    return province && region.province !== null && plain(region.province) === bare
  }
  return (event) => event.region !== null && matches(event.region)
}

function officialTest(wanted: string): Test {
  const words = plain(wanted)
  const matches = ({ name, position }: Official): boolean => plain(`${name ?? ''} ${position ?? ''}`).includes(words)
  return (event) => event.officials.some(matches)
}

function dateTest(from = '0000', to = '9999'): Test {
  const first = daysOf(from)?.first ?? ''
  const last = daysOf(to)?.last ?? ''
  return (event) => {
    const days = event.date?.edtf ? daysOf(event.date.edtf) : null
    return days !== null && days.last >= first && days.first <= last
  }
}

function electionTest(wanted: string): Test {
  const words = plain(wanted)
  return (event) =>
    event.election !== null && (plain(event.election) === words || plain(event.election).startsWith(`${words} `))
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
