/** YAML rule files -> RuleBook. Runs at build time and for a user's own rules; normal runs load the compiled book. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { EVENT_TYPES } from '../model/event.js'
import type { ContextRule, RuleBook, TypeRules } from '../model/rule.js'
import { parsePattern } from '../vendor/compromise.js'
import { contextSchema, typeSchema, wordsSchema } from './schema.js'

/** A mistake in a rule file, with the place. */
export class RuleError extends Error {
  override name = 'RuleError'
}

/** Reads one YAML file against a schema. @throws RuleError with file and line */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.output<T> {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const broken = document.errors[0]
  if (broken !== undefined)
    throw new RuleError(`${path}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`)
  const checked = schema.safeParse(document.toJS())
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const node = document.getIn((issue?.path ?? []) as (string | number)[], true) as
    | { range?: readonly number[] }
    | undefined
  const line = node?.range?.[0] === undefined ? 1 : lines.linePos(node.range[0]).line
  throw new RuleError(`${path}:${line}: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'invalid'}`)
}

function patterns(path: string, sources: readonly string[]) {
  return sources.map((source) => {
    try {
      return parsePattern(source)
    } catch (error) {
      throw new RuleError(`${path}: ${(error as Error).message}`)
    }
  })
}

/** Compiles one event type's file. @throws RuleError */
export function compileType(path: string): TypeRules {
  const file = readYaml(path, typeSchema)
  const rules = file.rules.map((rule) => ({
    ...rule,
    match: patterns(path, rule.match),
    unless: patterns(path, rule.unless),
  }))
  return { ...file, rules }
}

function compileContext(path: string): ContextRule[] {
  return readYaml(path, contextSchema).context.map((rule) => ({ ...rule, match: patterns(path, rule.match) }))
}

function readWords(folder: string): Record<string, readonly string[]> {
  const words: Record<string, readonly string[]> = {}
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.yaml')) Object.assign(words, readYaml(join(folder, file), wordsSchema))
  }
  return words
}

function checkWhole(types: readonly TypeRules[]): void {
  const ids = new Set<string>()
  for (const { type, rules } of types) {
    for (const { id } of rules) {
      if (!id.startsWith(`${type}.`))
        throw new RuleError(`rule "${id}" stands in the file of ${type}: its id must begin with "${type}."`)
      if (ids.has(id)) throw new RuleError(`two rules are called "${id}"`)
      ids.add(id)
    }
  }
}

/** Compiles the folder of rule files and the folder of word classes. @throws RuleError */
export function compileRuleBook(rulesFolder: string, wordsFolder: string): RuleBook {
  const files = readdirSync(rulesFolder).filter((file) => file.endsWith('.yaml'))
  const found = files.filter((file) => (EVENT_TYPES as readonly string[]).includes(basename(file, '.yaml')))
  const types = EVENT_TYPES.flatMap((type) =>
    found.includes(`${type}.yaml`) ? [compileType(join(rulesFolder, `${type}.yaml`))] : [],
  )
  checkWhole(types)
  const content = { types, context: compileContext(join(rulesFolder, 'context.yaml')), words: readWords(wordsFolder) }
  return { ...content, hash: hashOf(content) }
}

export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
}
