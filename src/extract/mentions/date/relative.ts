import { PART_OF_PERIOD } from '../../../lexicon/date-contexts.js'
import { ELECTION_WORDS } from '../../../lexicon/elections.js'
import { MONTHS } from '../../../lexicon/months.js'
import {
  COUNTED_BACK,
  COUNTED_FROM_EVENT,
  COUNTED_UNITS,
  EVENT_FOLLOWS,
  RELATIVE_TIMES,
  type RelativeTime,
  TOLD_DAYS,
} from '../../../lexicon/relative-times.js'
import type { Token } from '../../../model/text.js'
import { parseNumber } from '../number.js'
import type { DateExpression, Reading, RelativeExpression } from './expression.js'
import { cueAt, normAt, phraseAt } from './words.js'

/** Words that make the unit after them a vague or repeated time ("beberapa pekan lalu", "setiap bulan ini"). */
const VAGUE: ReadonlySet<string> = new Set(['beberapa', 'sekian', 'tiap', 'setiap', 'per'])
/** Furthest count that is a date ("dua hari lalu"); beyond it lie slips and history. */
const LARGEST_COUNT = 99

/** "kemarin", "tadi pagi", "pekan lalu", "awal bulan", at their first word. */
export function readRelative(tokens: readonly Token[], at: number): readonly Reading[] {
  const found = phraseAt(tokens, at, RELATIVE_TIMES)
  const told = phraseAt(tokens, at, TOLD_DAYS)
  // "pada hari yang sama dengan penetapan tersangka": another act tells the day
  if (told !== null && (SAME_AS.has(normAt(tokens, told.end)) || isCount(tokens, at - 1))) return []
  if (told !== null && (found === null || told.end >= found.end))
    return [
      { start: at, end: told.end, expression: { kind: 'open', unit: 'day', count: told.value, eventAfter: false } },
    ]
  if (found === null) return readPartOfMonth(tokens, at)
  if (isVague(tokens, at, found.value)) return []
  return [{ start: withPart(tokens, at), end: found.end, expression: relative(found.value) }]
}

/** "berlangsung dua hari itu", "setiap hari itu". */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && (VAGUE.has(normAt(tokens, at)) || parseNumber(tokens, at) !== null)

const SAME_AS: ReadonlySet<string> = new Set(['dengan', 'ketika', 'saat'])

/** "Pilkada kemarin" is the last election; "beberapa hari kemarin" no day. "per hari ini" is one. */
function isVague(tokens: readonly Token[], at: number, { unit }: RelativeTime): boolean {
  const before = normAt(tokens, at - 1)
  if (unit === 'day') return ELECTION_WORDS.has(before) || COUNTED_UNITS.has(before)
  return VAGUE.has(before)
}

/** "awal bulan", "akhir bulan" without a month or "lalu" after it: of the present month. */
function readPartOfMonth(tokens: readonly Token[], at: number): readonly Reading[] {
  if (normAt(tokens, at) !== 'bulan' || !PART_OF_PERIOD.has(normAt(tokens, at - 1))) return []
  if (MONTHS.has(normAt(tokens, at + 1))) return []
  return [{ start: at - 1, end: at + 1, expression: relative({ unit: 'month', shift: 0 }) }]
}

/** "dua hari lalu", "4 tahun yang lalu", "sepekan silam"; "dua bulan berselang" stays open. At the number or "sepekan". */
export function readCounted(tokens: readonly Token[], at: number): readonly Reading[] {
  const number = parseNumber(tokens, at)
  const unitAt = number?.end ?? at
  const counted = COUNTED_UNITS.get(normAt(tokens, unitAt))
  if (counted === undefined || counted.one !== (number === null)) return []
  const count = number?.value ?? 1
  const expression =
    countedExpression(tokens, unitAt + 1, counted.unit, count) ??
    // "Selang dua hari, ia diperiksa"
    (APART.has(normAt(tokens, at - 1)) ? openAt(unitAt + 1, counted.unit, count) : null)
  // "paling lama 14 hari setelah laporan masuk": a term
  if (expression?.expression.kind === 'open' && TERMS.has(normAt(tokens, at - 1))) return []
  return expression === null || count > LARGEST_COUNT ? [] : [{ start: at, ...expression }]
}

const TERMS: ReadonlySet<string> = new Set(['lama', 'lambat', 'lambatnya', 'maksimal', 'selama', 'dalam', 'waktu'])

const APART: ReadonlySet<string> = new Set(['selang', 'berselang', 'terpaut'])

const openAt = (
  end: number,
  unit: RelativeTime['unit'],
  count: number,
): { readonly end: number; readonly expression: DateExpression } => ({
  end,
  expression: { kind: 'open', unit, count, eventAfter: false },
})

function countedExpression(
  tokens: readonly Token[],
  at: number,
  unit: RelativeTime['unit'],
  count: number,
): { readonly end: number; readonly expression: DateExpression } | null {
  const { cue, end } = cueAt(tokens, at)
  if (cue === -1) return { end, expression: relative({ unit, shift: -count }) }
  const word = normAt(tokens, at)
  const back = COUNTED_BACK.has(word)
  if (!COUNTED_FROM_EVENT.has(word) && !back) return null
  const that = EVENT_FOLLOWS.has(word) && normAt(tokens, at + 1) === 'itu'
  const eventAfter = EVENT_FOLLOWS.has(word) && !that
  return { end: that ? at + 2 : at + 1, expression: { kind: 'open', unit, count: back ? -count : count, eventAfter } }
}

function withPart(tokens: readonly Token[], at: number): number {
  return PART_OF_PERIOD.has(normAt(tokens, at - 1)) ? at - 1 : at
}

function relative({ unit, shift }: RelativeTime): RelativeExpression {
  return { kind: 'relative', unit, shift, weekday: null, day: null }
}
