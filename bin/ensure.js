// Makes `npm start` and `npm test` work on a fresh clone: installs and builds what is missing or out of date.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)

/** Runs npm; stdout is data, so everything that npm says goes to stderr. */
function npm(...args) {
  const done = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0) process.exit(done.status ?? 2)
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {}
}

/** True when every package of the lockfile is there in its version (those for other systems are optional). */
function isInstalled() {
  const installed = packagesOf(at('node_modules', '.package-lock.json'))
  const wanted = Object.entries(packagesOf(at('package-lock.json'))).filter(
    ([path, { optional }]) => path !== '' && !optional,
  )
  return wanted.every(([path, { version }]) => installed[path]?.version === version)
}

/** Time of the latest change below the sources, deleted and added files included. */
function latestChange() {
  const entries = readdirSync(at('src'), { recursive: true, withFileTypes: true })
  const paths = [
    at('src'),
    at('package.json'),
    at('tsconfig.json'),
    ...entries.map((entry) => join(entry.parentPath, entry.name)),
  ]
  return Math.max(...paths.map((path) => statSync(path).mtimeMs))
}

function isBuilt() {
  const stamp = at('dist', 'built.txt')
  return existsSync(stamp) && statSync(stamp).mtimeMs >= latestChange()
}

if (!isInstalled()) npm('ci')
if (!isBuilt()) npm('run', '--silent', 'build')
