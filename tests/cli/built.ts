import { execFileSync, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

export const BIN = 'bin/netralitas.js'
const LOCK = 'node_modules/.netralitas-build.lock'

/** Builds the tool when it is out of date; test files that need it at the same time wait for each other. */
export async function ensureBuilt(): Promise<void> {
  while (!tryLock()) await wait(200)
  try {
    execFileSync('node', ['bin/ensure.js'], { stdio: 'pipe' })
  } finally {
    rmSync(LOCK, { recursive: true })
  }
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return !existsSync(LOCK)
  }
}

export interface Outcome {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ReturnType<typeof spawn>
  readonly outcome: Promise<Outcome>
}

/** Starts the built tool as a process of its own. */
export function start(args: readonly string[], options: SpawnOptionsWithoutStdio = {}): Running {
  const child = spawn('node', [BIN, ...args], options)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('close', (exitCode, signal) =>
      resolve({ exitCode, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
  return { child, outcome }
}
