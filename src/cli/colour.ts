import { Chalk, type ChalkInstance } from 'chalk'
import { PLAIN_STYLE, type Style } from '../write/index.js'
import type { Palette } from './explain/article.js'
import type { Terminal } from './terminal.js'

/** Emphasis by colour on a terminal that has colours (`NO_COLOR` and `FORCE_COLOR` are heeded), none elsewhere. */
export function styleFor({ stdout }: Terminal): Style {
  const chalk = chalkFor(stdout)
  if (chalk === null) return PLAIN_STYLE
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan.bold(text),
  }
}

/** Marks of `explain`: colours where there are some, else quotation marks around what triggers events. */
export function paletteFor({ stdout }: Terminal): Palette {
  const chalk = chalkFor(stdout)
  return chalk === null ? PLAIN_PALETTE : colours(chalk)
}

const same = (text: string): string => text

const PLAIN_PALETTE: Palette = {
  modifier: same,
  institution: same,
  official: same,
  region: same,
  election: same,
  count: same,
  date: same,
  dropped: (text) => `‹${text}›`,
  trigger: (text) => `«${text}»`,
  hidden: same,
}

function colours(chalk: ChalkInstance): Palette {
  return {
    modifier: (text) => chalk.underline(text),
    institution: (text) => chalk.yellow(text),
    official: (text) => chalk.green(text),
    region: (text) => chalk.magenta(text),
    election: (text) => chalk.blue(text),
    count: (text) => chalk.red(text),
    date: (text) => chalk.blueBright(text),
    dropped: (text) => chalk.cyan.strikethrough(text),
    trigger: (text) => chalk.cyan.bold(text),
    hidden: (text) => chalk.dim(text),
  }
}

function chalkFor({ isTTY }: Terminal['stdout']): ChalkInstance | null {
  const chalk = new Chalk()
  return isTTY !== true || chalk.level === 0 ? null : chalk
}
