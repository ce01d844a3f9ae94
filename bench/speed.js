// How fast the whole tool is, as users run it: one process, one core, from file to CSV.
// usage: node bench/speed.js [MEGABYTES]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const RUNS = 3
const megabytes = Number(process.argv[2] ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'netralitas-speed-'))
const fixtures = readdirSync('fixtures/articles')
  .map((name) => join('fixtures/articles', name, 'article.txt'))
  .filter((path) => existsSync(path))
  .map((path) => JSON.stringify({ published: '2024-10-03', text: readFileSync(path, 'utf8') }))

const GENERAL = '../shared/corpus/general.jsonl.gz'
const corpora = [
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

try {
  process.stdout.write(`median of ${RUNS} runs\n`)
  process.stdout.write(`${'start-up (--version)'.padEnd(26)}${seconds('--version').toFixed(3)} s\n`)
  for (const [name, path] of corpora) {
    const time = seconds('extract', path, '--output', join(folder, 'out.csv'), '--quiet')
    const size = statSync(path).size / 1e6
    process.stdout.write(
      `${name.padEnd(26)}${time.toFixed(2)} s for ${size.toFixed(1)} MB: ${(size / time).toFixed(1)} MB/s\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
