/** A short article and the fields of its events: one row an event, "type | date | count | election", "-" for null. */
export interface Passage {
  readonly about: string
  readonly published: string | null
  readonly title?: string
  readonly text: string
  readonly events: readonly string[]
}
