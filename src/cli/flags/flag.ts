import { type Command, Option } from 'commander'

/** One flag: defined once, shared by every command that has it. Help, checks and documentation tests derive from it. */
export interface Flag {
  /** As commander reads it: `-o, --output <file>`. */
  readonly syntax: string
  readonly description: string
  /** Checks and converts the value, given the one before where the flag is repeated; throws `InvalidArgumentError`. */
  readonly parse?: (value: string, previous: unknown) => unknown
}

/** Flags under a heading of the help. */
export interface FlagGroup {
  readonly heading: string
  readonly flags: readonly Flag[]
}

export function addFlags(command: Command, groups: readonly FlagGroup[]): Command {
  for (const { heading, flags } of groups) {
    for (const flag of flags) command.addOption(toOption(flag).helpGroup(heading))
  }
  return command
}

function toOption({ syntax, description, parse }: Flag): Option {
  const option = new Option(syntax, description)
  return parse === undefined ? option : option.argParser(parse)
}
