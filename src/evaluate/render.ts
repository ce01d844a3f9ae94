import type { Calibration } from './calibration.js'
import type { NamedMeasures } from './measures.js'
import type { Deviation, Score } from './score.js'

/** The figures as a table of 60 columns, types and fields indented under their headings. */
export function renderMeasures(score: Score, measures: readonly NamedMeasures[]): string {
  const head = `${score.articles} articles, ${score.goldEvents} gold events, ${score.predictedEvents} extracted`
  const columns = `${''.padEnd(17)}${['precision', 'recall', 'F1', 'right', 'extra', 'missed'].map((name, index) => name.padStart(index === 0 ? 10 : 8)).join('')}`
  return `${[head, '', columns, ...measures.flatMap(rows)].join('\n')}\n`
}

function rows(measures: NamedMeasures, index: number, all: readonly NamedMeasures[]): string[] {
  const [group, name] = measures.name.split('.')
  const heading = name !== undefined && all[index - 1]?.name.split('.')[0] !== group ? [`${group}s`] : []
  const label = (name === undefined ? group : `  ${name}`) ?? ''
  const figures = [measures.precision, measures.recall, measures.f1].map((figure, column) =>
    percent(figure).padStart(column === 0 ? 10 : 8),
  )
  const counts = [measures.truePositives, measures.falsePositives, measures.falseNegatives].map((count) =>
    String(count).padStart(8),
  )
  return [...heading, label.padEnd(17) + figures.join('') + counts.join('')]
}

function percent(figure: number | null): string {
  return figure === null ? '-' : figure.toFixed(3)
}

/** One line for everything that is not as in the gold file. */
export function renderDeviation({ kind, article, type, field, gold, got, trigger }: Deviation): string {
  if (kind === 'field') return `wrong   ${article}: ${type}.${field} is ${got}, should be ${gold}`
  return `${kind.padEnd(8)}${article}: ${type} “${trigger}”`
}

/** Confidence against what was observed, a row for each bin. */
export function renderCalibration({ bins, error }: Calibration): string {
  const head = `${'confidence'.padEnd(17)}${['events', 'predicted', 'observed'].map((name) => name.padStart(10)).join('')}`
  const rows = bins.map(
    ({ from, events, predicted, observed }) =>
      `${`  from ${from.toFixed(2)}`.padEnd(17)}${[String(events), percent(predicted), percent(observed)].map((cell) => cell.padStart(10)).join('')}`,
  )
  return `\n${[head, ...rows, `expected calibration error ${percent(error)}`].join('\n')}\n`
}
