import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureBuilt, start } from './built.js'
import { writeCorpus } from './corpus.js'

const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
const corpus = join(folder, 'corpus.jsonl')
beforeAll(async () => {
  await ensureBuilt()
  writeCorpus(corpus, 600)
})
afterAll(() => rmSync(folder, { recursive: true }))

const extract = (...flags: string[]) => start(['extract', corpus, ...flags]).outcome

it.each(['csv', 'json', 'jsonl', 'table'])('says the same on one thread and on three: %s', async (format) => {
  const [one, three] = await Promise.all(['1', '3'].map((jobs) => extract('--format', format, '--jobs', jobs)))
  expect(three).toEqual(one)
  expect(one?.exitCode).toBe(0)
  expect(one?.stdout.length).toBeGreaterThan(1000)
})

it('gives every thread the rules of the user', async () => {
  const rules = join(folder, 'own.yaml')
  writeFileSync(
    rules,
    [
      'type: coordination',
      'label: koordinasi',
      'about: They cook.',
      'role: leader',
      'agent: [clause-subject]',
      'rules:',
      '  - id: coordination.own-cooking',
      '    match: "memasak bersama"',
      '    needs: [topic]',
      '    examples: ["ASN Kediri wajib netral pada Pilkada 2024. Bupati Kediri Joko Waluyo memasak bersama Bawaslu."]',
    ].join('\n'),
  )
  const article = {
    text: 'ASN Kediri wajib netral pada Pilkada 2024. Bupati Kediri Joko Waluyo memasak bersama Bawaslu.',
  }
  const input = join(folder, 'own.jsonl')
  writeFileSync(input, `${JSON.stringify(article)}\n`.repeat(400))
  const [one, three] = await Promise.all(
    ['1', '3'].map((jobs) => start(['extract', input, '--rules', rules, '--jobs', jobs]).outcome),
  )
  expect(three).toEqual(one)
  expect(one?.stdout).toContain('coordination')
})

it('is interrupted on several threads and goes on with one', async () => {
  const [whole, broken] = [join(folder, 'whole.csv'), join(folder, 'broken.csv')]
  await extract('--output', whole, '--jobs', '1')
  const running = start(['extract', corpus, '--output', broken, '--jobs', '2'])
  let ended = false
  void running.outcome.then(() => {
    ended = true
  })
  // some output is there, so the run has begun and listens for signals, however busy the machine is
  while (!ended && !((statSync(`${broken}.partial`, { throwIfNoEntry: false })?.size ?? 0) > 0)) await wait(20)
  running.child.kill('SIGINT')
  const { exitCode } = await running.outcome
  if (exitCode !== 0) {
    expect(exitCode).toBe(130)
    expect((await extract('--output', broken, '--jobs', '1', '--resume')).exitCode).toBe(0)
  }
  expect(readFileSync(broken, 'utf8')).toBe(readFileSync(whole, 'utf8'))
})

it.each(['0', '1.5', 'all', ''])('refuses --jobs %j', async (jobs) => {
  const outcome = await extract('--jobs', jobs)
  expect(outcome).toMatchObject({ exitCode: 2, stdout: '' })
  expect(outcome.stderr).toMatch(/give a whole number from 1 to 256/)
})
