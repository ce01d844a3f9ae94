import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/main.js'
import type { MergedEvent } from '../../src/model/event.js'
import { fakeTerminal } from '../cli/fake-terminal.js'
import { OTHER_TOPIC, PLEDGE, PLEDGE_COPY, PLEDGE_ELSEWHERE } from './articles.js'

const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
afterAll(() => rmSync(folder, { recursive: true }))

const RECORDS = [
  { id: 'late', publisher: 'Kabar Pagi', published: '2024-08-07', text: PLEDGE_COPY },
  { id: 'first', publisher: 'Nusa Kini', published: '2024-08-05', text: PLEDGE },
  { id: 'elsewhere', publisher: 'Nusa Kini', published: '2024-08-06', text: PLEDGE_ELSEWHERE },
  { id: 'other', publisher: 'Nusa Kini', published: '2024-08-08', text: OTHER_TOPIC },
  { id: 'again', publisher: 'Kabar Pagi', published: null, text: PLEDGE },
]

async function extract(records: readonly object[], ...flags: string[]) {
  const path = join(folder, 'articles.jsonl')
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const terminal = fakeTerminal()
  const exitCode = await run(['extract', path, ...flags], terminal)
  return { exitCode, stdout: terminal.stdoutText(), stderr: terminal.stderrText() }
}

async function events(records: readonly object[], ...flags: string[]): Promise<MergedEvent[]> {
  const { stdout } = await extract(records, '--format', 'jsonl', ...flags)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('--dedupe', () => {
  it('gives an event that copies tell once, with how many, whose, when first and which', async () => {
    const all = await events(RECORDS)
    const merged = await events(RECORDS, '--dedupe')
    expect(merged.length).toBeLessThan(all.length)
    const pledge = merged.find(({ type, region }) => type === 'pledge' && region?.name.includes('Mempawah'))
    expect(pledge).toMatchObject({
      reports: 3,
      publishers: ['Kabar Pagi', 'Nusa Kini'],
      firstPublished: '2024-08-05',
      articleIds: ['first', 'late', 'again'],
      article: { id: 'first' },
    })
    expect(merged.reduce((sum, { reports }) => sum + reports, 0)).toBe(all.length)
  })

  it('keeps apart what a form letter tells of two regencies, and articles of one topic', async () => {
    const merged = await events(RECORDS, '--dedupe')
    const pledges = merged.filter(({ type }) => type === 'pledge').map(({ region }) => region?.name)
    expect(pledges.sort()).toEqual(['Kabupaten Mempawah', 'Kabupaten Sambas'])
    expect(merged.find(({ type }) => type === 'referral')).toMatchObject({ reports: 1, articleIds: ['other'] })
  })

  it('gives the same whatever the order of the articles', async () => {
    const key = ({ id, reports, articleIds }: MergedEvent) => JSON.stringify([id, reports, articleIds])
    const forwards = await events(RECORDS, '--dedupe')
    const backwards = await events([...RECORDS].reverse(), '--dedupe')
    expect(backwards.map(key)).toEqual(forwards.map(key))
  })

  it('adds columns to CSV, counts to the summary, and nothing without the flag', async () => {
    const [plain, merged] = [await extract(RECORDS), await extract(RECORDS, '--dedupe')]
    const [header = ''] = plain.stdout.split('\n')
    expect(merged.stdout.split('\n')[0]).toBe(`${header},reports,publishers,first_published,article_ids`)
    expect(merged.stdout).toContain(',3,Kabar Pagi; Nusa Kini,2024-08-05,first; late; again\n')
    expect(merged.stderr).toContain('2 more articles with events are copies of these\n')
    expect(plain.stderr).not.toContain('copies')
    expect(JSON.parse((await extract(RECORDS, '--dedupe', '--format', 'json')).stdout).summary).toMatchObject({
      articles: 5,
      copies: 2,
    })
    expect(JSON.parse((await extract(RECORDS, '--format', 'json')).stdout).summary).not.toHaveProperty('copies')
    expect((await extract(RECORDS, '--dedupe', '--format', 'table')).stdout).toMatch(
      /in 3 articles: Kabar Pagi, Nusa Kini/,
    )
  })

  it('refuses --resume, and says why', async () => {
    const refused = await extract(RECORDS, '--dedupe', '--resume', '--output', join(folder, 'events.csv'))
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
    expect(refused.stderr).toBe(
      'error: --resume cannot go on with --dedupe, which writes nothing before it has seen all articles; leave out one of them\n',
    )
  })
})
