import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.js'
import { run } from '../../src/cli/main.js'
import { fakeTerminal } from './fake-terminal.js'

async function say(...args: string[]) {
  const terminal = fakeTerminal()
  const exitCode = await run(args, terminal)
  return { exitCode, stdout: terminal.stdoutText(), stderr: terminal.stderrText() }
}

const HELP = '../../fixtures/cli/help'

describe('help', () => {
  it('of the tool is the golden file', async () => {
    const { exitCode, stdout, stderr } = await say('--help')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot(`${HELP}/netralitas.txt`)
  })

  it.each(COMMANDS.map(({ name }) => name))('of %s is the golden file, 80 columns wide', async (name) => {
    const { exitCode, stdout, stderr } = await say(name, '--help')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    await expect(stdout).toMatchFileSnapshot(`${HELP}/${name}.txt`)
  })

  it.each(COMMANDS)('shows examples of $name that its flags allow', ({ examples, flags }) => {
    const known = flags.flatMap((group) => group.flags.map(({ syntax }) => syntax)).join(' ')
    const used = examples.flatMap(([line]) => line.match(/--[\w-]+/g) ?? [])
    expect(used.filter((flag) => !known.includes(flag))).toEqual([])
  })
})

describe('a mistake in the command line', () => {
  it.each([
    [['extrakt', 'a.txt'], /^error: unknown command 'extrakt'\n\(Did you mean extract\?\)/],
    [['extract'], /^error: missing required argument 'input'/],
    [['extract', 'a', '--typ', 'pact'], /^error: unknown option '--typ'\n\(Did you mean --type\?\)/],
    [['extract', 'a', '--type', 'plegde'], /unknown type "plegde"; did you mean "pledge"\?/],
    [['extract', 'a', '--format', 'xml'], /unknown format "xml"; known: csv, json, jsonl, table/],
    [['extract', 'a', '--format', 'jsno'], /unknown format "jsno"; did you mean "json"\?/],
    [['extract', 'a', '--status', 'plan'], /unknown status "plan"; did you mean "planned"\?/],
    [['extract', 'a', '--from', '5/8/2024'], /give a year, month or day: 2024, 2024-08 or 2024-08-05/],
    [['extract', 'a', '--map', 'isi'], /write field=name, for instance text=isi/],
    [['extract', 'a', '--resume'], /^error: --resume goes on with a file: say with --output which\n$/],
    [['extract', '-', '--resume', '--output', 'x.csv'], /^error: --resume cannot go on with standard input/],
    [
      ['evaluate', 'no-such.jsonl'],
      /^error: no-such\.jsonl: no such file or folder; give a \.jsonl gold file or a folder of gold articles\n$/,
    ],
    [['rules', 'sanctoin'], /^error: unknown type "sanctoin"; did you mean "sanction"\?/],
  ])('%j says what is wrong and ends with 2', async (args, message) => {
    const { exitCode, stdout, stderr } = await say(...args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  it('--version prints the version of the package', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default
    expect(await say('--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('without a command prints the help on stderr and ends with 2', async () => {
    const { exitCode, stdout, stderr } = await say()
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('Commands:')
  })
})
