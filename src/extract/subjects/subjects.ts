/** Those whose conduct an enforcement article can be about. */
export interface Subjects {
  /** Entity numbers that can be a subject, with their scores. */
  readonly scores: ReadonlyMap<number, number>
  /** The subject of the main case. */
  readonly main: number | null
  /** Candidates with a score of their own beside the main one. */
  readonly several: boolean
  /** Some sentence that names the main subject accuses, judges or punishes, and is no mere condition. */
  readonly accused: boolean
}
