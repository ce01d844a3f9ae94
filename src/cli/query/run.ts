import type { Event } from '../../model/event.js'
import { COUNT_FIELDS, EventCount } from '../../query/count.js'
import { compileFilter } from '../../query/filter.js'
import { NoEventsError } from '../../query/read-events.js'
import { ApplicationError, EXIT_DONE, EXIT_ERROR } from '../errors.js'
import { type FilterFlags, filterOf, isRead, type ReadFlags, type WriteFlags } from '../flags/options.js'
import { FileOutput } from '../output/file-output.js'
import type { Output } from '../output/output.js'
import { StreamOutput } from '../output/stream-output.js'
import { Diagnostics, type DiagnosticsOptions } from '../talk/diagnostics.js'
import type { Terminal } from '../terminal.js'
import { renderCount } from './count.js'
import { writeEvents } from './events.js'
import { EventSources } from './sources.js'

export interface QueryOptions extends FilterFlags, ReadFlags, WriteFlags, DiagnosticsOptions {
  readonly count?: string
}

/** `netralitas query`: puts events, extracted before or now, through the filters and writes or counts them; resolves to the exit code. */
export async function runQuery(terminal: Terminal, inputs: readonly string[], options: QueryOptions): Promise<number> {
  const { output: path } = options
  const output =
    path === undefined ? new StreamOutput(terminal.stdout) : new FileOutput({ path, fingerprint: null, resume: false })
  const diagnostics = new Diagnostics(terminal, options)
  const sources = new EventSources(terminal, diagnostics, options)
  const events = wantedEvents(sources, inputs, options)
  try {
    await (options.count === undefined
      ? writeEvents(terminal, events, output, options)
      : writeCount(terminal, events, output, options))
    await output.finish()
    diagnostics.finish()
    return sources.failed ? EXIT_ERROR : EXIT_DONE
  } catch (error) {
    output.abandon()
    diagnostics.abandon()
    throw error instanceof NoEventsError ? new ApplicationError(error.message) : error
  }
}

/** The events that pass the filters, those of one article together. */
async function* wantedEvents(
  sources: EventSources,
  inputs: readonly string[],
  options: QueryOptions,
): AsyncGenerator<Event[]> {
  const isWanted = compileFilter(filterOf(options))
  for await (const events of sources.read(inputs)) {
    const wanted = events.filter(isWanted)
    if (wanted.length > 0) yield wanted
  }
}

async function writeCount(
  terminal: Terminal,
  events: AsyncIterable<Event[]>,
  output: Output,
  options: QueryOptions,
): Promise<void> {
  const field = COUNT_FIELDS.find(({ name }) => name === options.count)
  if (field === undefined) throw new Error(`no field "${options.count}" to count by`)
  const count = new EventCount(field)
  for await (const group of events) count.add(group)
  await output.write(
    await renderCount(field.name, count.rows(), isRead(options, terminal) ? 'table' : (options.format ?? 'csv')),
  )
}
