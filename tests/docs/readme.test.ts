import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.js'
import { EVENT_TYPES } from '../../src/model/event.js'
import { loadRuleBook } from '../../src/rules/load.js'
import { COLUMNS } from '../../src/write/columns.js'
import { WRITERS } from '../../src/write/index.js'

const readme = readFileSync('README.md', 'utf8')
const contributing = readFileSync('CONTRIBUTING.md', 'utf8')
const all = readme + contributing + readFileSync('CHANGELOG.md', 'utf8')

/** Cells of the README's table with this header, row by row. */
function tableOf(header: readonly string[]): string[][] {
  const rows = readme.split('\n').map((line) => (/^\|.*\|$/.test(line) ? line.slice(1, -1).split('|') : []))
  const cells = rows.map((row) => row.map((cell) => cell.trim()))
  const first = cells.findIndex((row) => row.join('|') === header.join('|')) + 2
  const length = cells.slice(first).findIndex((row) => row.length === 0)
  return cells.slice(first, first + length)
}

const flags = COMMANDS.flatMap((command) => command.flags.flatMap((group) => group.flags))
const names = new Set(flags.map(({ syntax }) => /--[\w-]+/.exec(syntax)?.[0] ?? syntax))

describe('README', () => {
  it.each(COMMANDS.map(({ name }) => name))('shows the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`^(netralitas|npm start --|npx netralitas) ${name} `, 'm'))
  })

  it.each([...names])('explains the flag %s', (flag) => {
    expect(readme).toContain(`\`${flag}\``)
  })

  it('lists the columns of the CSV as they are', () => {
    expect(tableOf(['column', 'what it holds'])).toEqual(
      COLUMNS.map(({ name, description }) => [`\`${name}\``, description]),
    )
  })

  it('lists the event types with the labels of the rules', async () => {
    const { types } = await loadRuleBook()
    expect(types.map(({ type }) => type)).toEqual([...EVENT_TYPES])
    const rows = tableOf(['type', 'label', 'what happens']).map(([type, label]) => [type, label])
    expect(rows).toEqual(types.map(({ type, label }) => [`\`${type}\``, label]))
  })

  it('names every output format', () => {
    for (const { name } of WRITERS) expect(readme.toLowerCase()).toContain(name)
  })
})

describe('README, CONTRIBUTING and CHANGELOG', () => {
  it('mention no flag that does not exist', () => {
    const elsewhere = new Set(['--help', '--version'])
    const mentioned = [...all.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([flag]) => flag)
    expect(mentioned.filter((flag) => !names.has(flag) && !elsewhere.has(flag))).toEqual([])
  })

  it('show no command that does not exist', () => {
    const shown = [...all.matchAll(/(?:^|`)(?:npx )?netralitas ([a-z]+)\b/gm)].map(([, name]) => name)
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([])
  })

  it('name files that are there', () => {
    const paths = [
      ...all.matchAll(/(?:`|\()((?:src|tests|fixtures|bench|bin|\.ci)\/[\w./-]*\w|[A-Z]+\.md)(?:`|\))/g),
    ].map(([, path]) => path ?? '')
    expect(paths.length).toBeGreaterThan(8)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it('give the two commands of a fresh clone', () => {
    expect(readme).toContain('npm start -- extract fixtures/articles')
    expect(readme).toContain('npm test')
  })
})
