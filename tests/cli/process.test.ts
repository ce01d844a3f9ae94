import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BIN, ensureBuilt, start } from './built.js'
import { writeCorpus } from './corpus.js'

const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
const corpus = join(folder, 'corpus.jsonl')
beforeAll(async () => {
  await ensureBuilt()
  writeCorpus(corpus, 1500)
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => start(args).outcome

/** Starts a run and ends it by a signal as soon as its journal holds a checkpoint. */
async function interrupt(output: string, signal: NodeJS.Signals, ...args: string[]) {
  const running = start(['extract', corpus, '--output', output, ...args])
  const state = `${output}.state`
  const hasCheckpoint = (): boolean => existsSync(state) && readFileSync(state, 'utf8').split('\n').length > 2
  while (running.child.exitCode === null && !hasCheckpoint()) await wait(20)
  running.child.kill(signal)
  return running.outcome
}

describe('an output file', () => {
  it.each(['csv', 'json', 'jsonl'])('has the same bytes after kill -9 and --resume as without: %s', async (format) => {
    const [whole, broken] = ['whole', 'broken'].map((name) => join(folder, `${name}.${format}`)) as [string, string]
    expect((await run('extract', corpus, '--output', whole)).exitCode).toBe(0)
    expect((await interrupt(broken, 'SIGKILL')).signal).toBe('SIGKILL')
    expect(existsSync(broken)).toBe(false)
    const resumed = await run('extract', corpus, '--output', broken, '--resume')
    expect(resumed.exitCode).toBe(0)
    expect(readFileSync(broken, 'utf8')).toBe(readFileSync(whole, 'utf8'))
    expect(readdirSync(folder).filter((name) => name.startsWith('broken'))).toEqual([`broken.${format}`])
    rmSync(broken)
  })

  it('is not there after Ctrl-C, which is told, and --resume goes on', async () => {
    const output = join(folder, 'stopped.csv')
    const stopped = await interrupt(output, 'SIGINT')
    expect(stopped.exitCode).toBe(130)
    expect(stopped.stderr).toMatch(
      /interrupted after \d+ articles; what is whole is kept in .*stopped\.csv\.partial; the same command with --resume/,
    )
    expect(existsSync(output)).toBe(false)
    expect((await run('extract', corpus, '--output', output, '--resume')).exitCode).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(join(folder, 'whole.csv'), 'utf8'))
  })

  it('is not resumed by another run', async () => {
    const output = join(folder, 'other.csv')
    await interrupt(output, 'SIGKILL')
    const other = await run('extract', corpus, '--output', output, '--resume', '--type', 'pact')
    expect(other).toMatchObject({ exitCode: 2, stdout: '' })
    expect(other.stderr).toMatch(
      /^error: .*other\.csv: cannot go on with the interrupted run: inputs, flags, rules or version have changed/,
    )
  })

  it.runIf(existsSync('/dev/full'))('on a full disk is an error', async () => {
    const full = await run('extract', corpus, '--output', '/dev/full')
    expect(full).toMatchObject({ exitCode: 2 })
    expect(full.stderr).toMatch(/^error: .*the disk is full$/m)
  })
})

/** Runs a line of bash and gives what it prints, both streams apart. */
function shell(line: string) {
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
  return { stdout, stderr }
}

describe('standard output', () => {
  it.runIf(existsSync('/dev/full'))('on a full disk is an error', () => {
    const { stdout, stderr } = shell(`(node ${BIN} extract ${corpus} > /dev/full); echo $?`)
    expect(stdout).toBe('2\n')
    expect(stderr).toMatch(/^error: the disk is full$/m)
  })

  it('may be closed by its reader, which is no error', () => {
    const { stdout } = shell(`node ${BIN} extract ${corpus} --quiet | head -1; echo "\${PIPESTATUS[0]}"`)
    expect(stdout).toMatch(/^article_id,path,.*\n0\n$/)
  })
})

describe.each(['--help', '--version'])('%s', (flag) => {
  it('loads neither rules, word lists nor the libraries that only work needs', () => {
    const seen = join(folder, `loaded${flag}`)
    const hooks = join(folder, 'hooks.mjs')
    const loader = join(folder, 'loader.mjs')
    const append = `import { appendFileSync } from 'node:fs'\nconst seen = (name) => appendFileSync(${JSON.stringify(seen)}, name + '\\n')\n`
    writeFileSync(hooks, `${append}export const load = (url, context, next) => (seen(url), next(url, context))`)
    writeFileSync(
      loader,
      `${append}import { createRequire, register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)
       process.on('exit', () => Object.keys(createRequire(import.meta.url).cache).forEach(seen))`,
    )
    execFileSync('node', ['--import', loader, BIN, flag], { stdio: 'pipe' })
    const loaded = readFileSync(seen, 'utf8').split('\n')
    expect(loaded.some((name) => name.endsWith('/cli/main.js'))).toBe(true)
    expect(loaded.some((name) => name.endsWith('/commander/index.js'))).toBe(true)
    expect(
      loaded.filter((name) =>
        /natural\/|compromise|yaml|zod|csv-|htmlparser2|lexicon|\/dist\/rules\/|pipeline/.test(name),
      ),
    ).toEqual([])
  })
})

describe('a folder that cannot be written to', () => {
  it('is told in one line', async () => {
    const missing = await run('extract', corpus, '--output', join(folder, 'no', 'events.csv'))
    expect(missing).toMatchObject({ exitCode: 2, stdout: '' })
    expect(missing.stderr).toMatch(/^error: .*events\.csv\.partial: no such file or folder\n$/)
    mkdirSync(join(folder, 'taken.csv'))
    expect((await run('extract', corpus, '--output', join(folder, 'taken.csv'))).stderr).toMatch(
      /^error: .*taken\.csv: is a folder; give a file name\n$/,
    )
    expect(statSync(resolve(folder, 'taken.csv')).isDirectory()).toBe(true)
  })
})

it('an output is the same to the byte after three kills at random moments', async () => {
  const { status, stdout } = spawnSync('node', ['bench/kill.mjs', '2', '3', '1', 'json'], { encoding: 'utf8' })
  expect(stdout).toMatch(/kills; the result is the same to the byte; left over: nothing\n$/)
  expect(status).toBe(0)
})
