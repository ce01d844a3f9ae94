import { createPipeline, type Pipeline } from '../../pipeline.js'
import { compileFilter } from '../../query/filter.js'
import { read } from '../../read/index.js'
import type { WriterOptions } from '../../write/index.js'
import { styleFor } from '../colour.js'
import { extractAll } from '../extraction/extractor.js'
import { filterOf, formatOf, readOptionsOf } from '../flags/options.js'
import { FileOutput } from '../output/file-output.js'
import type { Output } from '../output/output.js'
import { StreamOutput } from '../output/stream-output.js'
import { loadRules } from '../rules/load.js'
import { Diagnostics } from '../talk/diagnostics.js'
import { say, type Terminal, widthOf } from '../terminal.js'
import { conclude } from './conclude.js'
import { ExtractRun, type ExtractRunParts } from './extract-run.js'
import { fingerprintOf } from './fingerprint.js'
import { checkOptions, type ExtractOptions } from './options.js'
import { pass } from './pass.js'

/** `netralitas extract`: reads inputs, writes their events; resolves to the exit code. */
export async function runExtract(
  terminal: Terminal,
  inputs: readonly string[],
  options: ExtractOptions,
): Promise<number> {
  checkOptions(inputs, options)
  const pipeline = await createPipeline(await loadRules(options.rules))
  const parts = await assemble(terminal, inputs, options, pipeline)
  try {
    const run = new ExtractRun(parts)
    await run.begin()
    const items = read(inputs, readOptionsOf(options, terminal, run.position))
    const ending = await pass(terminal, extractAll(pipeline, items, options), inputs, run, parts.output, options)
    return await conclude(terminal, options, run, parts, ending)
  } catch (error) {
    parts.diagnostics.abandon()
    const left = parts.output.abandon()
    if (left !== null) say(terminal, left)
    throw error
  }
}

async function assemble(
  terminal: Terminal,
  inputs: readonly string[],
  options: ExtractOptions,
  pipeline: Pipeline,
): Promise<ExtractRunParts> {
  const format = formatOf(options, terminal)
  const labels = Object.fromEntries(pipeline.book.types.map(({ type, label }) => [type, label]))
  const writerOptions: WriterOptions = {
    tool: pipeline.tool,
    width: widthOf(terminal),
    style: styleFor(terminal),
    labels,
    merged: options.dedupe === true,
  }
  const fingerprint = (): string => fingerprintOf(inputs, options, format.name, pipeline.tool)
  return {
    format,
    writer: await format.createWriter(writerOptions),
    output: openOutput(terminal, options, fingerprint),
    diagnostics: new Diagnostics(terminal, options),
    isWanted: compileFilter(filterOf(options)),
    deduplicator: options.dedupe ? new (await import('../../dedupe/index.js')).Deduplicator() : null,
  }
}

function openOutput(
  terminal: Terminal,
  { output: path, resume = false, dedupe }: ExtractOptions,
  fingerprint: () => string,
): Output {
  if (path === undefined) return new StreamOutput(terminal.stdout)
  return new FileOutput({ path, fingerprint: dedupe ? null : fingerprint(), resume })
}
