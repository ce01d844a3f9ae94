import type { MeasuredSet } from './measures.js'

/** What was reached on one gold set, and on which one. */
export interface PinnedSet {
  readonly fingerprint: string
  readonly articles: number
  readonly events: number
  /** Lowest F1 allowed, by name of the measure. */
  readonly floors: Readonly<Record<string, number>>
}

/** The gate file: gold sets by name. */
export interface Gate {
  readonly sets: Readonly<Record<string, PinnedSet>>
}

/** Floors are cut, not rounded, to this many parts of one, so that what was reached is never below its own floor. */
const PRECISION = 10_000

/** What is wrong with a measured set, one sentence each; nothing where it passes. */
export function checkGate(gate: Gate, set: MeasuredSet): string[] {
  const pinned = gate.sets[set.name]
  if (pinned === undefined) return [`${set.name} is not pinned; pin it with --update`]
  if (pinned.fingerprint !== set.fingerprint) {
    return [`${set.name} has changed since its floors were pinned; look at the change, then pin it anew with --update`]
  }
  return loweredFloors(pinned, set).map((line) => `${set.name}: ${line}`)
}

/** The gate with the set pinned at what it reaches now, and the floors that fell by that. */
export function pinSet(gate: Gate, set: MeasuredSet): { gate: Gate; lowered: string[] } {
  const { name, fingerprint, articles, events } = set
  const pinned = gate.sets[name]
  const sets = { ...gate.sets, [name]: { fingerprint, articles, events, floors: floorsOf(set) } }
  return { gate: { sets: sortKeys(sets) }, lowered: pinned === undefined ? [] : loweredFloors(pinned, set) }
}

function loweredFloors(pinned: PinnedSet, set: MeasuredSet): string[] {
  const reached = floorsOf(set)
  return Object.entries(pinned.floors)
    .filter(([name, floor]) => (reached[name] ?? 0) < floor)
    .map(([name, floor]) => `${name} F1 ${(reached[name] ?? 0).toFixed(4)} is below its floor ${floor.toFixed(4)}`)
}

function floorsOf(set: MeasuredSet): Record<string, number> {
  const known = set.measures.filter((measure) => measure.f1 !== null)
  return Object.fromEntries(known.map(({ name, f1 }) => [name, Math.floor((f1 ?? 0) * PRECISION + 1e-9) / PRECISION]))
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
