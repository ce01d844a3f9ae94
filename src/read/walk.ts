import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose, reason } from './diagnose.js'
import { byCodeUnit, type Input } from './inputs.js'
import { isSidecar } from './sidecar.js'

/** All files below a folder, by name; what is left out is said. Links are followed unless they lead back up. */
export function walk(folder: string): Generator<Input> {
  return walkInto(folder, [])
}

function* walkInto(folder: string, above: readonly string[]): Generator<Input> {
  const real = realPath(folder)
  if (real !== null && above.includes(real)) {
    yield diagnose(
      'warning',
      'symlink-loop',
      { path: folder },
      'This link leads back to a folder above it; it was not followed.',
    )
    return
  }
  const entries = listFolder(folder)
  if (!Array.isArray(entries)) yield entries as Input
  else
    for (const entry of entries) yield* visit(join(folder, entry.name), entry, real === null ? above : [...above, real])
}

function* visit(path: string, entry: Dirent, above: readonly string[]): Generator<Input> {
  if (entry.name.startsWith('.')) {
    yield diagnose('info', 'hidden-file', { path }, 'Hidden files are left out of folders; name it to have it read.')
    return
  }
  const kind = kindOf(path, entry)
  if (kind === 'folder') yield* walkInto(path, above)
  else if (kind === 'file' && isSidecar(entry.name)) return
  else if (kind === 'file') yield { path }
  else yield diagnose('warning', kind, { path }, MESSAGES[kind])
}

const MESSAGES = {
  'broken-link': 'This link leads nowhere.',
  'symlink-loop': 'This link leads back to itself; it was not followed.',
  'special-file': 'Neither a file nor a folder; it was left out.',
} as const

function kindOf(path: string, entry: Dirent): 'file' | 'folder' | keyof typeof MESSAGES {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'special-file'
  try {
    const target = statSync(path)
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : 'special-file'
  } catch (error) {
    return String(error).includes('ELOOP') ? 'symlink-loop' : 'broken-link'
  }
}

function listFolder(folder: string): Dirent[] | Input {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => byCodeUnit(one.name, other.name))
  } catch (error) {
    return diagnose('error', 'unreadable-file', { path: folder }, `This folder could not be opened: ${reason(error)}.`)
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}
