// Fits the weights of src/extract/confidence.ts on gold sets, and prints them.
// node bench/confidence.mjs fixtures/articles ../shared/gold/dev-real.jsonl …

import { readGold } from '../dist/evaluate/gold.js'
import { matchEvents } from '../dist/evaluate/match.js'
import { SUPPORTS } from '../dist/extract/events/confidence.js'
import { createPipeline } from '../dist/pipeline.js'
import { read } from '../dist/read/index.js'

const PENALTY = 1 // ridge: with some hundred events no weight may stand on a handful
const STEPS = 4000
const RATE = 0.5

const pipeline = await createPipeline()
const rows = []
for (const path of process.argv.slice(2)) for (const entry of readGold(path).articles) await collect(entry)
if (rows.length === 0) {
  process.stderr.write('name the gold sets\n')
  process.exit(2)
}
const weights = fitWeights(rows)
const rights = rows.filter(({ right }) => right).length
const table = SUPPORTS.map(({ name }, i) => `${name.padEnd(24)}${weights[i + 1].toFixed(2)}`)
process.stdout.write(
  `${[`${rows.length} events, ${rights} right`, `BASE ${weights[0].toFixed(2)}`, ...table].join('\n')}\n`,
)

async function collect({ events: gold, source }) {
  const inputs = source.kind === 'page' ? [source.path] : ['-']
  const published = (source.kind === 'page' && source.published) || undefined
  const stdin = source.kind === 'page' ? undefined : lines(source.record)
  for await (const item of read(inputs, { published, stdin })) {
    if (item.kind !== 'article') continue
    const { scene, mentions, events } = pipeline.inspect(item.article)
    const reported = events.flatMap((event, i) => (event.status === 'reported' ? [i] : []))
    const pairs = matchEvents(
      gold,
      reported.map((i) => events[i]),
    )
    const goldOf = new Map([...pairs].map(([i, j]) => [j, gold[i]]))
    reported.forEach((i, j) => {
      if (goldOf.get(j)?.optional) return
      const x = [1, ...SUPPORTS.map(({ holds }) => (holds(scene, mentions[i]) ? 1 : 0))]
      rows.push({ x, right: goldOf.has(j) })
    })
  }
}

async function* lines(record) {
  yield Buffer.from(`${JSON.stringify(record)}\n`)
}

/** Logistic regression by gradient descent, with a ridge on all weights but the first. */
function fitWeights(data) {
  const weights = data[0].x.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -PENALTY * weight))
    for (const { x, right } of data) {
      const sum = x.reduce((total, value, k) => total + value * weights[k], 0)
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      x.forEach((value, k) => {
        gradient[k] += error * value
      })
    }
    gradient.forEach((slope, k) => {
      weights[k] += (RATE * slope) / data.length
    })
  }
  return weights
}
