import type { CommandDefinition } from '../command.js'
import { evaluate } from './evaluate.js'
import { explain } from './explain.js'
import { extract } from './extract.js'
import { query } from './query.js'
import { rules } from './rules.js'

/** The commands, in the order of the help. Add a command here: one file, one line. */
export const COMMANDS: readonly CommandDefinition[] = [extract, query, explain, evaluate, rules]
