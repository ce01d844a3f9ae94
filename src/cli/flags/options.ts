/** The values of the flag groups as commander gives them, and what they mean to the parts that do the work. */
import type { EventType, Status } from '../../model/event.js'
import type { Filter } from '../../query/filter.js'
import { mayHoldEvent, type Position, type ReadOptions } from '../../read/index.js'
import { formatNamed, formatOfPath, type OutputFormat } from '../../write/index.js'
import type { Terminal } from '../terminal.js'

export interface FilterFlags {
  readonly type?: readonly EventType[]
  readonly region?: string
  readonly official?: string
  readonly from?: string
  readonly to?: string
  readonly minAsn?: number
  readonly election?: string
  readonly status?: Status | 'all'
  readonly minConfidence?: number
}

export function filterOf({ type, ...flags }: FilterFlags): Filter {
  const { region, official, from, to, minAsn, election, status, minConfidence } = flags
  return { types: type, region, official, from, to, minAsn, election, status, minConfidence }
}

export interface ReadFlags {
  readonly published?: string
  readonly map?: Readonly<Record<string, string>>
  /** Only for commands that have the flag. */
  readonly prefilter?: boolean
  readonly rules?: string
}

/** @param position where an interrupted run goes on */
export function readOptionsOf(
  { published, map, prefilter = false, rules }: ReadFlags,
  { stdin }: Pick<Terminal, 'stdin'>,
  position: Position | null = null,
): ReadOptions {
  // all diagnostics are wanted: they are counted and filed in full, and `Diagnostics` keeps them from filling the screen
  const limits = { diagnostics: Number.POSITIVE_INFINITY }
  // rules of the user's own may ask for words that the prefilter does not know
  const gate = prefilter && rules === undefined ? mayHoldEvent : undefined
  return { published, map, stdin, limits, gate, resumeAt: position ?? undefined }
}

export interface WriteFlags {
  readonly format?: string
  readonly output?: string
}

/** The format asked for, else the one that the ending of the output stands for, else CSV; on a terminal the one that people read. */
export function formatOf(flags: WriteFlags, terminal: Terminal): OutputFormat {
  const { format, output = '' } = flags
  if (format !== undefined) return formatNamed(format)
  return formatOfPath(output) ?? formatNamed(isRead(flags, terminal) ? 'table' : 'csv')
}

/** True when somebody reads the output on a terminal and has not said in which form. */
export function isRead({ format, output }: WriteFlags, terminal: Terminal): boolean {
  return format === undefined && output === undefined && terminal.stdout.isTTY === true
}
