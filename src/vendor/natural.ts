/**
 * The only file that imports natural, and only by sub-path: its main module connects databases, reads `.env` and prints to stdout.
 * Loaded on first use, because most runs never need it.
 */
import { createRequire } from 'node:module'

interface Distance {
  JaroWinklerDistance(a: string, b: string): number
}

let distance: Distance | null = null

/** How alike two strings are, from 0 (nothing in common) to 1 (equal). Good for typing errors, never for guessing which region is meant. */
export function similarity(a: string, b: string): number {
  distance ??= createRequire(import.meta.url)('natural/lib/natural/distance/index.js') as Distance
  return distance.JaroWinklerDistance(a, b)
}
