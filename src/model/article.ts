/**
 * One article as a reader hands it over. Readers do everything that changes length (decoding, entities, NFC,
 * line ends); from here on `text` is fixed and every offset of the tool counts in it.
 */
export interface Article {
  /** The record's own id, else one made from path and record number. */
  readonly id: string
  /** The file it came from, as the user named it; `-` for standard input. Members of archives read `archive.zip!member`. */
  readonly path: string
  /** Number of the record in its file, from 1; null where the file is one article. */
  readonly record: number | null
  /** Line of the file on which the record starts, from 1; null where lines mean nothing. */
  readonly line: number | null
  readonly title: string | null
  /** Indonesian calendar day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly text: string
}
