/** Who takes part, as far as scoring looks at it. */
export interface ScoredOfficial {
  readonly name?: string | null
  readonly position?: string | null
  readonly role?: string | null
}

export interface ScoredCount {
  readonly value?: number | null
  readonly min?: number | null
  readonly max?: number | null
}

/**
 * An event of a gold file, or one that was extracted: both fit. Gold writes dates and triggers as plain strings, and may leave out what is
 * unknown.
 */
export interface ScoredEvent {
  readonly type: string
  readonly officials?: readonly ScoredOfficial[] | null
  readonly official?: ScoredOfficial | null
  readonly subject?: ScoredOfficial | null
  readonly region?: { readonly name?: string | null; readonly level?: string | null } | null
  readonly date?: string | { readonly edtf?: string | null } | null
  readonly asnCount?: ScoredCount | null
  readonly election?: string | null
  readonly trigger?: string | { readonly text?: string | null } | null
  /** Of an extracted event: how likely it is right. */
  readonly confidence?: number
  /** A careful coder may or may not write it down: it counts neither for nor against. */
  readonly optional?: boolean
}

export interface GoldArticle {
  readonly id: string
  readonly events: readonly ScoredEvent[]
}
