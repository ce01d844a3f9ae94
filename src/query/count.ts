import type { Event } from '../model/event.js'

export interface CountField {
  readonly name: string
  readonly value: (event: Event) => string | null | undefined
}

/** What events can be counted by. Add one here: `--count`, its help and its check follow. */
export const COUNT_FIELDS: readonly CountField[] = [
  { name: 'type', value: (event) => event.type },
  { name: 'province', value: (event) => event.region?.province ?? event.region?.name },
  { name: 'region', value: (event) => event.region?.name },
  { name: 'year', value: (event) => event.date?.edtf?.slice(0, 4) },
  { name: 'month', value: (event) => monthOf(event) },
  { name: 'election', value: (event) => event.election },
  { name: 'official', value: (event) => event.official?.name },
  { name: 'publisher', value: (event) => event.article.publisher },
]

export interface CountRow {
  /** Null: the events do not say. */
  readonly value: string | null
  readonly events: number
  /** Sentences that count many cases, apart: they are no single events. */
  readonly tallies: number
  readonly articles: number
}

/** Counts events by a field, most first. */
export class EventCount {
  readonly #field: CountField
  readonly #rows = new Map<string | null, { events: number; tallies: number; articles: number }>()

  constructor(field: CountField) {
    this.#field = field
  }

  /** Adds the events of one article. */
  add(events: readonly Event[]): void {
    const seen = new Set<string | null>()
    for (const event of events) {
      const value = this.#field.value(event) ?? null
      const row = this.#rows.get(value) ?? { events: 0, tallies: 0, articles: 0 }
      this.#rows.set(value, row)
      if (event.aggregate) row.tallies++
      else row.events++
      if (!seen.has(value)) row.articles++
      seen.add(value)
    }
  }

  rows(): CountRow[] {
    const rows = [...this.#rows].map(([value, counts]) => ({ value, ...counts }))
    return rows.sort((a, b) => b.events - a.events || b.tallies - a.tallies || compare(a.value ?? '', b.value ?? ''))
  }
}

/** `2024-08`, also of a day; null for a mere year. */
function monthOf({ date }: Event): string | null {
  const month = date?.edtf?.slice(0, 7) ?? ''
  return /^\d{4}-\d{2}$/.test(month) ? month : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
