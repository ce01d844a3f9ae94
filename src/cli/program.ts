import { Command } from 'commander'
import { buildCommand } from './command.js'
import { COMMANDS } from './commands/index.js'
import type { Terminal } from './terminal.js'
import { toolVersion } from './version.js'

const DESCRIPTION = `Reads Indonesian news and extracts election-neutrality events of the civil service (netralitas ASN), each with the words that prove it.`

const AFTER = `
Start with:
  netralitas extract berita/              read the events of a folder of articles
  netralitas extract berita/ -o out.csv   write them to a file for a spreadsheet
  netralitas <command> --help             every flag, with examples

Exit code: 0 done, 1 a check failed, 2 error.`

/** The whole command line; `done` gets the exit code of the command that ran. Errors of use are thrown as CommanderError. */
export function buildProgram(terminal: Terminal, done: (exitCode: number) => void): Command {
  const program = new Command('netralitas')
    .description(DESCRIPTION)
    .version(toolVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText('after', AFTER)
    .showHelpAfterError('(netralitas --help lists commands and flags)')
  for (const definition of COMMANDS) program.addCommand(buildCommand(definition, terminal, done))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().helpOption('-h, --help', 'print help')
    command.configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
      getErrHelpWidth: () => terminal.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  }
  return program
}
