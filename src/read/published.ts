import { type Clock, dayAt, dayOf, dayOfMoment, weekdayOf } from './published-calendar.js'
import { readClock } from './published-clock.js'
import { DATE_FORMS, type DateForm, type WrittenDay } from './published-forms.js'
import { WEEKDAY_ALTERNATIVES, WEEKDAYS } from './published-names.js'

/** A stamp is short; a whole article in the date field is not searched. */
const LONGEST_STAMP = 400
/** How far from the date its time of day may stand. */
const CLOCK_REACH = 60
const WEEKDAY = new RegExp(`(?<![a-z])(${WEEKDAY_ALTERNATIVES})(?![a-z])`, 'g')
/** "Diperbarui: Kamis, 12 September 2024": not the day of publication while another date is there. */
const UPDATED =
  /(?:diperbarui|diperbaharui|pembaruan|perbaruan|di-?update|terakhir diubah|diubah|updated?|modified|revisi|edited)[^\d]{0,40}$/

interface Found {
  readonly at: number
  readonly end: number
  readonly day: string
  readonly updated: boolean
}

/**
 * Reads whatever stands in a date field and gives the Indonesian calendar day of publication, `YYYY-MM-DD`.
 * Moments (`Z`, foreign offsets, epoch numbers) are told in WIB; times with WIB, WITA, WIT, an Indonesian offset or no
 * zone keep their day. `dd/mm/yyyy` unless impossible or contradicted by a weekday in the same string. Never throws;
 * null where no full date can be read.
 */
export function parsePublished(raw: unknown): string | null {
  if (typeof raw === 'number') return fromNumber(raw)
  if (typeof raw === 'bigint') return fromNumber(Number(raw))
  if (raw instanceof Date) return dayOfMoment(raw.getTime())
  if (typeof raw === 'string') return fromString(raw)
  if (Array.isArray(raw)) return raw.length > 0 ? parsePublished(raw[0]) : null
  return fromObject(raw)
}

/** MongoDB's exports write `{"$date": "…"}` and `{"$date": {"$numberLong": "…"}}`. */
function fromObject(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null
  const inner = '$date' in raw ? raw.$date : '$numberLong' in raw ? raw.$numberLong : null
  return typeof inner === 'string' || typeof inner === 'number' || isLong(inner) ? parsePublished(inner) : null
}

function isLong(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$numberLong' in value && typeof value.$numberLong === 'string'
}

function fromString(raw: string): string | null {
  const text = plain(raw)
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return fromNumber(Number(text), text)
  const found = DATE_FORMS.flatMap((form) => findAll(form, text)).sort((a, b) => a.at - b.at)
  return (found.find((one) => !one.updated) ?? found[0])?.day ?? null
}

/** Lower case, plain spaces, dashes and apostrophes. */
function plain(raw: string): string {
  return raw
    .slice(0, LONGEST_STAMP)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function findAll(form: DateForm, text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(form.pattern)) {
    const end = match.index + match[0].length
    const reading = choose(form.read(match), text)
    const day = reading && dayAt(reading, clockOf(form, match, text, end))
    if (day) found.push({ at: match.index, end, day, updated: UPDATED.test(text.slice(0, match.index)) })
  }
  return found
}

/** The first reading that is a day, unless a weekday in the string fits another one only. */
function choose(readings: readonly WrittenDay[], text: string): WrittenDay | undefined {
  const possible = readings.filter((reading) => dayOf(reading) !== null)
  const weekdays = Array.from(text.matchAll(WEEKDAY), (match) => WEEKDAYS.get(match[1] ?? ''))
  return possible.find((reading) => weekdays.includes(weekdayOf(reading))) ?? possible[0]
}

function clockOf(form: DateForm, match: RegExpMatchArray, text: string, end: number): Clock | null {
  if (form.clock !== undefined) return readClock(match[form.clock] ?? '')
  const at = match.index ?? 0
  return readClock(text.slice(end, end + CLOCK_REACH)) ?? readClock(text.slice(Math.max(0, at - CLOCK_REACH), at))
}

/** Epoch seconds, milliseconds or microseconds; `20240805`, `20240805134512`; days of a spreadsheet. */
function fromNumber(value: number, digits = String(value)): string | null {
  if (!Number.isFinite(value)) return null
  if (/^(?:19|20)\d{6}(?:\d{4}|\d{6})?$/.test(digits)) return dayOf(compact(digits))
  if (value >= 30_000 && value < 73_000) return spreadsheetDay(Math.floor(value))
  const unit = EPOCH_UNITS.find(({ from, below }) => value >= from && value < below)
  return unit ? dayOfMoment(value * unit.milliseconds) : null
}

/** Spreadsheets count days from 30 December 1899. */
function spreadsheetDay(serial: number): string | null {
  const date = new Date(Date.UTC(1899, 11, 30 + serial))
  return dayOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

const EPOCH_UNITS = [
  { from: 1e8, below: 1e10, milliseconds: 1000 },
  { from: 1e11, below: 1e13, milliseconds: 1 },
  { from: 1e14, below: 1e16, milliseconds: 1e-3 },
] as const

function compact(digits: string): WrittenDay {
  return { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6, 8)) }
}
