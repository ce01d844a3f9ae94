import type { Article } from '../model/article.js'
import type { Diagnostic } from '../model/diagnostic.js'

/** What `read` gives, in the order of the inputs. */
export type ReadItem =
  | { readonly kind: 'article'; readonly article: Article; readonly position: Position }
  /** Articles that the gate ruled out: they are counted and not handed over. */
  | { readonly kind: 'passed'; readonly count: number; readonly position: Position }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  /** Progress: `bytesRead` of the `bytes` of this input (null where the size is not known). */
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number | null; readonly bytesRead: number }

/** A point of an input after which reading can start again, exactly: give it back as `ReadOptions.resumeAt`. Plain data, safe to store as JSON. */
export interface Position {
  /** The input file as the run named it; `-` for standard input. */
  readonly path: string
  /** Records of that file done so far, ruled out and invalid ones included, over all members of an archive. */
  readonly record: number
  /** Articles done of a record that holds several; null where the record is done. */
  readonly part: number | null
  /** Where a reader may jump to; null where it has to read from the start and drop what was done. */
  readonly seek: Seek | null
}

/** A byte of the file at which a record starts, and what had been counted before it. */
export interface Seek {
  readonly offset: number
  readonly record: number
  readonly line: number
}

/** Decides on the raw bytes of one record whether it can hold an event at all. It must never rule out one that does. */
export type Gate = (bytes: Buffer, start: number, end: number) => boolean

export interface ReadOptions {
  /** Publication day (`YYYY-MM-DD`) of articles that carry none of their own. */
  readonly published?: string | undefined
  /** Names of fields in this data, e.g. `{ text: 'isi_lengkap' }`; for tables without a header the number of the column, from 1. */
  readonly map?: Readonly<Record<string, string>> | undefined
  readonly gate?: Gate | undefined
  readonly resumeAt?: Position | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Encoding of bytes that are not valid UTF-8 and declare nothing themselves; windows-1252 if not given. */
  readonly encoding?: string | undefined
  /** What `-` reads; the process's standard input if not given. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

export interface Limits {
  /** Bytes of one record: a line, an element of an array, a text, a page. */
  readonly record: number
  /** Bytes that one compressed member may unpack to. */
  readonly unpacked: number
  /** How many times its packed size a member may unpack to, looked at from 16 MB on. */
  readonly ratio: number
  /** Archives inside archives; compression around an archive (`.tar.gz`) does not count. */
  readonly archives: number
  /** Nesting of JSON values. */
  readonly depth: number
  /** Diagnostics of one kind for one file; the rest is counted in one more. */
  readonly diagnostics: number
}

export const DEFAULT_LIMITS: Limits = {
  record: 64 * 2 ** 20,
  unpacked: 64 * 2 ** 30,
  ratio: 250,
  archives: 2,
  depth: 64,
  diagnostics: 20,
}
