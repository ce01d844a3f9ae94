import { calibrationOf } from '../../evaluate/calibration.js'
import { type GoldSet, readGold } from '../../evaluate/gold.js'
import { type MeasuredSet, measuresOf } from '../../evaluate/measures.js'
import { predict } from '../../evaluate/predict.js'
import { renderCalibration, renderDeviation, renderMeasures } from '../../evaluate/render.js'
import { newScore, type Score, scoreArticle } from '../../evaluate/score.js'
import { createPipeline } from '../../pipeline.js'
import { escapeControls } from '../../write/plain-text.js'
import { ApplicationError, EXIT_DONE } from '../errors.js'
import { loadRules } from '../rules/load.js'
import type { Terminal } from '../terminal.js'
import { applyGate, type GateOptions, pinnedPaths } from './gate.js'

export interface EvaluateOptions extends GateOptions {
  readonly format?: 'text' | 'json'
  readonly rules?: string
  readonly calibration?: boolean
  /** True for all, else how many. */
  readonly misses?: number | true
}

/** `netralitas evaluate`: scores the tool against gold articles; resolves to the exit code. */
export async function runEvaluate(
  terminal: Terminal,
  paths: readonly string[],
  options: EvaluateOptions,
): Promise<number> {
  const sets = (paths.length > 0 ? paths : pinnedPaths(terminal, options)).map(readGoldSet)
  const pipeline = await createPipeline(await loadRules(options.rules))
  const total = newScore()
  const measured: MeasuredSet[] = []
  for (const set of sets) {
    const predictions = await predict(set, pipeline)
    const own = newScore()
    set.articles.forEach((article, index) => {
      for (const score of [own, total]) scoreArticle(score, article, predictions[index] ?? [])
    })
    const { name, fingerprint } = set
    measured.push({ name, fingerprint, articles: own.articles, events: own.goldEvents, measures: measuresOf(own) })
  }
  terminal.stdout.write(options.format === 'json' ? toJson(total, measured, options) : toText(total, options))
  return options.gate === undefined ? EXIT_DONE : applyGate(terminal, options.gate, measured, options)
}

function readGoldSet(path: string): GoldSet {
  try {
    return readGold(path)
  } catch (error) {
    throw new ApplicationError((error as Error).message)
  }
}

function deviationsOf(score: Score, { misses }: EvaluateOptions): Score['deviations'] {
  return misses === undefined ? [] : score.deviations.slice(0, misses === true ? undefined : misses)
}

function toText(score: Score, options: EvaluateOptions): string {
  const lines = deviationsOf(score, options).map((deviation) => `${escapeControls(renderDeviation(deviation))}\n`)
  return [
    renderMeasures(score, measuresOf(score)),
    options.calibration ? renderCalibration(calibrationOf(score.predictions)) : '',
    lines.length === 0 ? '' : `\n${lines.join('')}`,
  ].join('')
}

function toJson(score: Score, sets: readonly MeasuredSet[], options: EvaluateOptions): string {
  const { articles, goldEvents, predictedEvents } = score
  const result = {
    articles,
    goldEvents,
    predictedEvents,
    measures: measuresOf(score),
    sets,
    calibration: calibrationOf(score.predictions),
    deviations: deviationsOf(score, options),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
