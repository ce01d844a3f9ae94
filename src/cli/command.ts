import { Command } from 'commander'
import { addFlags, type FlagGroup } from './flags/flag.js'
import type { Terminal } from './terminal.js'

/** One command of the tool. */
export interface CommandDefinition {
  readonly name: string
  /** As commander reads it: `<input...>`. */
  readonly arguments: string
  readonly argumentsDescription: string
  readonly summary: string
  readonly flags: readonly FlagGroup[]
  /** Command lines without the name of the tool, each with what it does. */
  readonly examples: readonly (readonly [string, string])[]
  /** Does the work; resolves to the exit code. Loads what it needs when it is called, so that `--help` loads nothing. */
  readonly run: (terminal: Terminal, operands: readonly string[], options: never) => Promise<number>
}

/** The commander form of a command; `done` gets its exit code. */
export function buildCommand(
  definition: CommandDefinition,
  terminal: Terminal,
  done: (exitCode: number) => void,
): Command {
  const command = new Command(definition.name)
    .summary(definition.summary)
    .description(definition.summary)
    .argument(definition.arguments, definition.argumentsDescription)
    .addHelpText('after', () => examplesText(definition))
  return addFlags(command, definition.flags).action(async (operands: string | string[] | undefined) => {
    done(await definition.run(terminal, [operands ?? []].flat(), command.opts() as never))
  })
}

function examplesText({ examples }: CommandDefinition): string {
  const lines = examples.flatMap(([line, what]) => [`  netralitas ${line}`, `      ${what}`])
  return `\nExamples:\n${lines.join('\n')}`
}
