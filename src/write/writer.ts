import type { Diagnostic } from '../model/diagnostic.js'
import type { ArticleRef, Event, EventType, ToolRef } from '../model/event.js'

/** What a run read and found; the same with and without the prefilter. */
export interface RunSummary {
  readonly files: number
  readonly articles: number
  readonly articlesWithEvents: number
  readonly events: number
  /** Number of events of each type that occurred. */
  readonly byType: Readonly<Partial<Record<EventType, number>>>
  /** Events that were found and not asked for. */
  readonly filteredOut: number
  /** Articles whose events were merged into those of another one; only where copies were looked for. */
  readonly copies?: number
  /** Number of diagnostics of each code, informational ones left out. */
  readonly problems: Readonly<Record<string, number>>
}

/** How a terminal shows emphasis; plain text passes every string through. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly accent: (text: string) => string
}

export const PLAIN_STYLE: Style = { strong: (text) => text, faint: (text) => text, accent: (text) => text }

export interface WriterOptions {
  readonly tool: ToolRef
  /** Columns of the terminal, for formats that wrap. */
  readonly width: number
  readonly style: Style
  /** What a reader calls each type ("ikrar netralitas"); the key itself where none is given. */
  readonly labels: Readonly<Partial<Record<EventType, string>>>
  /** True where each event says how many articles tell it (`MergedEvent`). */
  readonly merged?: boolean
}

/**
 * Turns events into text, piece by piece: `begin` once, `article` for each article that has events, `end` once. Pieces depend on nothing but
 * their arguments, so that an interrupted run can go on in a file that already holds the first `index` articles.
 */
export interface Writer {
  begin(): string
  article(article: ArticleRef, events: readonly Event[], index: number): string
  end(summary: RunSummary, diagnostics: readonly Diagnostic[]): string
}

export interface OutputFormat {
  readonly name: string
  /** File endings that choose this format, with the dot. */
  readonly endings: readonly string[]
  readonly description: string
  /** True where `end` prints the diagnostics, which must then be kept until then. */
  readonly keepsDiagnostics: boolean
  /** A promise where the format needs a library, which is loaded on first use. */
  createWriter(options: WriterOptions): Writer | Promise<Writer>
}
