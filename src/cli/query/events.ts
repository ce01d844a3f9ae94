import type { Event, ToolRef } from '../../model/event.js'
import { loadRuleBook } from '../../rules/load.js'
import type { Writer } from '../../write/index.js'
import { styleFor } from '../colour.js'
import { RunTally } from '../extract/run-tally.js'
import { formatOf, type WriteFlags } from '../flags/options.js'
import type { Output } from '../output/output.js'
import { type Terminal, widthOf } from '../terminal.js'
import { toolVersion } from '../version.js'

/** Writes events as `extract` does; the tool named in the output is the one that found the first of them. */
export async function writeEvents(
  terminal: Terminal,
  groups: AsyncIterable<Event[]>,
  output: Output,
  flags: WriteFlags,
): Promise<void> {
  const tally = new RunTally()
  let writer: Writer | null = null
  for await (const events of groups) {
    const [first] = events
    if (first === undefined) continue
    if (writer === null) writer = await begin(terminal, output, flags, first.tool)
    await output.write(writer.article(first.article, events, tally.articlesWithEvents))
    tally.addFile(first.article.path)
    tally.addArticles(1)
    tally.addEvents(events)
    if (output.closed) return
  }
  const nobody: ToolRef = { name: 'netralitas', version: toolVersion(), rules: '' }
  writer ??= await begin(terminal, output, flags, nobody)
  await output.write(writer.end(tally.summary(), []))
}

async function begin(terminal: Terminal, output: Output, flags: WriteFlags, tool: ToolRef): Promise<Writer> {
  const labels = Object.fromEntries((await loadRuleBook()).types.map(({ type, label }) => [type, label]))
  const options = { tool, width: widthOf(terminal), style: styleFor(terminal), labels }
  const writer = await formatOf(flags, terminal).createWriter(options)
  await output.write(writer.begin())
  return writer
}
