import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkGate, type Gate, pinSet } from '../../evaluate/gate.js'
import type { MeasuredSet } from '../../evaluate/measures.js'
import { PartialFile } from '../../write/partial-file.js'
import { ApplicationError, EXIT_CHECK_FAILED, EXIT_DONE } from '../errors.js'
import { say, type Terminal } from '../terminal.js'

export interface GateOptions {
  readonly gate?: string
  readonly update?: boolean
  readonly allowRegression?: boolean
}

/** The gold sets that the gate file names and that are there; those that are not are told. */
export function pinnedPaths(terminal: Terminal, { gate: path }: GateOptions): string[] {
  if (path === undefined)
    throw new ApplicationError('name the gold articles, or a gate file with --gate whose sets are meant')
  const names = Object.keys(readGate(path, false).sets)
  const [present, absent] = [names.filter((name) => existsSync(name)), names.filter((name) => !existsSync(name))]
  for (const name of absent) say(terminal, `${path}: ${name} is not here; it was left out`)
  if (present.length === 0) throw new ApplicationError(`${path}: none of its gold sets is here`)
  return present
}

/** Holds the figures against the gate file, or pins them in it; says what is wrong and gives the exit code. */
export function applyGate(
  terminal: Terminal,
  path: string,
  sets: readonly MeasuredSet[],
  options: GateOptions,
): number {
  const gate = readGate(path, options.update === true)
  return options.update
    ? update(terminal, path, gate, sets, options.allowRegression === true)
    : check(terminal, path, gate, sets)
}

function check(terminal: Terminal, path: string, gate: Gate, sets: readonly MeasuredSet[]): number {
  const complaints = sets.flatMap((set) => checkGate(gate, set))
  for (const complaint of complaints) say(terminal, `${path}: ${complaint}`)
  if (complaints.length === 0) say(terminal, `${path}: passed`)
  return complaints.length === 0 ? EXIT_DONE : EXIT_CHECK_FAILED
}

function update(
  terminal: Terminal,
  path: string,
  gate: Gate,
  sets: readonly MeasuredSet[],
  allowRegression: boolean,
): number {
  const lowered: string[] = []
  let next = gate
  for (const set of sets) {
    const pinned = pinSet(next, set)
    next = pinned.gate
    lowered.push(...pinned.lowered.map((line) => `${set.name}: ${line}`))
  }
  for (const line of lowered) say(terminal, `${path}: ${line}`)
  if (lowered.length > 0 && !allowRegression) {
    say(terminal, `${path}: not changed; --allow-regression lowers these floors`)
    return EXIT_CHECK_FAILED
  }
  mkdirSync(dirname(path), { recursive: true })
  const file = new PartialFile(path)
  file.write(`${JSON.stringify(next, null, 2)}\n`)
  file.commit()
  say(terminal, `${path}: pinned ${sets.map(({ name }) => name).join(', ')}`)
  return EXIT_DONE
}

function readGate(path: string, mayBeNew: boolean): Gate {
  if (mayBeNew && !existsSync(path)) return { sets: {} }
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Gate
  } catch (error) {
    throw new ApplicationError(
      `${path}: the gate file cannot be read (${(error as Error).message}); --update makes one`,
    )
  }
}
