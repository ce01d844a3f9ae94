import type { Diagnostic } from '../../model/diagnostic.js'
import { EVENT_TYPES, type Event } from '../../model/event.js'
import type { RunSummary } from '../../write/index.js'

/** The counts as plain data, to go on with after an interruption. */
export interface TallyState {
  readonly files: number
  /** The input read last: it counts once, also when it is read in two runs. */
  readonly lastFile: string | null
  readonly articles: number
  readonly errors: number
  readonly problems: Readonly<Record<string, number>>
  readonly articlesWithEvents: number
  readonly filteredOut: number
  readonly byType: Readonly<Record<string, number>>
  /** Only where copies are looked for. */
  readonly copies?: number
}

const NOTHING: TallyState = {
  files: 0,
  lastFile: null,
  articles: 0,
  errors: 0,
  problems: {},
  articlesWithEvents: 0,
  filteredOut: 0,
  byType: {},
}

/** Counts what a run reads and finds. */
export class RunTally {
  #state: Mutable<TallyState>

  constructor(state: TallyState = NOTHING) {
    this.#state = structuredClone(state) as Mutable<TallyState>
  }

  /** An input was opened, or reading it went on. */
  addFile(path: string): void {
    if (path === this.#state.lastFile) return
    this.#state.lastFile = path
    this.#state.files++
  }

  addArticles(number: number): void {
    this.#state.articles += number
  }

  addDiagnostic({ severity, code }: Diagnostic): void {
    if (severity !== 'info') increase(this.#state.problems, code)
    if (severity === 'error') this.#state.errors++
  }

  /** The events of one article that are written. */
  addEvents(events: readonly Event[]): void {
    if (events.length > 0) this.#state.articlesWithEvents++
    for (const { type } of events) increase(this.#state.byType, type)
  }

  /** Events that the filters left out. */
  addFilteredOut(number: number): void {
    this.#state.filteredOut += number
  }

  /** Articles with events that were copies of others. */
  setCopies(number: number): void {
    this.#state.copies = number
  }

  get state(): TallyState {
    return structuredClone(this.#state)
  }

  get articlesWithEvents(): number {
    return this.#state.articlesWithEvents
  }

  /** True when an input is missing, or when nothing could be read and something was wrong. */
  get failed(): boolean {
    const { articles, errors, problems } = this.#state
    return 'missing-file' in problems || (articles === 0 && errors > 0)
  }

  summary(): RunSummary {
    const { files, articles, articlesWithEvents, byType, filteredOut, copies, problems } = this.#state
    const types = EVENT_TYPES.filter((type) => byType[type] !== undefined)
    return {
      files,
      articles,
      articlesWithEvents,
      events: Object.values(byType).reduce((sum, number) => sum + number, 0),
      byType: Object.fromEntries(types.map((type) => [type, byType[type]])),
      filteredOut,
      ...(copies === undefined ? {} : { copies }),
      problems: Object.fromEntries(Object.entries(problems).sort(([a], [b]) => (a < b ? -1 : 1))),
    }
  }
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends Readonly<Record<string, number>> ? Record<string, number> : T[K]
}

function increase(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}
