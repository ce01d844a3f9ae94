// Makes `npm start` and `npm test` work on a fresh clone: installs and builds what is missing or older than its source.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)

function newest(folder) {
  return Math.max(...readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}

function run(...args) {
  // stdout is data: everything that npm says goes to stderr
  const done = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0) process.exit(done.status ?? 2)
}

const installed = at('node_modules', '.package-lock.json')
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(at('package-lock.json')).mtimeMs - 1000) run('ci', '--no-audit', '--no-fund')
const built = at('dist', 'built.txt')
if (!existsSync(built) || statSync(built).mtimeMs < newest(at('src'))) run('run', '--silent', 'build')
