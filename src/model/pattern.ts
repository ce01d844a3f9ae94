/** One step of a compiled pattern: what it accepts and how often. */
export interface PatternNode {
  readonly atom: PatternAtom
  readonly min: number
  readonly max: number
  /** Accepts one term that the atom does NOT accept. */
  readonly negative: boolean
  /** Must begin at the sentence's first term, must end at its last. */
  readonly atStart: boolean
  readonly atEnd: boolean
  /** Name of the capture that it belongs to. */
  readonly group: string | null
}

export type PatternAtom =
  | { readonly kind: 'any' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'regex'; readonly source: string }
  | { readonly kind: 'or'; readonly choices: readonly (readonly PatternNode[])[] }
  | { readonly kind: 'and'; readonly choices: readonly (readonly PatternNode[])[] }

/** A pattern as the rule writer wrote it, and its steps. */
export interface Pattern {
  readonly source: string
  readonly nodes: readonly PatternNode[]
}
