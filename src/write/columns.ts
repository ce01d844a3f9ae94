import type { Event, MergedEvent, Official } from '../model/event.js'

export type CellValue = string | number | boolean | null

export interface Column<T extends Event = Event> {
  readonly name: string
  /** What the column holds, for the documentation. */
  readonly description: string
  readonly value: (event: T) => CellValue
}

/** Columns of the flat formats, in the order of the data contract. Add a column here; at the end, because people count them. */
export const COLUMNS: readonly Column[] = [
  { name: 'article_id', description: 'id of the article', value: (event) => event.article.id },
  { name: 'path', description: 'file it was read from', value: (event) => event.article.path },
  { name: 'record', description: 'number of the record in that file, from 1', value: (event) => event.article.record },
  { name: 'title', description: 'headline', value: (event) => event.article.title },
  { name: 'publisher', description: 'who published it', value: (event) => event.article.publisher },
  { name: 'url', description: 'its address', value: (event) => event.article.url },
  { name: 'published', description: 'day of publication', value: (event) => event.article.published },
  { name: 'event_id', description: 'stable id of the event', value: (event) => event.id },
  { name: 'event_type', description: 'one of the twelve types', value: (event) => event.type },
  { name: 'status', description: 'reported or planned', value: (event) => event.status },
  {
    name: 'aggregate',
    description: 'true for a tally of many cases: never add it to single cases',
    value: (event) => event.aggregate,
  },
  { name: 'official', description: 'who performs the act', value: (event) => event.official?.name ?? null },
  {
    name: 'position',
    description: 'office of the official, with its region',
    value: (event) => event.official?.position ?? null,
  },
  { name: 'acting', description: 'Pj, Pjs, Plt or Plh', value: (event) => event.official?.acting ?? null },
  { name: 'role', description: 'what the official does in the event', value: (event) => event.official?.role ?? null },
  { name: 'subject', description: 'whose conduct it is about', value: (event) => event.subject?.name ?? null },
  { name: 'subject_position', description: 'office of the subject', value: (event) => event.subject?.position ?? null },
  { name: 'other_officials', description: 'everybody else in office who takes part', value: otherOfficials },
  {
    name: 'region',
    description: 'territory whose civil service it is about',
    value: (event) => event.region?.name ?? null,
  },
  {
    name: 'region_level',
    description: 'province, regency, city, district, village or national',
    value: (event) => event.region?.level ?? null,
  },
  {
    name: 'region_code',
    description: 'Kemendagri code of the region, a text',
    value: (event) => event.region?.code ?? null,
  },
  { name: 'province', description: 'its province', value: (event) => event.region?.province ?? null },
  {
    name: 'province_code',
    description: 'Kemendagri code of the province, a text',
    value: (event) => event.region?.provinceCode ?? null,
  },
  { name: 'place', description: 'where it happened', value: (event) => event.place },
  { name: 'date', description: 'day of the event (EDTF)', value: (event) => event.date?.edtf ?? null },
  {
    name: 'date_text',
    description: 'the date in the words of the article',
    value: (event) => event.date?.text ?? null,
  },
  {
    name: 'date_basis',
    description: 'stated, inferred or published: what the date rests on',
    value: (event) => event.date?.basis ?? null,
  },
  { name: 'asn_count', description: 'number of civil servants', value: (event) => event.asnCount?.value ?? null },
  { name: 'asn_count_min', description: 'at least', value: (event) => event.asnCount?.min ?? null },
  { name: 'asn_count_max', description: 'at most', value: (event) => event.asnCount?.max ?? null },
  {
    name: 'asn_count_text',
    description: 'the number in the words of the article',
    value: (event) => event.asnCount?.text ?? null,
  },
  { name: 'election', description: 'election it belongs to', value: (event) => event.election },
  { name: 'confidence', description: 'from 0 to 1', value: (event) => event.confidence },
  { name: 'trigger', description: 'words that show the event', value: (event) => event.trigger.text },
  { name: 'sentence', description: 'sentence they stand in', value: (event) => event.sentence.text },
  {
    name: 'start',
    description: 'where the trigger starts in the text (UTF-16 code units)',
    value: (event) => event.trigger.start,
  },
  { name: 'end', description: 'where it ends', value: (event) => event.trigger.end },
  { name: 'rule', description: 'rule that found it', value: (event) => event.rule },
  { name: 'tool_version', description: 'version of netralitas', value: (event) => event.tool.version },
  { name: 'rules_hash', description: 'hash of rules and word lists', value: (event) => event.tool.rules },
]

/** Columns that follow those where copies were merged (`--dedupe`). */
export const MERGED_COLUMNS: readonly Column<MergedEvent>[] = [
  { name: 'reports', description: 'number of articles that tell it', value: (event) => event.reports },
  { name: 'publishers', description: 'who published them', value: (event) => list(event.publishers) },
  { name: 'first_published', description: 'day of the first of them', value: (event) => event.firstPublished },
  { name: 'article_ids', description: 'their ids', value: (event) => list(event.articleIds) },
]

function list(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ')
}

function otherOfficials(event: Event): string | null {
  const taken = [event.official, event.subject].filter((official) => official !== null).map(officialKey)
  const others = event.officials.filter((official) => !taken.includes(officialKey(official)))
  return others.length === 0 ? null : others.map(describeOfficial).join('; ')
}

function officialKey(official: Official): string {
  return JSON.stringify([official.name, official.position, official.role])
}

/** "Name, Office (role)"; what is unknown is left out. */
export function describeOfficial(official: Official): string {
  return `${[official.name, official.position].filter(Boolean).join(', ')} (${official.role})`
}
