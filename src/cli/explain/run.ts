import { explain } from '../../extract/explain.js'
import type { Article } from '../../model/article.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { EventType } from '../../model/event.js'
import { createPipeline } from '../../pipeline.js'
import { read } from '../../read/index.js'
import { toJson } from '../../write/plain-text.js'
import { paletteFor, styleFor } from '../colour.js'
import { ApplicationError, EXIT_DONE } from '../errors.js'
import { type ReadFlags, readOptionsOf } from '../flags/options.js'
import { loadRules } from '../rules/load.js'
import { diagnosticLine } from '../talk/diagnostic-line.js'
import { say, type Terminal, widthOf } from '../terminal.js'
import { renderExplanation } from './render.js'

export interface ExplainOptions extends ReadFlags {
  readonly format?: 'text' | 'json'
  readonly rules?: string
  readonly type?: readonly EventType[]
  /** As `type`, without the article: only the answer. */
  readonly why?: readonly EventType[]
  /** Number of the article in the input, from 1. */
  readonly record?: number
  readonly verbose?: boolean
}

/** `netralitas explain`: shows what was found in one article and why the rest was not; resolves to the exit code. */
export async function runExplain(
  terminal: Terminal,
  [input = '-']: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  const { format = 'text', type = [], why, record = 1, verbose: marks = false } = options
  const article = await nthArticle(terminal, input, record, options)
  const pipeline = await createPipeline(await loadRules(options.rules))
  const explanation = explain(pipeline.inspect(article))
  const view = {
    width: widthOf(terminal),
    style: styleFor(terminal),
    palette: paletteFor(terminal),
    types: why ?? type,
    article: why === undefined,
    marks,
  }
  terminal.stdout.write(format === 'json' ? `${toJson(explanation)}\n` : renderExplanation(explanation, view))
  return EXIT_DONE
}

async function nthArticle(
  terminal: Terminal,
  input: string,
  number: number,
  options: ExplainOptions,
): Promise<Article> {
  let seen = 0
  for await (const item of read([input], readOptionsOf(options, terminal))) {
    if (item.kind === 'diagnostic') tell(terminal, item.diagnostic)
    if (item.kind === 'article' && ++seen === number) return item.article
  }
  throw new ApplicationError(
    seen === 0 ? `${input}: no article to explain` : `${input}: there is no article number ${number}, only ${seen}`,
  )
}

function tell(terminal: Terminal, diagnostic: Diagnostic): void {
  if (diagnostic.severity !== 'info') say(terminal, diagnosticLine(diagnostic))
}
