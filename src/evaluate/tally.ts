/** Right, invented and missed, counted. */
export interface Tally {
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

export function newTally(): Tally {
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0 }
}

export interface Measures {
  /** Null where there is nothing to measure. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export function measure({ truePositives: tp, falsePositives: fp, falseNegatives: fn }: Tally): Measures {
  return { precision: ratio(tp, tp + fp), recall: ratio(tp, tp + fn), f1: ratio(2 * tp, 2 * tp + fp + fn) }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
