import type { Article } from '../model/article.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Limits, ReadOptions, Seek } from './item.js'

/** A run of bytes that records are read from: a file, a member of an archive, standard input. */
export interface Source {
  /** As diagnostics and articles name it: `berita.zip!2024/a.html`. */
  readonly path: string
  /** File name whose ending tells the format, `.gz` and the like already taken off. */
  readonly name: string
  /** What is known of the bytes from around them. */
  readonly hints: Hints
  /** To be run through once; a chunk is valid only until the next one is asked for. */
  readonly chunks: Chunks
  /** Where the chunks start, when that is not the start of the file. */
  readonly start?: Seek | undefined
  /** Path of the file on disk that the bytes are the whole of; formats with a directory at their end jump about in it. */
  readonly file?: string | undefined
}

export type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>

export interface Hints {
  readonly title?: string | null | undefined
  readonly published?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly url?: string | null | undefined
  /** Address that a page was fetched from; its own canonical address is better. */
  readonly fetchedFrom?: string | null | undefined
  /** Encoding that the envelope declares (HTTP header). */
  readonly charset?: string | null | undefined
  /** Media type that the envelope declares: it decides where the bytes do not. */
  readonly mediaType?: string | null | undefined
}

/** What a format needs besides the bytes. */
export interface ReadContext {
  readonly options: ReadOptions
  readonly limits: Limits
}

/** One step of a decoder. `records` counts the records that it finishes; the positions are made from it. */
export type Decoded = (
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'passed'; readonly articles: number }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
) & { readonly records: number; readonly seek?: Seek | undefined }

/** Takes the chunks of one source in turn. */
export interface Decoder {
  push(chunk: Buffer): Iterable<Decoded>
  /** `cut` is true where the source broke off: half a record at the end is then no fault of its own. */
  end(cut: boolean): Iterable<Decoded>
}

/** The first bytes of a source, and its name: what formats are told apart by. */
export interface Sample {
  readonly head: Buffer
  /** The head as text, one character a byte, at most 4 kB. */
  readonly latin1: string
  /** Lower case, without the dot; empty where there is none. */
  readonly extension: string
  readonly mediaType: string | null
  /** True where `head` is all there is. */
  readonly whole: boolean
}

interface Format {
  readonly name: string
  /** Endings of file names, without the dot. */
  readonly extensions: readonly string[]
  /** True where the content says so. */
  matches(sample: Sample): boolean
}

/** A format that holds records. */
export interface RecordFormat extends Format {
  readonly kind: 'records'
  decoder(source: Source, sample: Sample, context: ReadContext): Decoder
}

/** A format that holds other inputs. */
export interface ContainerFormat extends Format {
  readonly kind: 'container'
  /** Archives count against `limits.archives`; mere compression does not. */
  readonly archive: boolean
  /** A broken container throws a `SourceError` after the members that could be read. */
  members(source: Source, context: ReadContext): AsyncIterable<Source | Diagnostic>
}

/** Why a source broke off. */
export class SourceError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export type Reader = RecordFormat | ContainerFormat
