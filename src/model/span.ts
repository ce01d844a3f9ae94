/** A stretch of an article's text: UTF-16 code units, `end` exclusive, so `text.slice(start, end)` is its wording. */
export interface Span {
  readonly start: number
  readonly end: number
}
