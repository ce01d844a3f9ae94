import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newScore, scoreArticle } from '../../src/evaluate/score.js'
import type { GoldArticle, ScoredEvent, ScoredOfficial } from '../../src/evaluate/scored-event.js'
import type { Tally } from '../../src/evaluate/tally.js'

const SCORER = resolve('../shared/tools/score.py')
const GOLD = resolve('../shared/gold/seeds.jsonl')
const present = existsSync(SCORER) && existsSync(GOLD) && spawnSync('python3', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'netralitas-'))
afterAll(() => rmSync(folder, { recursive: true }))

// skipped where the independent scorer or python3 is absent: it is no part of the project
describe.skipIf(!present)('evaluate counts as the independent scorer does', () => {
  it.each([1, 2, 3, 4, 5, 6])('on extracted events made from gold by chance, seed %i', (seed) => {
    const articles = readFileSync(GOLD, 'utf8').trim().split('\n')
    const golds = articles.map((line) => JSON.parse(line) as GoldArticle)
    const predictions = golds.map((gold) => disturb(gold, golds, generator(seed * 7919 + gold.events.length)))
    const score = newScore()
    golds.forEach((gold, index) => {
      scoreArticle(score, gold, predictions[index] ?? [])
    })
    const ours = Object.fromEntries([
      ['relevance', counts(score.relevance)],
      ['event', counts(score.event)],
      ...[...score.fields, ...score.types].map(([name, tally]) => [name, counts(tally)]),
    ])
    expect(ours).toEqual(theirs(golds, predictions))
  })
})

function counts({ truePositives, falsePositives, falseNegatives }: Tally): number[] {
  return [truePositives, falsePositives, falseNegatives]
}

function theirs(golds: readonly GoldArticle[], predictions: readonly ScoredEvent[][]): Record<string, number[]> {
  const path = join(folder, 'events.jsonl')
  const lines = golds.flatMap((gold, index) =>
    (predictions[index] ?? []).map((event) => ({ ...event, article: { id: gold.id } })),
  )
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const printed = execFileSync('python3', ['-B', SCORER, '--cmd', `cp ${path} {output}`, GOLD], { encoding: 'utf8' })
  const rows = [...printed.matchAll(/^ *(\w+) +P .*\(tp (\d+) fp (\d+) fn (\d+)\)$/gm)]
  return Object.fromEntries(rows.map(([, name, tp, fp, fn]) => [name, [Number(tp), Number(fp), Number(fn)]]))
}

/** Events as a faulty extractor would give them: some lost, some changed in one field, some of other articles or another type. */
function disturb(gold: GoldArticle, golds: readonly GoldArticle[], chance: () => number): ScoredEvent[] {
  const others = golds.flatMap((article) => article.events)
  const pick = () => others[Math.floor(chance() * others.length)] ?? { type: 'pact' }
  const kept = gold.events.filter(() => chance() > 0.2).map((event) => alter(event, pick(), chance))
  return chance() > 0.6 ? [...kept, alter(pick(), pick(), chance)].reverse() : kept
}

function alter(event: ScoredEvent, other: ScoredEvent, chance: () => number): ScoredEvent {
  const { date, trigger } = event
  const changes: ((event: ScoredEvent) => Partial<ScoredEvent>)[] = [
    () => ({ region: other.region ?? null }),
    () => ({ date: { edtf: typeof other.date === 'string' ? other.date : null } }),
    () => ({ asnCount: { value: 12, min: 12, max: 12 } }),
    () => ({ asnCount: { value: null, min: 20, max: null } }),
    () => ({ election: other.election?.toUpperCase() ?? null }),
    () => ({ officials: other.officials ?? [] }),
    ({ officials }) => ({ officials: (officials ?? []).map((official) => reworded(official)) }),
    () => ({ trigger: { text: typeof other.trigger === 'string' ? other.trigger : '' } }),
    () => ({ type: other.type }),
  ]
  const base = { ...event, date: { edtf: typeof date === 'string' ? date : null }, trigger: { text: String(trigger) } }
  let changed: ScoredEvent = base
  for (const change of changes) if (chance() < 0.25) changed = { ...changed, ...change(changed) }
  return changed
}

function reworded({ name, position, role }: ScoredOfficial): ScoredOfficial {
  const short = position?.replace('Sekretaris Daerah', 'Sekda').split(' ').slice(0, 2).join(' ')
  return { name: name ? `Drs. H. ${name}, M.Si.` : null, position: short ?? null, role: role ?? null }
}

/** Repeatable chance: Park and Miller's minimal generator. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
