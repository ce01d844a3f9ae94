import type { Deduplicator } from '../../dedupe/index.js'
import type { Article } from '../../model/article.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { ArticleRef, Event } from '../../model/event.js'
import type { Position } from '../../read/index.js'
import type { OutputFormat, Writer } from '../../write/index.js'
import type { Extracted } from '../extraction/extractor.js'
import type { Outcome } from '../extraction/outcome.js'
import type { Output } from '../output/output.js'
import type { Diagnostics } from '../talk/diagnostics.js'
import { RunTally, type TallyState } from './run-tally.js'

export interface ExtractRunParts {
  readonly format: OutputFormat
  readonly writer: Writer
  readonly output: Output
  readonly diagnostics: Diagnostics
  readonly isWanted: (event: Event) => boolean
  /** Where copies of articles are looked for: it holds the events back until all are known. */
  readonly deduplicator: Deduplicator | null
}

/** What a later run needs to go on from here. */
interface RunState {
  readonly position: Position
  readonly tally: TallyState
}

/** One pass over the inputs: each item in, text out. */
export class ExtractRun {
  readonly tally: RunTally
  readonly #parts: ExtractRunParts
  readonly #kept: Diagnostic[] = []
  /** True where diagnostics are written somewhere, so that they must outlast an interruption. */
  readonly #keeps: boolean
  #position: Position | null

  constructor(parts: ExtractRunParts) {
    this.#parts = parts
    this.#keeps = parts.format.keepsDiagnostics || parts.diagnostics.hasFile
    const { resumed } = parts.output
    const state = (resumed?.checkpoint?.state ?? null) as RunState | null
    this.#position = state?.position ?? null
    this.tally = new RunTally(state?.tally)
    for (const diagnostic of (resumed?.notes ?? []) as Diagnostic[]) this.#keep(diagnostic)
  }

  /** Where reading starts: after what an interrupted run has done, else at the beginning. */
  get position(): Position | null {
    return this.#position
  }

  begin(): Promise<void> | void {
    if (this.#parts.output.resumed === null) return this.#parts.output.write(this.#parts.writer.begin())
  }

  /** Takes one item; a promise where the output has to be waited for. */
  take({ item, outcome }: Extracted): Promise<void> | void {
    if (item.kind === 'file') this.tally.addFile(item.path)
    else if (item.kind === 'diagnostic') this.report(item.diagnostic)
    else {
      this.tally.addArticles(item.kind === 'passed' ? item.count : 1)
      const written = item.kind === 'article' && outcome !== null ? this.#add(item.article, outcome) : undefined
      this.#position = item.position
      this.#parts.output.advance(this.state)
      return written
    }
  }

  report(diagnostic: Diagnostic): void {
    this.tally.addDiagnostic(diagnostic)
    if (this.#keeps) this.#parts.output.note(diagnostic)
    this.#keep(diagnostic)
  }

  readonly state = (): RunState | null => {
    return this.#position && { position: this.#position, tally: this.tally.state }
  }

  async end(): Promise<void> {
    await this.#writeMerged()
    await this.#parts.output.write(this.#parts.writer.end(this.tally.summary(), this.#kept))
    await this.#parts.output.finish()
  }

  #add(article: Article, { events, fault }: Outcome): Promise<void> | void {
    if (fault !== null) this.report(fault)
    const wanted = events.filter(this.#parts.isWanted)
    this.tally.addFilteredOut(events.length - wanted.length)
    const [first] = wanted
    if (first === undefined) return
    if (this.#parts.deduplicator === null) return this.#write(first.article, wanted)
    this.#parts.deduplicator.add(article.text, first.article, wanted)
  }

  #write(article: ArticleRef, events: readonly Event[]): Promise<void> | void {
    const index = this.tally.articlesWithEvents
    this.tally.addEvents(events)
    return this.#parts.output.write(this.#parts.writer.article(article, events, index))
  }

  async #writeMerged(): Promise<void> {
    const { deduplicator, output } = this.#parts
    if (deduplicator === null) return
    for (const { article, events } of deduplicator.merged()) {
      await this.#write(article, events)
      if (output.closed) return
    }
    this.tally.setCopies(deduplicator.articles - this.tally.articlesWithEvents)
  }

  #keep(diagnostic: Diagnostic): void {
    this.#parts.diagnostics.add(diagnostic)
    if (this.#parts.format.keepsDiagnostics && diagnostic.severity !== 'info') this.#kept.push(diagnostic)
  }
}
