import { Chalk } from 'chalk'
import { PLAIN_STYLE, type Style } from '../write/index.js'
import type { Terminal } from './terminal.js'

/** Emphasis by colour on a terminal that has colours (`NO_COLOR` and `FORCE_COLOR` are heeded), none elsewhere. */
export function styleFor({ stdout }: Terminal): Style {
  const chalk = new Chalk()
  if (stdout.isTTY !== true || chalk.level === 0) return PLAIN_STYLE
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan.bold(text),
  }
}
