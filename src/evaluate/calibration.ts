/** Confidence held against what is observed: of the events called 80 % sure, about 80 % should be right. */

/** An extracted event that the gold decides on. */
export interface Prediction {
  readonly confidence: number
  readonly right: boolean
}

/** Events of like confidence. */
export interface Bin {
  /** From this confidence up to that of the next bin. */
  readonly from: number
  readonly events: number
  /** Mean confidence, and the share of events that are right. */
  readonly predicted: number
  readonly observed: number
}

export interface Calibration {
  readonly bins: readonly Bin[]
  /** Mean distance of predicted and observed over the bins, weighted by events (expected calibration error); null without events. */
  readonly error: number | null
}

const FROM = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

export function calibrationOf(predictions: readonly Prediction[]): Calibration {
  const bins = FROM.flatMap((from, index) => {
    const own = predictions.filter(
      ({ confidence }) => confidence >= from && confidence < (FROM[index + 1] ?? Number.POSITIVE_INFINITY),
    )
    return own.length === 0 ? [] : [binOf(from, own)]
  })
  const distance = bins.reduce((sum, bin) => sum + bin.events * Math.abs(bin.predicted - bin.observed), 0)
  return { bins, error: predictions.length === 0 ? null : distance / predictions.length }
}

function binOf(from: number, predictions: readonly Prediction[]): Bin {
  const events = predictions.length
  const sum = predictions.reduce((total, { confidence }) => total + confidence, 0)
  return { from, events, predicted: sum / events, observed: predictions.filter(({ right }) => right).length / events }
}
