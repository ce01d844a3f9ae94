// Speed of reading with and without the gate, and the memory it takes.
// npm run build && node bench/read.mjs [file …]   (default: ../shared/corpus/general.jsonl.gz)
import { statSync } from 'node:fs'
import { mayHoldEvent, read } from '../dist/read/index.js'

const files = process.argv.length > 2 ? process.argv.slice(2) : ['../shared/corpus/general.jsonl.gz']

for (const file of files) {
  for (const [label, options] of [
    ['with the gate', { gate: mayHoldEvent }],
    ['everything', {}],
  ]) {
    const started = performance.now()
    const counts = { article: 0, passed: 0, diagnostic: 0, file: 0 }
    for await (const item of read([file], options)) counts[item.kind] += item.kind === 'passed' ? item.count : 1
    const seconds = (performance.now() - started) / 1000
    const rate = (statSync(file).size / 1e6 / seconds).toFixed(0)
    const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
    process.stdout.write(
      `${file}, ${label}: ${seconds.toFixed(2)} s, ${rate} MB/s of the file, ${counts.article} articles, ${counts.passed} ruled out, peak ${peak} MB\n`,
    )
  }
}
