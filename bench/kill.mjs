// Kills a run with SIGKILL at random moments, goes on with --resume after each, and compares the result with that of a run left alone.
// npm run build && node bench/kill.mjs [MEGABYTES] [KILLS] [SEED] [csv|json|jsonl]
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [megabytes = 200, kills = 20, seed = 1] = process.argv.slice(2, 5).map(Number)
const format = process.argv[5] ?? 'csv'
const folder = mkdtempSync(join(tmpdir(), 'netralitas-kill-'))
const corpus = join(folder, 'corpus.jsonl')
const [whole, broken] = ['whole', 'broken'].map((name) => join(folder, `${name}.${format}`))
const print = (line) => process.stdout.write(`${line}\n`)

/** Mulberry32: the same numbers from the same seed. */
let state = seed
function random() {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Fixture articles over and over with ids of their own, one in a hundred lines; between them filler without events, and broken lines. */
function writeCorpus() {
  const articles = readdirSync('fixtures/articles')
    .map((name) => join('fixtures/articles', name, 'article.txt'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
  const filler = 'Harga cabai rawit di pasar induk naik lagi sejak awal pekan karena hujan. '.repeat(40)
  const file = openSync(corpus, 'w')
  let records = 0
  for (let bytes = 0; bytes < megabytes * 1e6; records++) {
    const text = records % 100 === 0 ? articles[(records / 100) % articles.length] : `${records}. ${filler}`
    const line =
      records % 1000 === 999
        ? '{"text": "putus\n'
        : `${JSON.stringify({ id: `r${records}`, published: '2024-10-03', text })}\n`
    bytes += writeSync(file, line)
  }
  closeSync(file)
  return records
}

/** Runs to the end, or for so many milliseconds; true at the end. */
async function extract(output, resume, milliseconds) {
  const child = spawn(
    'node',
    ['bin/netralitas.js', 'extract', corpus, '--output', output, '--quiet', ...(resume ? ['--resume'] : [])],
    { stdio: 'ignore' },
  )
  const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [code] = await new Promise((resolve) => child.on('exit', (...ending) => resolve(ending)))
  clearTimeout(timer)
  if (code !== null && code !== 0) throw new Error(`exit code ${code}`)
  return code === 0
}

const digest = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

try {
  print(`${writeCorpus()} records, ${megabytes} MB, ${kills} kills, seed ${seed}, ${format}`)
  const start = Date.now()
  await extract(whole, false)
  const duration = Date.now() - start
  print(`left alone: ${(duration / 1000).toFixed(1)} s, ${readFileSync(whole).length} bytes`)
  let done = false
  let killed = 0
  for (; killed < kills && !done; killed++) {
    // on the average as far as a share of the whole run, so that all kills fall into it; most come after start-up and a first checkpoint
    const wait = Math.round(1200 + random() * 2 * (duration / (kills + 1)))
    done = await extract(broken, killed > 0, wait)
    const left = existsSync(`${broken}.partial`) ? readFileSync(`${broken}.partial`).length : 0
    print(
      done
        ? 'done before the next kill'
        : `kill ${killed + 1} after ${wait} ms: ${left} bytes in the partial file${existsSync(broken) ? ', AND THE FILE IS THERE' : ''}`,
    )
  }
  if (!done) await extract(broken, true)
  const same = digest(whole) === digest(broken)
  const leftovers = readdirSync(folder).filter((name) => name.startsWith('broken.') && name !== `broken.${format}`)
  print(
    `${done ? killed - 1 : killed} kills; the result is ${same ? 'the same to the byte' : 'DIFFERENT'}; left over: ${leftovers.join(', ') || 'nothing'}`,
  )
  if (!same || leftovers.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
