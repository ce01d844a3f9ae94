/** A short news text and who says what in it: a fragment of a sentence, and the name (or office, or body) of its speaker; null for nobody known. */
export interface AttributionCase {
  readonly name: string
  readonly text: string
  readonly says: Readonly<Record<string, string | null>>
  /** Who reads the words for their author, by fragment. */
  readonly read?: Readonly<Record<string, string>>
}
