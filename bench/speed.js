// How fast the whole tool is, as users run it: one process, one core, from file to CSV.
// Then, inside one process: our stages beside other tokenizers, and junk in doubling sizes.
// usage: node bench/speed.js [MEGABYTES]; 0 leaves out the runs from file to CSV
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articles } from './speed/articles.js'
import { printJunk } from './speed/junk.js'
import { printStages } from './speed/stages.js'

const RUNS = 3
const megabytes = Number(process.argv[2] ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'netralitas-speed-'))
const fixtures = articles.map(({ published, text }) => JSON.stringify({ published, text }))

const GENERAL = '../shared/corpus/general.jsonl.gz'
const corpora = () => [
  ['relevant articles only', corpus('relevant.jsonl', fixtures)],
  ...(existsSync(GENERAL)
    ? [['general news', corpus('general.jsonl', gunzipSync(readFileSync(GENERAL)).toString('utf8').trim().split('\n'))]]
    : []),
]

/** A file of so many megabytes, the lines over and over. */
function corpus(name, lines) {
  const path = join(folder, name)
  const chosen = []
  for (let bytes = 0, at = 0; bytes < megabytes * 1e6; at++) {
    const line = lines[at % lines.length]
    bytes += Buffer.byteLength(line) + 1
    chosen.push(line)
  }
  writeFileSync(path, `${chosen.join('\n')}\n`)
  return path
}

function seconds(...args) {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.hrtime.bigint()
    execFileSync('node', ['bin/netralitas.js', ...args], { stdio: 'ignore' })
    return Number(process.hrtime.bigint() - start) / 1e9
  })
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]
}

function printRuns() {
  process.stdout.write(`from file to CSV, median of ${RUNS} runs\n`)
  process.stdout.write(`${'start-up (--version)'.padEnd(26)}${seconds('--version').toFixed(3)} s\n`)
  for (const [name, path] of corpora()) {
    const time = seconds('extract', path, '--output', join(folder, 'out.csv'), '--quiet')
    const size = statSync(path).size / 1e6
    process.stdout.write(
      `${name.padEnd(26)}${time.toFixed(2)} s for ${size.toFixed(1)} MB: ${(size / time).toFixed(1)} MB/s\n`,
    )
  }
}

try {
  if (megabytes > 0) printRuns()
  await printStages()
  await printJunk()
} finally {
  rmSync(folder, { recursive: true })
}
