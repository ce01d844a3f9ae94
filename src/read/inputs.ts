import { existsSync, type Stats, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose, reason, systemCode } from './diagnose.js'
import { walk } from './walk.js'

export const STDIN = '-'
const GLOB = /[*?[\]{}!]/

/** A file to be read, or what is wrong with a name. */
export type Input = { readonly path: string } | Diagnostic

export function isDiagnostic(value: object): value is Diagnostic {
  return 'severity' in value
}

/**
 * The files that files, folders (with all that is in them), globs and `-` stand for: in the order given, those of a
 * folder or glob in the order of their names, each file once.
 */
export async function* listInputs(inputs: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const input of inputs) {
    for await (const found of expand(input)) {
      if (isDiagnostic(found)) yield found
      else if (!seen.has(key(found.path))) {
        seen.add(key(found.path))
        yield found
      }
    }
  }
}

function key(path: string): string {
  return path === STDIN ? STDIN : resolve(path)
}

function expand(input: string): Iterable<Input> | AsyncIterable<Input> {
  if (input === STDIN) return [{ path: STDIN }]
  if (GLOB.test(input) && !existsSync(input)) return expandGlob(input)
  return expandPath(input)
}

function* expandPath(path: string): Generator<Input> {
  const stats = statOf(path)
  if (isDiagnostic(stats)) yield stats
  else if (stats.isDirectory()) yield* walk(path)
  else yield { path }
}

function statOf(path: string): Stats | Diagnostic {
  try {
    return statSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      return diagnose('error', 'missing-file', { path }, 'There is no file or folder of this name.')
    return diagnose('error', 'unreadable-file', { path }, `It could not be opened: ${reason(error)}.`)
  }
}

async function* expandGlob(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false })
  if (paths.length === 0) yield diagnose('error', 'missing-file', { path: pattern }, 'No file fits this pattern.')
  for (const path of paths.sort(byCodeUnit)) yield { path }
}

/** Order of names that does not hang on the language of the machine. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
